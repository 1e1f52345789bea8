import { expect, test } from 'vitest';
import { refusalOfBytes } from './looks-like.ts';

const said = (text: string): string | undefined => refusalOfBytes(new TextEncoder().encode(text))?.message.en;

test.each([
  ['<html><table><tr><td>Task</td></tr></table></html>', 'a web page (HTML)'],
  ['<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', 'an XML file'],
  ['MIME-Version: 1.0\r\nContent-Type: multipart/related', 'a web page archive (MHTML)'],
  ['ID;PWXL;N;E', 'a SYLK file (.slk)'],
])('what other programs export under the name of a workbook goes through Excel: %s', (text, name) => {
  expect(said(text)).toBe(
    `The file is not a workbook but looks like ${name}; if it holds a table, open it in Excel and save it as an Excel workbook (.xlsx).`,
  );
});

test('what Excel cannot make a table of is not sent there', () => {
  expect(said('%PDF-1.7')).toMatch(/; choose an Excel workbook \(\.xlsx, \.xlsm\) or a CSV file\.$/);
});
