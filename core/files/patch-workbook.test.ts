import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { firstSheet, littlePackage, openedWorkbook, workbookRelations } from '../../test/little-package.ts';
import type { CellEdit } from '../sheet/cell-edit.ts';
import { parseAddress } from '../sheet/cell-reference.ts';
import type { CellValue } from '../sheet/workbook.ts';
import { formulaAt, styleAt, valueAt } from '../sheet/workbook.ts';
import { patchWorkbook, setCustomPart } from './patch-workbook.ts';

const SHEET = `<cols><col min="4" max="4" style="2"/></cols><sheetData>
<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="C2" s="2"><f t="shared" ref="C2:C4" si="0">A2*$B$9+"A2"</f><v>2</v></c></row>
<row r="3"/>
<row r="4"><c r="A4" t="s"><v>0</v></c><c r="C4"><f t="shared" si="0"/><v>3</v></c></row>
<row r="6"><c r="A6"><f t="array" ref="A6:A7">B6:B7</f><v>3</v></c></row><row r="7"><c r="A7"><v>4</v></c></row>
</sheetData>`;

const PACKAGE = littlePackage(SHEET, {
  'xl/_rels/workbook.xml.rels': workbookRelations({ sharedStrings: 'sharedStrings.xml', calcChain: 'calcChain.xml' }),
  'xl/sharedStrings.xml':
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Ada</t></si></sst>',
  'xl/calcChain.xml':
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/><c r="C4"/></calcChain>',
  'xl/media/picture.bin': Uint8Array.from([1, 2, 3, 0, 255]),
});

function edit(address: string, value: CellValue, more: { formula?: string; numberFormat?: string } = {}): CellEdit {
  const before = { value: null, formula: null, numberFormat: null };
  const after = { value, formula: more.formula ?? null, numberFormat: more.numberFormat ?? null };
  return { cell: { sheet: 'Plan', ...parseAddress(address)! }, before, after };
}

function patched(edits: readonly CellEdit[]): Uint8Array {
  const result = patchWorkbook(PACKAGE, edits);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.bytes;
}

/** Entries whose bytes differ, appear or go. */
function changedParts(bytes: Uint8Array): string[] {
  const before = unzipSync(PACKAGE);
  const after = unzipSync(bytes);
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => String(before[path]) !== String(after[path])).toSorted();
}

test('values of every kind, in rows and cells that were there and that were not', () => {
  const bytes = patched([
    edit('A1', 'first & <last>\u0007'),
    edit('A2', -1.5),
    edit('B2', true),
    edit('B3', { error: '#N/A' }),
    edit('D9', ' text '),
    edit('A4', null),
  ]);
  const workbook = openedWorkbook(bytes);
  const sheet = firstSheet(workbook);
  const seen = (
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
      [8, 3],
      [3, 0],
    ] as const
  ).map(([row, column]) => valueAt(sheet, row, column));
  expect(seen).toEqual(['first & <last>\u0007', -1.5, true, { error: '#N/A' }, ' text ', null]);
  expect(styleAt(workbook, sheet, 8, 3).fill).toBe('#FF0000');
  expect(changedParts(bytes)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  const oracle = read(bytes).Sheets['Plan'] ?? {};
  expect(utils.sheet_to_json(oracle, { header: 1, blankrows: true })[1]).toEqual([-1.5, true, 2]);
});

test('a new number format joins the styles; an equal one is used again', () => {
  const bytes = patched([
    edit('A2', 46_112, { numberFormat: 'yyyy-mm-dd' }),
    edit('C2', 5, { numberFormat: 'yyyy-mm-dd' }),
    edit('A4', 0.5, { numberFormat: '0%' }),
    edit('D4', 46_112, { numberFormat: 'yyyy-mm-dd' }),
  ]);
  const workbook = openedWorkbook(bytes);
  const sheet = firstSheet(workbook);
  expect(styleAt(workbook, sheet, 1, 0)).toMatchObject({ numberFormat: 'yyyy-mm-dd', isDate: true, fill: null });
  expect(styleAt(workbook, sheet, 1, 2)).toMatchObject({ numberFormat: 'yyyy-mm-dd', fill: '#FF0000' });
  expect(styleAt(workbook, sheet, 3, 0).numberFormat).toBe('0%');
  const styles = new TextDecoder().decode(unzipSync(bytes)['xl/styles.xml']);
  expect(styles.match(/<xf /g)).toHaveLength(6);
  expect(styles.match(/<numFmt /g)).toHaveLength(1);
});

test('the cell a formula is shared from goes, the others keep theirs', () => {
  const bytes = patched([edit('C2', 9)]);
  const sheet = firstSheet(openedWorkbook(bytes));
  expect(valueAt(sheet, 1, 2)).toBe(9);
  expect(formulaAt(sheet, 1, 2)).toBeNull();
  expect(formulaAt(sheet, 3, 2)).toBe('A4*$B$9+"A2"');
  expect(new TextDecoder().decode(unzipSync(bytes)['xl/calcChain.xml'])).toContain('<c r="C4" i="1"/>');
});

test('a calculation chain that would be empty goes with its relationship', () => {
  const bytes = patched([edit('C2', 9), edit('C4', 9)]);
  expect(changedParts(bytes)).toContain('xl/calcChain.xml');
  expect(unzipSync(bytes)['xl/calcChain.xml']).toBeUndefined();
  expect(new TextDecoder().decode(unzipSync(bytes)['xl/_rels/workbook.xml.rels'])).not.toContain('calcChain');
});

test('formulas are written with their result and Excel is told to compute', () => {
  const bytes = patched([edit('B2', 'x', { formula: 'A2&"<"' })]);
  const sheet = firstSheet(openedWorkbook(bytes));
  expect([formulaAt(sheet, 1, 1), valueAt(sheet, 1, 1)]).toEqual(['A2&"<"', 'x']);
  expect(new TextDecoder().decode(unzipSync(bytes)['xl/workbook.xml'])).toContain(
    '</sheets><calcPr fullCalcOnLoad="1"/>',
  );
});

test('a part of an array formula is not written', () => {
  const result = patchWorkbook(PACKAGE, [edit('A7', 1)]);
  expect(result).toMatchObject({ ok: false, refusal: { id: 'array-formula' } });
});

test.each([
  ['rows are out of order', '<sheetData><row r="5"><c r="A5"><v>5</v></c></row><row r="2"/></sheetData>'],
  ['a row stands twice', '<sheetData><row r="1"><c r="C1"/></row><row r="1"><c r="A1"/></row></sheetData>'],
  ['cells are out of order', '<sheetData><row r="1"><c r="C1"/><c r="A1"/></row></sheetData>'],
  ['there are no cells', ''],
])('nothing is written where it could be lost: %s', (_what, sheet) => {
  const result = patchWorkbook(littlePackage(sheet), [edit('A2', 1)]);
  expect(result).toMatchObject({ ok: false, refusal: { id: 'sheet-damaged' } });
});

test('a sheet that breaks off is not written, nor a date where no formats are', () => {
  const broken = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2';
  expect(patchWorkbook(littlePackage('', { 'xl/worksheets/sheet1.xml': broken }), [edit('A1', 1)])).toMatchObject({
    refusal: { id: 'sheet-damaged' },
  });
  const plain = littlePackage('<sheetData/>', { 'xl/styles.xml': null });
  expect(patchWorkbook(plain, [edit('A1', 46_112, { numberFormat: 'yyyy-mm-dd' })])).toMatchObject({
    refusal: { id: 'formats-missing' },
  });
  expect(patchWorkbook(plain, [edit('A1', 1)]).ok).toBe(true);
});

test('a sheet that is not there is told', () => {
  const away = { ...edit('A1', 1), cell: { sheet: 'Gone', row: 0, column: 0 } };
  expect(patchWorkbook(PACKAGE, [away])).toMatchObject({ ok: false, refusal: { id: 'sheet-not-writable' } });
});

test('a sheet in another encoding is written in UTF-8 and says so', () => {
  const part = `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet xmlns="x"><sheetData><row r="1"><c r="A1" t="str"><v>Zo\xeb</v></c></row></sheetData></worksheet>`;
  const bytes = littlePackage('', {
    'xl/worksheets/sheet1.xml': Uint8Array.from(part, (letter) => letter.charCodeAt(0)),
  });
  const result = patchWorkbook(bytes, [edit('B1', 'Żaneta')]);
  if (!result.ok) throw new Error(result.refusal.message);
  expect(firstSheet(openedWorkbook(result.bytes)).rows[0]?.values).toEqual(['Zoë', 'Żaneta']);
  const oracle = read(result.bytes).Sheets['Plan'] ?? {};
  expect(utils.sheet_to_json(oracle, { header: 1 })).toEqual([['Zoë', 'Żaneta']]);
});

test('a custom part is added once and then replaced; cells stay as they are', () => {
  const first = setCustomPart(PACKAGE, 'urn:x', '<a xmlns="urn:x">1</a>');
  if (!first.ok) throw new Error(first.refusal.message);
  const second = setCustomPart(first.bytes, 'urn:x', '<a xmlns="urn:x">2</a>');
  if (!second.ok) throw new Error(second.refusal.message);
  expect(openedWorkbook(second.bytes).customParts).toEqual([
    { path: 'customXml/item1.xml', namespace: 'urn:x', xml: '<a xmlns="urn:x">2</a>' },
  ]);
  expect(changedParts(first.bytes)).not.toContain('xl/worksheets/sheet1.xml');
  expect(changedParts(first.bytes)).toEqual(changedParts(second.bytes));
});

test('nothing to change gives the same parts', () => {
  expect(changedParts(patched([]))).toEqual([]);
});

test('a CSV keeps its encoding, its delimiter and every other field', () => {
  const text = 'Näme;Wert\r\n"a;b";  1,5\r\nZoë;"2"\r\n';
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const result = patchWorkbook(latin, [edit('B3', 2.5), edit('A4', '=1+1'), edit('C2', 'x;y')]);
  if (!result.ok) throw new Error(result.refusal.message);
  const after = Array.from(result.bytes, (byte) => String.fromCharCode(byte)).join('');
  expect(after).toBe('Näme;Wert\r\n"a;b";  1,5;"x;y"\r\nZoë;2,5\r\n\'=1+1');
});
