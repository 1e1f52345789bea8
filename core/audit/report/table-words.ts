import type { Table } from '../../plan/table.ts';
import { quoteSheetName, rangeOf } from '../../sheet/cell-reference.ts';
import type { Language } from '../../sheet/phrase.ts';
import { shownPercent } from '../shown-number.ts';
import { REPORT_WORDS } from './report-words.ts';

/** A table in one line: `Milestones!B4:H23 · milestones, 83% sure · 19 rows`. */
export function tableWords(table: Table, language: Language = 'en'): string {
  const words = REPORT_WORDS[language];
  const where = `${quoteSheetName(table.sheet)}!${rangeOf(table.area)}`;
  const kind = words.asSure(words.kind(table.kind), shownPercent(table.confidence, language));
  return `${where} · ${kind} · ${words[table.transposed ? 'columns' : 'rows'](table.bodyRows.length)}`;
}
