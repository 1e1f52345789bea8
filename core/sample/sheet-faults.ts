import type { DraftCell } from '../files/workbook-draft.ts';
import { dayFromSerial } from '../sheet/serial-date.ts';
import type { DrawnSheet } from './drawing.ts';

/**
 * Puts into sound sheets what happens to them in use: a number pasted over a formula, a total that stops short, dates
 * and numbers typed as text. Changes the sheets it is given.
 */
export function addSheetFaults(sheets: readonly DrawnSheet[]): void {
  const named = (name: string): DrawnSheet => {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`The sample has no sheet ${name}.`);
    return sheet;
  };
  faultBudget(named('Budget'));
  faultCapacity(named('Capacity'));
  faultTexts(named('Milestones'), named('Initiatives'), named('People'));
  faultRisks(named('Risks'));
}

/** Replaces a cell, counted as the sheet shows it: row 1 is the first. */
function put(sheet: DrawnSheet, row: number, column: number, change: (cell: DraftCell) => DraftCell): void {
  const cells = [...(sheet.rows[row - 1] ?? [])];
  cells[column] = change(cells[column] ?? { value: null });
  sheet.rows[row - 1] = cells;
}

/** A value as a person would have typed it. */
function typed(value: DraftCell['value']): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

const TOTAL = 15;

function faultBudget(sheet: DrawnSheet): void {
  put(sheet, 7, TOTAL, ({ value, format = '#,##0' }) => ({ value: Number(value) + 40, format }));
  put(sheet, 11, TOTAL, (cell) => ({ ...cell, formula: 'SUM(D11:N11)' }));
  const last = sheet.rows.length;
  put(sheet, last, 5, (cell) => ({ ...cell, formula: `SUM(F5:F${last - 3})` }));
  put(sheet, 9, 16, () => ({ value: 400, formula: "'[Finance 2025.xlsx]Funding'!$C$9", format: '#,##0' }));
  sheet.hiddenRows.push(13);
  put(sheet, 14, 6, ({ value }) => ({ value: `${typed(value)} ` }));
}

function faultCapacity(sheet: DrawnSheet): void {
  put(sheet, 12, 4, ({ value }) => ({ value: typed(value) }));
}

function faultTexts(milestones: DrawnSheet, initiatives: DrawnSheet, people: DrawnSheet): void {
  put(milestones, 9, 9, ({ value }) => ({ value: dotted(value) }));
  put(initiatives, 8, 5, ({ value }) => ({ value: `${typed(value)} ` }));
  put(people, 20, 0, ({ value }) => ({ value: ` ${typed(value)}` }));
}

/** A date as text, the way it comes out of other programs: 31.03.2026. */
function dotted(value: DraftCell['value']): string {
  const day = typeof value === 'number' ? dayFromSerial(value, 1900) : null;
  return day === null ? typed(value) : day.split('-').toReversed().join('.');
}

function faultRisks(sheet: DrawnSheet): void {
  put(sheet, 8, 5, () => ({ value: 9, formula: 'D8+E8+3' }));
  put(sheet, 14, 5, (cell) => ({ ...cell, value: { error: '#REF!' }, formula: 'D14*#REF!' }));
}
