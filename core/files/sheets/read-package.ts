import type { Sheet, Workbook } from '../../sheet/workbook.ts';
import { readArea } from './areas.ts';
import { readTheme } from './colours.ts';
import { readCustomParts } from './custom-parts.ts';
import { readPeople } from './notes.ts';
import type { PackageParts, Relationship } from '../package/package-parts.ts';
import { readSharedStrings } from './shared-strings.ts';
import { emptySheet, readSheet } from './sheet-part.ts';
import { readStyles } from './styles.ts';
import type { ListedSheet, WorkbookPart } from './workbook-part.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** Called as parts are read: the part's name for people and how much is done, from 0 to 1. */
export type OnProgress = (part: string, done: number) => void;

/** Path of the workbook part: where the package's relationships lead, else where the content types say, else its usual place. */
export function workbookPathOf(parts: PackageParts): string | null {
  const related = [...parts.relationships('').values()].find(({ type }) => type === 'officeDocument');
  if (related !== undefined && parts.has(related.target)) return related.target;
  const types = parts.xml('[Content_Types].xml');
  while (types?.find('Override') === true) {
    const path = types.attribute('PartName')?.replace(/^\/+/, '') ?? '';
    if (/sheet.*\.main\+xml$|template.*\.main\+xml$/.test(types.attribute('ContentType') ?? '') && parts.has(path))
      return path;
  }
  return parts.has('xl/workbook.xml') ? 'xl/workbook.xml' : null;
}

/** Reads the workbook whose part stands at a path; null where that part is damaged. */
export function readPackage(parts: PackageParts, path: string, name: string, onProgress: OnProgress): Workbook | null {
  const part = readWorkbookPart(parts, path);
  if (part === null) return null;
  const related = parts.relationships(path);
  const all = [...related.values()];
  const pathOf = (type: string): string | null => all.find((relation) => relation.type === type)?.target ?? null;
  onProgress('texts', 0);
  const strings = readSharedStrings(parts, pathOf('sharedStrings'));
  const { styles, ofFormat } = readStyles(parts, pathOf('styles'), readTheme(parts, pathOf('theme')));
  const people = readPeople(
    parts,
    all.filter(({ type }) => type === 'person').map(({ target }) => target),
  );
  const sheets: Sheet[] = [];
  for (const [at, listed] of part.sheets.entries()) {
    if (parts.reading.refusal !== null) return null;
    onProgress(listed.name, (at + 1) / (part.sheets.length + 1));
    const context = { parts, reading: parts.reading, sheet: listed.name, strings, styleOf: ofFormat };
    const relation = related.get(listed.relation);
    if (isWorksheet(relation, listed, parts))
      sheets.push(
        withPrintArea(
          readSheet(relation.target, listed.state, { ...context, dateSystem: part.dateSystem }, people),
          part,
        ),
      );
    else if (relation === undefined) sheets.push(emptySheet(listed.name, listed.state));
  }
  return {
    name,
    sheets,
    styles,
    names: part.names,
    dateSystem: part.dateSystem,
    ...(part.iterates && { iterates: true }),
    externalLinks: part.externals.map((id) => externalTarget(parts, related.get(id))),
    customParts: readCustomParts(parts, all),
    troubles: parts.reading.troubles,
  };
}

const OTHER_SHEETS: ReadonlyMap<string, { readonly is: string; readonly de: string }> = new Map([
  ['chartsheet', { is: 'chart', de: 'Diagrammblatt' }],
  ['dialogsheet', { is: 'dialog', de: 'Dialogblatt' }],
  ['xlMacrosheet', { is: 'macro', de: 'Makroblatt' }],
  ['xlIntlMacrosheet', { is: 'macro', de: 'Makroblatt' }],
]);

function isWorksheet(
  relation: Relationship | undefined,
  listed: ListedSheet,
  parts: PackageParts,
): relation is Relationship {
  const kind = relation === undefined ? undefined : OTHER_SHEETS.get(relation.type);
  if (kind !== undefined)
    parts.reading.trouble(
      `${kind.is}-sheet-skipped`,
      {
        en: `“${listed.name}” is a ${kind.is} sheet, not a sheet of cells, and was left out; the other sheets were read.`,
        de: `„${listed.name}“ ist ein ${kind.de} und kein Blatt mit Zellen; es wurde ausgelassen, die anderen Blätter wurden gelesen.`,
      },
      listed.name,
    );
  else if (relation === undefined)
    parts.reading.trouble(
      'sheet-missing',
      {
        en: `The file lists a sheet “${listed.name}” but does not hold it; it is shown empty. Open the file in Excel, repair and save it.`,
        de: `Die Datei nennt ein Blatt „${listed.name}“, enthält es aber nicht; es wird leer angezeigt. Öffnen Sie die Datei in Excel, reparieren und speichern Sie sie.`,
      },
      listed.name,
    );
  return relation !== undefined && kind === undefined;
}

function withPrintArea(sheet: Sheet, part: WorkbookPart): Sheet {
  const formula = part.printAreas.get(sheet.name);
  return formula === undefined ? sheet : { ...sheet, printArea: readArea(formula.split(',')[0]!) };
}

function externalTarget(parts: PackageParts, relation: Relationship | undefined): string {
  if (relation === undefined) return '';
  const links = [...parts.relationships(relation.target).values()];
  return (links.find(({ isExternal }) => isExternal) ?? links[0])?.target ?? relation.target;
}
