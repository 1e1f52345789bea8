import type { Row, Workbook } from '../../../sheet/workbook.ts';
import { readWords } from '../../values/condition-words.ts';
import { fold } from '../../lexicon/fold.ts';
import { readStated } from '../../values/stated-condition.ts';
import { conditionCell } from './condition-cell.ts';
import type { ConditionColumn, HeadedColumn } from './condition-column.ts';
import { columnOfCells, headedColumnOf } from './condition-column.ts';

/** A field that cells under “If” and “And” name themselves, with what each line asks of it. Plain data. */
export interface StatedField {
  readonly column: ConditionColumn;
  /** What is asked, by line of the table; nothing where a line does not name the field. */
  readonly asked: Readonly<Record<number, string>>;
}

/** “Or” beside “If” is another rule, not another condition. */
const OR = /^or$/i;

/**
 * The fields that cells name themselves, in the order they come; null where one cell of these columns leaves a doubt, or a line
 * names a field twice. `fiscalYearStart` is a month, 1–12.
 */
export function statedFields(
  headed: readonly HeadedColumn[],
  lines: readonly Row[],
  workbook: Workbook,
  fiscalYearStart: number,
): readonly StatedField[] | null {
  if (headed.length === 0 || headed.some(({ text }) => OR.test(text.trim()))) return null;
  const fields = new Map<string, { name: string; column: number; asked: Record<number, string> }>();
  for (const [at, line] of lines.entries())
    for (const { column } of headed) {
      const { text, value, isError } = conditionCell(line, column, workbook);
      if (value !== null || isError) return null;
      if (readWords(text, () => false).is === 'any') continue;
      const stated = readStated(text);
      if (stated === null) return null;
      for (const { field, asked } of stated) {
        const known = fields.get(fold(field)) ?? { name: field, column, asked: {} };
        if (known.asked[at] !== undefined) return null;
        known.asked[at] = asked;
        fields.set(fold(field), known);
      }
    }
  return [...fields.values()].map(({ name, column, asked }) => {
    const cells = lines.map((_, at) => [{ text: asked[at] ?? '', value: null, isError: false }]);
    return { column: columnOfCells([headedColumnOf(column, name)], cells, fiscalYearStart), asked };
  });
}
