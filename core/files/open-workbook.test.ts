import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { firstSheet, littlePackage, openedWorkbook, workbookRelations } from '../../test/little-package.ts';
import type { Sheet } from '../sheet/workbook.ts';
import { styleAt, valueAt } from '../sheet/workbook.ts';
import type { Limits } from './limits.ts';
import { openWorkbook } from './open-workbook.ts';
import { patchWorkbook } from './patch-workbook.ts';
import { encodeText } from './encoding/encode-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function sheetOf(rows: string, more: Parameters<typeof littlePackage>[1] = {}): Sheet {
  return firstSheet(openedWorkbook(littlePackage(`<sheetData>${rows}</sheetData>`, more)));
}

function valuesOf(rows: string): unknown[] {
  return sheetOf(rows).rows.map((row) => row?.values);
}

function refusalOf(bytes: Uint8Array, name = 'plan.xlsx', limits: Partial<Limits> = {}): string {
  const result = openWorkbook(bytes, name, { limits });
  if (result.ok) throw new Error('opened');
  expect(result.refusal.message).toMatch(/^The [^!]{20,300}\.$/);
  const german = openWorkbook(bytes, name, { limits, language: 'de' });
  expect(german.ok ? '' : german.refusal.message).toMatch(
    /^(?:Die|Der|Das) (?!.*\b(?:the|file|open)\b)[^!]{20,300}\.$/,
  );
  return result.refusal.id;
}

test('values of every type', () => {
  const cells = [
    '<c r="A1"><v>1.5e3</v></c>',
    '<c r="B1" t="b"><v>1</v></c>',
    '<c r="C1" t="e"><v>#DIV/0!</v></c>',
    '<c r="D1" t="str"><f>"a"</f><v>a</v></c>',
    '<c r="E1" t="d"><v>2026-03-31T12:00:00</v></c>',
    '<c r="F1" t="inlineStr"><is><r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></is></c>',
    '<c r="G1"><v>-0.1</v></c>',
    '<c r="H1" t="str"><v><![CDATA[<&]]>&lt;&#65;_x0042__x005F_x0043_</v></c>',
    '<c r="I1"><v> 123456789012345680000 </v></c>',
  ];
  expect(valuesOf(`<row r="1">${cells.join('')}</row>`)).toEqual([
    [1500, true, { error: '#DIV/0!' }, 'a', 46_112.5, 'rich', -0.1, '<&<AB_x0043_', 123_456_789_012_345_680_000],
  ]);
});

test('a formula that gives an empty text has a value, one that was never computed has none', () => {
  const formula = '<f>IF(Z1="","","x")</f>';
  const cells = [
    `<c r="A1" t="str">${formula}<v/></c>`,
    `<c r="B1" t="str">${formula}<v></v></c>`,
    `<c r="C1">${formula}</c>`,
    `<c r="D1">${formula}<v/></c>`,
  ];
  expect(valuesOf(`<row r="1">${cells.join('')}</row>`)).toEqual([['', '', null, null]]);
});

test('rows and cells without addresses follow each other', () => {
  const rows = valuesOf(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(rows).toEqual([[1, 2], undefined, undefined, [undefined, undefined, 3, 4], [5]]);
});

test('shared formulas come out in each cell’s own form; array formulas in their first cell', () => {
  const sheet = sheetOf(
    `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1+SUM(A1:A$9)+Log10!A1+LOG10(2)&amp;"A1"+'it''s A1'!A1+B:B+[1]x!A1</f><v>1</v></c></row>
     <row r="2"><c r="A2"><f t="array" ref="A2:A3">C1:C2</f><v>1</v></c></row>
     <row r="3"><c r="A3"><v>2</v></c><c r="C3"><f t="shared" si="0"/></c></row>`,
  );
  expect(sheet.rows[2]?.formulas?.[2]).toBe(`B3*$D$1+SUM(B3:B$9)+Log10!B3+LOG10(2)&"A1"+'it''s A1'!B3+C:C+[1]x!B3`);
  expect(sheet.rows[2]?.values[2]).toBeNull();
  expect(sheet.rows[1]?.formulas).toEqual(['C1:C2']);
  expect(sheet.rows[2]?.formulas?.[0]).toBeUndefined();
});

test('texts the file does not hold are a trouble, cells outside the sheet too', () => {
  const bytes = littlePackage(
    '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c><c r="ZZZ1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="99999999"><c r="A1"><v>1</v></c></row></sheetData>',
  );
  const book = openedWorkbook(bytes);
  expect(firstSheet(book).rows.map((row) => row?.values)).toEqual([[undefined, 2]]);
  expect(book.troubles.map(({ id }) => id)).toEqual([
    'shared-string-missing',
    'cell-outside-sheet',
    'cell-outside-sheet',
  ]);
  const german = openWorkbook(bytes, 'plan.xlsx', { language: 'de' });
  expect(german.ok && german.workbook.troubles.map(({ message }) => message.slice(0, 22))).toEqual([
    'In Zeile 1 von „Plan“ ',
    'Die Datei legt Zellen ',
    'Die Datei legt Zellen ',
  ]);
});

test('parts are found by their relationships, whatever prefix, namespace, case and path they have', () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const rels = (list: string): string => `<p:Relationships xmlns:p="x">${list}</p:Relationships>`;
  const bytes = zipSync({
    '_rels/.rels': strToU8(
      rels(
        `<p:Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/Odd/book.xml"/>`,
      ),
    ),
    'odd/Book.xml': strToU8(
      `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="r"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="A &amp; B" sheetId="4" state="veryHidden" q:id="s1"/></x:sheets><x:calcPr iterate="1"/></x:workbook>`,
    ),
    'odd/_rels/Book.xml.rels': strToU8(
      rels(
        `<p:Relationship Id="s1" Type="${strict}/officeDocument/relationships/worksheet" Target="../my%20sheets/one.xml"/>`,
      ),
    ),
    'my sheets/one.xml': strToU8(
      '<x:worksheet xmlns:x="m"><!-- <x:row> --><x:sheetData><x:row r="1"><x:c r="A1" t="d"><x:v>2026-03-31</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    ),
  });
  const book = openedWorkbook(bytes);
  expect(book).toMatchObject({ dateSystem: 1904, iterates: true, sheets: [{ name: 'A & B', state: 'very-hidden' }] });
  expect(valueAt(firstSheet(book), 0, 0)).toBe(44_650);
});

test('a sheet in UTF-16 reads like any other', () => {
  const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>Zoë 😀</v></c></row></sheetData></worksheet>`;
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  const sheet = sheetOf('', { 'xl/worksheets/sheet1.xml': new Uint8Array(units.buffer) });
  expect(valueAt(sheet, 0, 0)).toBe('Zoë 😀');
});

test.each([
  ['windows-1251', '\xcf\xeb\xe0\xed', 'План'],
  ['ISO-8859-15', 'Zo\xeb \xa4', 'Zoë €'],
  ['shift_jis', '\x8c\x76\x89\xe6', '計画'],
  ['UTF-16', 'Zo\xc3\xab', 'Zoë'],
  ['x-nothing', 'Zo\xc3\xab', 'Zoë'],
])('a sheet that says %s is read as it was written', (encoding, written, read) => {
  const part = `<?xml version="1.0" encoding="${encoding}"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>${written}</v></c></row></sheetData></worksheet>`;
  const bytes = littlePackage('', {
    'xl/worksheets/sheet1.xml': Uint8Array.from(part, (letter) => letter.charCodeAt(0)),
  });
  expect(valueAt(firstSheet(openedWorkbook(bytes)), 0, 0)).toBe(read);
});

test('looks: theme and tint, index, solid fill, date formats; equal ones are one', () => {
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="d. mmm"/></numFmts><fonts><font/><font><b val="0"/><i/><color indexed="10"/></font></fonts>
    <fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><borders><border/><border><top style="thin"/><left style="none"/></border></borders>
    <cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment indent="2" wrapText="1" horizontal="center"/></xf><xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment indent="2" wrapText="1" horizontal="center"/></xf></cellXfs></styleSheet>`;
  const book = openedWorkbook(
    littlePackage(
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="99"><v>1</v></c></row></sheetData>',
      { 'xl/styles.xml': styles },
    ),
  );
  const sheet = firstSheet(book);
  expect(styleAt(book, sheet, 0, 0)).toMatchObject({
    numberFormat: 'd. mmm',
    isDate: true,
    fill: '#A7C0DE',
    fontColour: '#FF0000',
    bold: false,
    italic: true,
    indent: 2,
    wrap: true,
    horizontal: 'center',
    borderTop: true,
    borderLeft: false,
  });
  expect(book.styles).toHaveLength(2);
  expect(sheet.rows[0]?.styles).toEqual([1, 1]);
});

test('what a sheet says besides its cells', () => {
  const xml = `<sheetViews><sheetView rightToLeft="1"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>
    <cols><col min="1" max="1" width="30"/><col min="3" max="16384" hidden="1"/></cols>
    <sheetData><row r="1" hidden="1" outlineLevel="2"><c r="A1"><v>1</v></c></row><row r="900000" hidden="1"/></sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:C9"/>
    <mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="nonsense"/></mergeCells>
    <dataValidations><dataValidation type="list" sqref="A1:A9 C1"><formula1>"Red,Green"</formula1></dataValidation></dataValidations>
    <hyperlinks><hyperlink ref="A1" r:id="l1"/><hyperlink ref="B1" location="Plan!A1"/></hyperlinks>
    <extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="m"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  const relation = (id: string, type: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
  const book = openedWorkbook(
    littlePackage(xml, {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="2" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId4"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$C$9</definedName><definedName name="Rate" hidden="1">Plan!$A$1</definedName></definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': workbookRelations({
        chartsheet: 'chartsheets/sheet1.xml',
        externalLink: 'externalLinks/one.xml',
        person: 'persons/person.xml',
      }),
      'xl/externalLinks/_rels/one.xml.rels': `<Relationships>${relation('r', 'externalLinkPath', 'Budget.xlsx', ' TargetMode="External"')}</Relationships>`,
      'xl/persons/person.xml': '<personList><person displayName="Ada" id="{1}"/></personList>',
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relation('l1', 'hyperlink', 'https://example.org', ' TargetMode="External"')}${relation('t', 'table', '../tables/t.xml')}${relation('c', 'comments', '/xl/comments1.xml')}${relation('h', 'threadedComment', '../threads.xml')}</Relationships>`,
      'xl/tables/t.xml': `<table xmlns="${MAIN}" name="T" displayName="Tasks" ref="A1:B4" totalsRowCount="1"><tableColumns><tableColumn name="Task"/><tableColumn name="Due_x000a_date"/></tableColumns></table>`,
      'xl/comments1.xml':
        '<comments><authors><author>Bob</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment><comment ref="B2" authorId="0"><text><r><t>no</t></r><r><t>te</t></r></text></comment></commentList></comments>',
      'xl/threads.xml':
        '<ThreadedComments><threadedComment ref="A1" personId="{1}"><text>why?</text></threadedComment></ThreadedComments>',
    }),
  );
  const validation = { type: 'list', formula: null };
  expect(book.sheets).toHaveLength(1);
  expect(book.sheets[0]).toMatchObject({
    rowCount: 1,
    columnCount: 1,
    rightToLeft: true,
    isProtected: true,
    frozen: { rows: 2, columns: 1 },
    rows: [{ hidden: true, outline: 2 }],
    autoFilter: { top: 0, left: 0, bottom: 8, right: 2 },
    printArea: { top: 0, left: 0, bottom: 8, right: 2 },
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    links: [{ target: 'https://example.org' }, { target: '#Plan!A1' }],
    validations: [
      { ...validation, values: ['Red', 'Green'] },
      { type: 'list', values: null, formula: 'Lists!$A$1:$A$3' },
    ],
    tables: [{ name: 'Tasks', headerRows: 1, totalsRows: 1, columns: ['Task', 'Due\ndate'] }],
    notes: [
      { row: 0, column: 0, author: 'Ada', text: 'why?' },
      { row: 1, column: 1, author: 'Bob', text: 'note' },
    ],
  });
  expect(firstSheet(book).hiddenColumns.has(2)).toBe(true);
  expect(book.names).toEqual([{ name: 'Rate', formula: 'Plan!$A$1', sheet: null, hidden: true }]);
  expect(book.externalLinks).toEqual(['Budget.xlsx']);
  expect(book.troubles.map(({ id }) => id)).toEqual(['chart-sheet-skipped']);
});

test('a sheet that breaks off keeps what was read', () => {
  const book = openedWorkbook(
    littlePackage('', {
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2',
    }),
  );
  expect(valueAt(firstSheet(book), 0, 0)).toBe(1);
  expect(book.troubles.map(({ id }) => id)).toEqual(['sheet-cut-short']);
});

test.each([
  ['sheet-cut-short', 'xl/worksheets/sheet1.xml', '</c></c></row><row r="2"><c r="A2"><v>2</v></c></row>'],
  ['sheet-cut-short', 'xl/worksheets/sheet1.xml', '</c></row><row r="2"><c r="A2">2</v></c></row>'],
  ['texts-cut-short', 'xl/sharedStrings.xml', '<sst><si><t>A</t></si><si><t>Be'],
  ['texts-cut-short', 'xl/sharedStrings.xml', '<sst><si>A</t></si></sst>'],
  ['workbook-cut-short', 'xl/workbook.xml', '<workbook><sheets><sheet name="Plan" id="rId1"/><sheet na'],
])('nothing is lost without a word: %s in %s', (trouble, path, part) => {
  const whole = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>';
  const bytes = littlePackage('', {
    'xl/_rels/workbook.xml.rels': workbookRelations({ sharedStrings: 'sharedStrings.xml' }),
    'xl/sharedStrings.xml': '<sst><si><t>A</t></si></sst>',
    [path]: part,
    'xl/worksheets/sheet1.xml': path.includes('sheet1') ? whole.replace('</c></row>', part) : whole,
  });
  expect(openedWorkbook(bytes).troubles.map(({ id }) => id)).toEqual([trouble]);
});

test('a far corner, styled columns and a million styled rows cost nothing', () => {
  const styled = Array.from(
    { length: 20_000 },
    (_row, at) => `<row r="${at + 1_000_000}" s="2"><c r="A${at + 1_000_000}" s="2"/></row>`,
  );
  const sheet = sheetOf(`<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>${styled.join('')}`);
  expect(sheet).toMatchObject({ rowCount: 1, columnCount: 16_384 });
  expect(sheetOf('<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>')).toMatchObject({ rowCount: 1_048_576 });
});

test('refusals are sentences', () => {
  const little = littlePackage('<sheetData/>');
  const ole = (name: string): Uint8Array =>
    Uint8Array.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(520)}${[...name].join('\0')}\0\0`, (letter) =>
      letter.charCodeAt(0),
    );
  const zip = (path: string, text = 'x'): Uint8Array => zipSync({ [path]: strToU8(text) });
  const bomb = littlePackage(`<sheetData>${' '.repeat(9_000_000)}</sheetData>`);
  const doctype = littlePackage('', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' });
  expect(refusalOf(new Uint8Array())).toBe('empty');
  expect(refusalOf(strToU8('%PDF-1.7'))).toBe('not-a-workbook');
  expect(refusalOf(strToU8('  <!DOCTYPE html><html></html>'))).toBe('not-a-workbook');
  expect(refusalOf(strToU8('<style>td{}</style><table><tr><td>1'), 'report.xls')).toBe('not-a-workbook');
  expect(refusalOf(encodeText('<html><table>', 'utf-16le', true), 'report.xls')).toBe('not-a-workbook');
  expect(refusalOf(strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'))).toBe('not-a-workbook');
  expect(refusalOf(strToU8('ID;PWXL;N;E\nC;Y1;X1;K1'))).toBe('not-a-workbook');
  expect(refusalOf(strToU8('[\n  {"a": 1}]'), 'plan.csv')).toBe('not-a-workbook');
  expect(refusalOf(strToU8('{"url": "https://docs.google.com/x"}'))).toBe('not-a-workbook');
  expect(refusalOf(strToU8('{\\rtf1 x}'))).toBe('not-a-workbook');
  expect(refusalOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))).toBe('not-a-workbook');
  expect(refusalOf(Uint8Array.from({ length: 500 }, (_zero, at) => (at * 7919) % 251))).toBe('not-a-workbook');
  expect(refusalOf(ole('EncryptedPackage'))).toBe('password');
  expect(refusalOf(ole('Workbook'), 'old.xls')).toBe('old-excel');
  expect(refusalOf(zip('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'))).toBe('opendocument');
  expect(refusalOf(zip('xl/workbook.bin'))).toBe('binary-workbook');
  expect(refusalOf(zip('word/document.xml'))).toBe('not-a-workbook');
  expect(refusalOf(zip('xl/styles.xml'))).toBe('workbook-part-missing');
  expect(refusalOf(little.slice(0, little.length - 60))).toBe('cut-short');
  expect(refusalOf(bomb)).toBe('zip-bomb');
  expect(refusalOf(bomb, 'a.xlsx', { ratio: 1e6, partBytes: 1_000_000 })).toBe('too-large');
  expect(refusalOf(little, 'a.xlsx', { fileBytes: 10 })).toBe('too-large');
  expect(refusalOf(little, 'a.xlsx', { entries: 2 })).toBe('too-many-parts');
  expect(refusalOf(doctype)).toBe('document-type');
  expect(
    refusalOf(littlePackage('<sheetData><row r="1"><c r="Z1"><v>1</v></c></row></sheetData>'), 'a.xlsx', { cells: 9 }),
  ).toBe('too-many-cells');
  expect(refusalOf(littlePackage('', { 'xl/workbook.xml': '<workbook/>' }))).toBe('damaged');
});

test('a part that unpacks to more than the zip says is not trusted', () => {
  const bytes = littlePackage('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const record = text.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
  const lying = bytes.slice();
  lying[record + 24] = 5;
  lying[record + 25] = 0;
  expect(openedWorkbook(lying).troubles.map(({ id }) => id)).toEqual(['sheet-unreadable']);
});

test('names do not decide what a file is', () => {
  const text = openedWorkbook(strToU8('a;b\n1;2\n'), 'folder/plan.xlsx');
  expect(text).toMatchObject({ name: 'plan.xlsx', troubles: [{ id: 'text-named-workbook' }] });
  const book = openedWorkbook(littlePackage('<sheetData/>'), 'plan.csv');
  expect(book).toMatchObject({ sheets: [{ name: 'Plan' }], troubles: [{ id: 'workbook-named-text' }] });
});

test('what a file holds twice or not at all is told', () => {
  const cells =
    '<c r="A1" s="1"><v>46000</v></c><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" t="s"><v>x</v></c>';
  const book = openedWorkbook(
    littlePackage(`<sheetData><row r="1">${cells}</row></sheetData>`, {
      'xl/styles.xml': null,
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="PLAN" sheetId="2" r:id="rId1"/></sheets></workbook>`,
    }),
  );
  expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', 'PLAN (2)']);
  expect(firstSheet(book).rows[0]?.values).toEqual([46_000, 2, 'x']);
  expect(book.troubles.map(({ id }) => id)).toEqual([
    'sheet-name-repeated',
    'look-missing',
    'cell-repeated',
    'look-missing',
    'cell-repeated',
  ]);
});

test('views that people saved by name say nothing of the sheet’s own panes and filters', () => {
  const sheet = firstSheet(
    openedWorkbook(
      littlePackage(
        '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews><sheetData/><autoFilter ref="A1:C9"/><customSheetViews><customSheetView guid="{1}"><pane ySplit="5" state="frozen"/><autoFilter ref="A7:B8"/></customSheetView></customSheetViews>',
      ),
    ),
  );
  expect(sheet).toMatchObject({
    frozen: { rows: 1, columns: 0 },
    autoFilter: { top: 0, left: 0, bottom: 8, right: 2 },
  });
});

test('bytes that changed on the way are told, parts that are not listed too; neither is saved over', () => {
  const little = littlePackage('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
  const record = Buffer.from(little).lastIndexOf('xl/worksheets/sheet1.xml') - 46;
  const changed = little.slice();
  changed.fill(7, record + 16, record + 20);
  const cut = little.slice();
  cut[record] = 0;
  const edit = {
    cell: { sheet: 'Plan', row: 0, column: 0 },
    before: { value: 1, formula: null, numberFormat: null },
    after: { value: 2, formula: null, numberFormat: null },
  };
  for (const [bytes, id] of [
    [changed, 'part-damaged'],
    [cut, 'directory-damaged'],
  ] as const) {
    expect(openedWorkbook(bytes).troubles.map((trouble) => trouble.id)).toContain(id);
    expect(patchWorkbook(bytes, [edit]).ok).toBe(false);
  }
  expect(patchWorkbook(changed, [edit])).toMatchObject({ refusal: { id: 'part-damaged' } });
});

test('a zip is found behind what a server put in front, and its end before a comment that looks like one', () => {
  const little = littlePackage('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
  const behind = (front: string): Uint8Array => Uint8Array.from([...strToU8(front), ...little]);
  for (const front of ['\r\n', '\ufeff', ' \t\n']) {
    const patched = patchWorkbook(behind(front), []);
    expect(valueAt(firstSheet(openedWorkbook(behind(front))), 0, 0)).toBe(1);
    expect(patched.ok && patched.bytes[0]).toBe(0x50);
  }
  const comment = strToU8('PK\x05\x06 is how a zip ends, says this comment.');
  const commented = Uint8Array.from([...little, ...comment]);
  commented[little.length - 2] = comment.length;
  expect(valueAt(firstSheet(openedWorkbook(commented)), 0, 0)).toBe(1);
  const packed = little.slice();
  for (let at = packed.length - 22 - 4; at >= 0; at -= 1)
    if (Buffer.from(packed.subarray(at, at + 4)).toString('latin1') === 'PK\x01\x02') packed[at + 10] = 14;
  expect(refusalOf(packed)).toBe('packed-otherwise');
});

test('a long formula that many cells share costs what it says, and its room is counted', () => {
  const formula = Array.from({ length: 300 }, (_none, at) => `A${at + 1}`).join('+');
  const rows = Array.from(
    { length: 1000 },
    (_none, at) =>
      `<row r="${at + 1}"><c r="B${at + 1}"><f t="shared"${at === 0 ? ` ref="B1:B1000" si="0">${formula}</f>` : ' si="0"/>'}<v>${at * 7919}</v></c></row>`,
  );
  const bytes = littlePackage(`<sheetData>${rows.join('')}</sheetData>`);
  expect(openWorkbook(bytes, 'plan.xlsx', { limits: { cells: 30_000 } }).ok).toBe(true);
  expect(refusalOf(bytes, 'plan.xlsx', { cells: 15_000 })).toBe('too-many-cells');
});
