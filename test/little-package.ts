import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../core/files/open-workbook.ts';
import type { Sheet, Workbook } from '../core/sheet/workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of a tiny workbook for tests; what is given replaces or joins the usual ones, null leaves one out. */
export function littlePackage(
  sheetXml: string,
  more: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': workbookRelations(),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="12"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" fontId="1" applyNumberFormat="1"/><xf numFmtId="0" fillId="2"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${sheetXml}</worksheet>`,
    ...more,
  };
  const bytes: Record<string, Uint8Array> = {};
  for (const [path, part] of Object.entries(parts))
    if (part !== null) bytes[path] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(bytes);
}

/** Relationships of the tiny workbook's part: its sheet, its styles, and those given as type → target. */
export function workbookRelations(more: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries({ worksheet: 'worksheets/sheet1.xml', styles: 'styles.xml', ...more });
  const relations = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${REL}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

/** The workbook in these bytes, for tests that expect one. */
export function openedWorkbook(bytes: Uint8Array, name = 'plan.xlsx'): Workbook {
  const result = openWorkbook(bytes, name);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.workbook;
}

/** The first sheet of a workbook that has one. */
export function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('No sheet.');
  return sheet;
}
