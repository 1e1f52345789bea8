import { serialFromDay } from '../../core/sheet/serial-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';

const HEADERS = ['ID', 'Milestone', 'Owner', 'Due', 'Status', 'Depends on', 'Remarks of the week'];
const OWNERS = ['Ada Byron', 'Priya Nair', 'Tom Becker', 'Ines Duarte'];

const text = (value: string): DraftCell => ({ value });
const head = (value: string): DraftCell => ({ value, bold: true, fill: '#1F3A5F', fontColour: '#FFFFFF' });
const day = (value: string): DraftCell => ({ value: serialFromDay(value as Day, 1900), format: 'd mmm yyyy' });

/** A little plan of milestones with a title above it: one overdue, one without an owner, one with a date kept as text. */
export function planWorkbook(): Promise<Uint8Array> {
  const rows: (DraftCell | null)[][] = [
    [{ value: 'Operating plan', bold: true }],
    [],
    HEADERS.map(head),
    [text('M1'), text('Pricing decided'), text('Ada Byron'), day('2099-03-02'), text('On track'), null, text('fine')],
    [text('M2'), text('Beta launch'), text('Priya Nair'), day('2020-08-14'), text('On track'), text('M1'), null],
    [text('M3'), text('Trial in <b>two</b> regions'), null, day('2099-06-01'), text('Not started'), text('M2'), null],
    [text('M4'), text('Data residency'), text('Tom Becker'), text('14 August 2099'), text('Not started'), null, null],
    [text('M5'), text('Rollout'), text('Ines Duarte'), day('2099-09-01'), text('Not started'), text('M4'), null],
    [text('M6'), text('Review'), text('Ada Byron'), day('2099-10-01'), text('Not started'), text('M5'), null],
  ];
  return writeWorkbook({
    sheets: [
      { name: 'Milestones', rows, widths: [6, 34, 18, 14, 14, 12, 24] },
      { name: 'Empty sheet', rows: [[text('Nothing here is a plan.')]] },
    ],
  });
}

/** The same columns with many rows; every fiftieth milestone has no owner. */
export function longPlanWorkbook(amount: number): Promise<Uint8Array> {
  const rows: (DraftCell | null)[][] = [HEADERS.map(head)];
  for (let at = 1; at <= amount; at += 1)
    rows.push([
      text(`M${at}`),
      text(`Result number ${at}`),
      at % 50 === 0 ? null : text(OWNERS[at % OWNERS.length] ?? ''),
      day(at % 97 === 0 ? '2020-01-06' : '2099-03-02'),
      text('Not started'),
      at > 1 && at % 10 === 0 ? text(`M${at - 1}`) : null,
      null,
    ]);
  return writeWorkbook({
    sheets: [{ name: 'Work', rows, widths: [8, 40, 18, 14, 14, 12, 24], frozen: { rows: 1, columns: 0 } }],
  });
}

/** Milestones of which every fourth has the id of the one before it: a finding for each of them. */
export function manyFindingsWorkbook(findings: number): Promise<Uint8Array> {
  const rows: (DraftCell | null)[][] = [HEADERS.map(head)];
  for (let at = 1; at <= findings * 4; at += 1)
    rows.push([
      text(`M${at % 4 === 0 ? at - 1 : at}`),
      text(`Result number ${at}`),
      text(OWNERS[at % OWNERS.length] ?? ''),
      day('2099-03-02'),
      text('Not started'),
      null,
      null,
    ]);
  return writeWorkbook({ sheets: [{ name: 'Work', rows }] });
}

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselübergabe';

/** Names without a place to break, longer than the pane is wide: of sheets, columns, people and milestones. */
export function longNamesWorkbook(): Promise<Uint8Array> {
  const rows: (DraftCell | null)[][] = [
    ['ID', 'Milestone', 'Owner', 'Due', 'Status', `Remarks_${LONG}`].map(head),
    ...[1, 2, 3, 4, 5, 6].map((at) => [
      text(`M${at}`),
      text(`${LONG} ${at} ${LONG}`),
      at === 2 ? null : text(`Maximiliane-Theodora von ${LONG}`),
      day(at < 4 ? '2020-03-02' : '2099-03-02'),
      text('Not started'),
      text(LONG),
    ]),
  ];
  return writeWorkbook({ sheets: [{ name: 'Donaudampfschifffahrtskapitäne', rows }] });
}
