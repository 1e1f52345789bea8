import type { DefinedName, Sheet } from '../../sheet/workbook.ts';
import type { PackageParts } from '../package/package-parts.ts';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: Sheet['state'];
  /** Id of the relationship that leads to its part. */
  readonly relation: string;
  /** The number other parts know it by. */
  readonly sheetId: number;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Names people or programs defined, without Excel's own. */
  readonly names: readonly DefinedName[];
  /** Print areas by sheet name, as formulas. */
  readonly printAreas: ReadonlyMap<string, string>;
  readonly dateSystem: 1900 | 1904;
  /** Whether formulas may read each other in a circle. */
  readonly iterates: boolean;
  /** Ids of the relationships to other workbooks, in the order formulas number them. */
  readonly externals: readonly string[];
}

interface ListedName {
  readonly name: string;
  readonly formula: string;
  readonly sheetAt: number | null;
  readonly hidden: boolean;
}

/** Reads the workbook part; null where it is missing or damaged. */
export function readWorkbookPart(parts: PackageParts, path: string): WorkbookPart | null {
  const cursor = parts.xml(path);
  if (cursor?.find('workbook') !== true) return null;
  const sheets: ListedSheet[] = [];
  const taken = new Set<string>();
  const names: ListedName[] = [];
  const externals: string[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let iterates = false;
  while (cursor.next()) {
    if (!cursor.opens) continue;
    if (cursor.name === 'workbookPr') dateSystem = cursor.flag('date1904') ? 1904 : 1900;
    else if (cursor.name === 'calcPr') iterates = cursor.flag('iterate');
    else if (cursor.name === 'externalReference') externals.push(cursor.attribute('id') ?? '');
    else if (cursor.name === 'sheet')
      sheets.push({
        name: freeName(cursor.attribute('name') ?? `Sheet${sheets.length + 1}`, taken, parts),
        state: stateOf(cursor.attribute('state')),
        relation: cursor.attribute('id') ?? '',
        sheetId: cursor.numberAttribute('sheetId') ?? 0,
      });
    else if (cursor.name === 'definedName')
      names.push({
        name: cursor.attribute('name') ?? '',
        sheetAt: cursor.numberAttribute('localSheetId'),
        hidden: cursor.flag('hidden'),
        formula: cursor.text(),
      });
  }
  if (!cursor.isWhole)
    parts.reading.trouble('workbook-cut-short', {
      en: `The part of the file that lists its sheets breaks off or is damaged after ${sheets.length} sheets, so others may be missing; get the file again, or open it in Excel, repair and save it.`,
      de: `Der Teil der Datei, der die Blätter aufzählt, bricht nach ${sheets.length} Blättern ab oder ist dort beschädigt; andere können fehlen. Laden Sie die Datei neu, oder öffnen Sie sie in Excel, reparieren und speichern Sie sie.`,
    });
  const sheetOf = ({ sheetAt }: ListedName): string | null =>
    sheetAt === null ? null : (sheets[sheetAt]?.name ?? null);
  return {
    sheets,
    names: names
      .filter(({ name }) => name !== '' && !name.startsWith('_xlnm.'))
      .map((listed) => ({ name: listed.name, formula: listed.formula, hidden: listed.hidden, sheet: sheetOf(listed) })),
    printAreas: new Map(
      names.filter(({ name }) => name === '_xlnm.Print_Area').map((listed) => [sheetOf(listed) ?? '', listed.formula]),
    ),
    dateSystem,
    iterates,
    externals,
  };
}

/** Excel knows sheets by their names whatever their case; where a file names two alike, the later one gets a number. */
function freeName(wanted: string, taken: Set<string>, { reading }: PackageParts): string {
  let name = wanted;
  for (let number = taken.size + 1; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  taken.add(name.toLowerCase());
  if (name !== wanted)
    reading.trouble('sheet-name-repeated', {
      en: `The file names two sheets “${wanted}”; the later one is called “${name}” here. Open the file in Excel, repair and save it.`,
      de: `Die Datei nennt zwei Blätter „${wanted}“; das spätere heißt hier „${name}“. Öffnen Sie die Datei in Excel, reparieren und speichern Sie sie.`,
    });
  return name;
}

function stateOf(state: string | null): Sheet['state'] {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}
