import { strToU8, zipSync } from 'fflate';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import type { DraftCell, DraftSheet } from '../../core/files/workbook-draft.ts';
import { littlePackage } from '../little-package.ts';

/** A file that a stranger may hand over, and what must come of it. */
export interface HostileFile {
  readonly name: string;
  bytes(): Uint8Array | Promise<Uint8Array>;
  /** What the refusal says; null where the file is read. */
  readonly refused: RegExp | null;
  /** Cells that findings of rules about milestones must name, on any day from 2026 on; empty where there are none. */
  readonly cells?: readonly string[];
}

/** Names that a spreadsheet, a page or a terminal would run if they were not kept as text. */
export const RUNNING_NAMES = [
  "=cmd|' /C calc'!A0",
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1:A9)',
  '<script>document.title="run"</script>',
  '<img src=x onerror=\'document.title="run"\'>',
  '__proto__',
] as const;

const HEADERS = ['ID', 'Milestone', 'Owner', 'Due date', 'Status'];
const PLAN = [
  HEADERS,
  ['M1', 'Pricing decided', 'Ada Byron', '2025-02-06', 'Done'],
  ['M2', 'Beta launch', 'Grace Hopper', '2025-02-13', 'In progress'],
  ['M3', 'Trial opened', '', '2099-05-15', 'Not started'],
  ['M4', 'Handbook written', 'Alan Turing', '2099-06-12', 'Not started'],
];
const CELLS = ['D3', 'C4'];

/** Every kind of bad input that people are known to hand over, smallest first where time counts. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: 'no bytes.xlsx', bytes: () => new Uint8Array(), refused: /empty \(0 bytes\)/ },
  { name: 'empty workbook.xlsx', bytes: () => littlePackage('<sheetData/>'), refused: null },
  { name: 'report.pdf.xlsx', bytes: () => strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), refused: /looks like a PDF/ },
  { name: 'password.xlsx', bytes: () => compound('EncryptedPackage'), refused: /has a password/ },
  { name: 'old.xls', bytes: () => compound('Workbook'), refused: /Excel 97–2003/ },
  { name: 'binary.xlsb', bytes: () => zipSync({ 'xl/workbook.bin': strToU8('x') }), refused: /binary workbook/ },
  { name: 'broken off.xlsx', bytes: () => littlePackage('<sheetData/>').slice(0, -60), refused: /incomplete/ },
  { name: 'UTF-16.csv', bytes: () => utf16(csv(PLAN, '\t')), refused: null, cells: CELLS },
  { name: 'semicolons.csv', bytes: () => strToU8(csv(germanPlan(), ';')), refused: null, cells: CELLS },
  { name: "Jörg's „Plan“ 'Q1' & more.csv", bytes: () => strToU8(csv(PLAN, ',')), refused: null, cells: CELLS },
  { name: '<script>alert(1)<script>.csv', bytes: () => strToU8(csv(PLAN, ',')), refused: null, cells: CELLS },
  { name: 'not counted yet.xlsx', bytes: () => littlePackage(UNCOUNTED), refused: null },
  { name: 'circles.xlsx', bytes: () => littlePackage(CIRCLES), refused: null },
  {
    name: 'long cells.xlsx',
    bytes: () => writeWorkbook({ sheets: [planSheet('Plan', 'x'.repeat(40_000))] }),
    refused: null,
    cells: CELLS,
  },
  { name: 'running names.xlsx', bytes: () => writeWorkbook({ sheets: [runningSheet()] }), refused: null },
  {
    name: 'odd sheet.xlsx',
    bytes: () => littlePackage(ODD_PLAN, { 'xl/workbook.xml': ODD_BOOK }),
    refused: null,
    cells: CELLS,
  },
];

/** A sheet with every one of Excel's 1,048,576 rows filled in three columns. */
export function fullSheet(): Uint8Array {
  const rows: string[] = [];
  for (let row = 1; row <= 1_048_576; row += 1)
    rows.push(`<row r="${row}"><c><v>${row}</v></c><c><v>2</v></c><c><v>3</v></c></row>`);
  return littlePackage(`<sheetData>${rows.join('')}</sheetData>`);
}

const UNCOUNTED = `<sheetData>${row(1, 'Milestone', 'Due date', 'Days')}${row(2, 'Beta', '2099-01-05')}<row r="3"><c r="A3" t="str"><f>A2&amp;" again"</f></c><c r="B3"><f>B2+7</f></c><c r="C3"><f>B3-B2</f></c></row></sheetData>`;
const CIRCLES = `<sheetData>${row(1, 'Item', 'Cost')}<row r="2"><c r="A2" t="inlineStr"><is><t>Licences</t></is></c><c r="B2"><f>B3+1</f><v>0</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Travel</t></is></c><c r="B3"><f>B2+1</f><v>0</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>Itself</t></is></c><c r="B4"><f>B4</f></c></row></sheetData>`;

const ODD_PLAN = `<sheetData>${PLAN.map((texts, at) => row(at + 1, ...texts)).join('')}</sheetData>`;
const ODD_BOOK = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="'a!b'" sheetId="1" r:id="rId1"/></sheets></workbook>`;

function row(at: number, ...texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${at}">${cells.join('')}</row>`;
}

function planSheet(name: string, remark: string): DraftSheet {
  const rows = PLAN.map((cells, at) => [...cells, at === 0 ? 'Remarks' : remark].map(cell));
  return { name, rows };
}

function runningSheet(): DraftSheet {
  const rows = RUNNING_NAMES.map((name, at) => [`M${at}`, name, name, '2025-02-06', 'In progress'].map(cell));
  return { name: 'Milestones', rows: [HEADERS.map(cell), ...rows] };
}

function cell(value: string): DraftCell | null {
  return value === '' ? null : { value };
}

function germanPlan(): string[][] {
  const [, ...rows] = PLAN;
  return [
    ['Nr.', 'Meilenstein', 'Verantwortlich', 'Fällig am', 'Status', 'Kosten'],
    ...rows.map((cells) => [...cells.map((text) => text.replace(/^(\d+)-(\d+)-(\d+)$/, '$3.$2.$1')), '1.234,50']),
  ];
}

function csv(rows: readonly (readonly string[])[], delimiter: string): string {
  return rows.map((cells) => `${cells.join(delimiter)}\r\n`).join('');
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes.set([code & 0xff, code >> 8], 2 + at * 2);
  }
  return bytes;
}

/** The start of a compound file that names one stream, as Office writes encrypted and old workbooks. */
function compound(stream: string): Uint8Array {
  const name = [...stream].map((letter) => `${letter}\0`).join('');
  const text = `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(520)}${name}\0\0`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
