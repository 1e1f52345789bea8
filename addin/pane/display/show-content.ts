import { isDateFormat } from '../../../core/sheet/number-format.ts';
import { dayFromSerial } from '../../../core/sheet/serial-date.ts';
import type { CellContent } from '../../../core/sheet/cell-edit.ts';
import type { Workbook } from '../../../core/sheet/workbook.ts';
import { isCellError } from '../../../core/sheet/workbook.ts';
import type { Words } from '../words/english/english.ts';
import type { Formats } from './formats.ts';

/** What a cell holds in an edit, for people: `full` says it unmistakably, with the kind of the value. */
export function showContent(
  content: CellContent,
  dateSystem: Workbook['dateSystem'],
  { show, words: all }: { readonly show: Formats; readonly words: Pick<Words, 'findings'> },
): { readonly text: string; readonly full: string } {
  const { value, formula, numberFormat } = content;
  const words = all.findings.content;
  if (formula !== null) return { text: `=${formula}`, full: words.formulaFull(`=${formula}`) };
  if (value === null) return { text: words.empty, full: words.emptyFull };
  if (isCellError(value)) return { text: value.error, full: words.errorFull(value.error) };
  if (typeof value === 'boolean') return { text: words.logical(value), full: words.logicalFull(words.logical(value)) };
  if (typeof value === 'string') return { text: words.text(value), full: words.textFull(value.length) };
  const day = numberFormat !== null && isDateFormat(numberFormat) ? dayFromSerial(value, dateSystem) : null;
  if (day !== null) return { text: show.day(day), full: words.dateFull(day) };
  const isShare = numberFormat?.endsWith('%') ?? false;
  return { text: isShare ? show.share(value) : show.number(value), full: words.numberFull(value) };
}
