import type { CellEdit } from '../sheet/cell-edit.ts';
import { fullAddressOf } from '../sheet/cell-reference.ts';
import type { Encoding } from './encoding/encodings.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { refusalOfBytes, refusalOfPackage } from './looks-like.ts';
import { PackageParts } from './package/package-parts.ts';
import { PackagePatch } from './patch/package-patch.ts';
import { withFullCalculation, withoutCalculations } from './patch/patch-calculation.ts';
import { patchCsv } from './csv/patch-csv.ts';
import type { CustomXml } from './patch/patch-custom-parts.ts';
import { putCustomPart } from './patch/patch-custom-parts.ts';
import { patchSheet } from './patch/patch-sheet.ts';
import { StylesPatch } from './patch/patch-styles.ts';
import { workbookPathOf } from './sheets/read-package.ts';
import { Reading } from './reading.ts';
import type { Patched, RefusalReason } from './refusal.ts';
import { toldRefusal } from './refusal.ts';
import type { Language } from '../sheet/phrase.ts';
import { readWorkbookPart } from './sheets/workbook-part.ts';
import { readZipDirectory, zipIn } from './package/zip-directory.ts';
import { rewriteZip } from './package/zip-writer.ts';

/** How a file is written into: what refusals are told in, and how its letters were read. */
export interface PatchOptions {
  readonly language?: Language;
  readonly encoding?: Encoding | null;
}

/**
 * Writes edits, and custom XML parts, into an existing workbook. Only the parts that must change do: all other entries of
 * the file keep their bytes. Where values or formulas change, Excel is told to compute everything on opening. In a CSV
 * only the edited fields change; it has no place for custom parts, which are left out.
 */
export function patchWorkbook(
  file: Uint8Array,
  edits: readonly CellEdit[],
  customParts: readonly CustomXml[] = [],
  { language = 'en', encoding = null }: PatchOptions = {},
): Patched {
  const bytes = zipIn(file);
  if (bytes === null) {
    const refusal = refusalOfBytes(file, encoding);
    return refusal === null
      ? patchCsv(file, edits, { encoding, language })
      : { ok: false, refusal: toldRefusal(refusal, language) };
  }
  const reading = new Reading(DEFAULT_LIMITS, language);
  const entries = readZipDirectory(bytes, reading) ?? [];
  const patch = new PackagePatch(new PackageParts(bytes, entries, reading));
  const path = workbookPathOf(patch.parts);
  if (path === null)
    return { ok: false, refusal: reading.refusal ?? toldRefusal(refusalOfPackage(patch.parts), language) };
  const refusal = patchCells(patch, path, edits);
  if (refusal !== null) return { ok: false, refusal: toldRefusal(refusal, language) };
  for (const part of customParts) putCustomPart(patch, path, part);
  if (reading.refusal !== null) return { ok: false, refusal: reading.refusal };
  // What is damaged would be saved as if it were sound.
  const damage = reading.troubles.find(({ id }) => id !== 'sheet-name-repeated');
  if (damage !== undefined) return { ok: false, refusal: damage };
  return { ok: true, bytes: rewriteZip(bytes, entries, patch.changes) };
}

/** The workbook with one custom XML part put in, replacing the one with the same root namespace. */
export function setCustomPart(bytes: Uint8Array, namespace: string, xml: string): Patched {
  return patchWorkbook(bytes, [], [{ namespace, xml }]);
}

function patchCells(patch: PackagePatch, path: string, edits: readonly CellEdit[]): RefusalReason | null {
  if (edits.length === 0) return null;
  const related = patch.parts.relationships(path);
  const listed = readWorkbookPart(patch.parts, path)?.sheets ?? [];
  const stylesPath = [...related.values()].find(({ type }) => type === 'styles')?.target ?? null;
  const stylesXml = stylesPath === null ? null : patch.xml(stylesPath);
  const styles = stylesXml === null ? null : new StylesPatch(stylesXml);
  const gone = new Map<number, ReadonlySet<string>>();
  for (const [name, own] of bySheet(edits)) {
    const sheet = listed.find((candidate) => candidate.name === name);
    const target = sheet === undefined ? undefined : related.get(sheet.relation);
    const cursor = target?.type === 'worksheet' ? patch.xml(target.target) : null;
    if (sheet === undefined || target === undefined || cursor === null) return noSheet(name);
    const patched = patchSheet(cursor, own, (format, code) => styles?.withNumberFormat(format, code) ?? format);
    const first = own.find(({ cell }) =>
      patched.inArrays.some((address) => fullAddressOf(cell).endsWith(`!${address}`)),
    );
    if (first !== undefined) return inArray(fullAddressOf(first.cell));
    if (!patched.isSound) return damagedSheet(name);
    patch.set(target.target, patched.bytes);
    gone.set(sheet.sheetId, new Set(patched.formulasGone));
  }
  if (styles?.isUsable !== true && edits.some(({ after }) => after.numberFormat !== null)) return noFormats();
  const newStyles = styles?.bytes() ?? null;
  if (stylesPath !== null && newStyles !== null) patch.set(stylesPath, newStyles);
  const chain = [...related.values()].find(({ type }) => type === 'calcChain');
  const chainXml = chain === undefined ? null : patch.xml(chain.target);
  if (chain !== undefined && chainXml !== null && [...gone.values()].some((cells) => cells.size > 0)) {
    const left = withoutCalculations(chainXml, gone);
    if (left === null) patch.remove(path, chain);
    else patch.set(chain.target, left);
  }
  const workbook = edits.some(changesResult) ? patch.xml(path) : null;
  if (workbook !== null) patch.set(path, withFullCalculation(workbook));
  return null;
}

function bySheet(edits: readonly CellEdit[]): Map<string, CellEdit[]> {
  const sheets = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const own = sheets.get(edit.cell.sheet);
    if (own === undefined) sheets.set(edit.cell.sheet, [edit]);
    else own.push(edit);
  }
  return sheets;
}

function changesResult({ before, after }: CellEdit): boolean {
  return before.value !== after.value || before.formula !== after.formula;
}

function noSheet(name: string): RefusalReason {
  return {
    id: 'sheet-not-writable',
    message: {
      en: `The file has no sheet “${name}” with cells to write to, so nothing was saved; open the file again and repeat the edit.`,
      de: `Die Datei hat kein Blatt „${name}“ mit Zellen, in die geschrieben werden kann; deshalb wurde nichts gespeichert. Öffnen Sie die Datei erneut und wiederholen Sie die Änderung.`,
    },
  };
}

function inArray(address: string): RefusalReason {
  return {
    id: 'array-formula',
    message: {
      en: `${address} is part of an array formula or data table that must change as a whole, so nothing was saved; change it in Excel.`,
      de: `${address} gehört zu einer Matrixformel oder Datentabelle, die sich nur als Ganzes ändern lässt; deshalb wurde nichts gespeichert. Ändern Sie sie in Excel.`,
    },
  };
}

function damagedSheet(name: string): RefusalReason {
  return {
    id: 'sheet-damaged',
    message: {
      en: `The sheet “${name}” is damaged in the file: it breaks off, or its rows or cells are out of order, so nothing was saved; open the file in Excel, repair and save it, then repeat the edit.`,
      de: `Das Blatt „${name}“ ist in der Datei beschädigt: Es bricht ab, oder seine Zeilen oder Zellen stehen nicht in ihrer Ordnung; deshalb wurde nichts gespeichert. Öffnen Sie die Datei in Excel, reparieren und speichern Sie sie, dann wiederholen Sie die Änderung.`,
    },
  };
}

function noFormats(): RefusalReason {
  return {
    id: 'formats-missing',
    message: {
      en: 'The file holds no cell formats, so a date written into it would show as a number and nothing was saved; open it in Excel, save it once and repeat the edit.',
      de: 'Die Datei enthält keine Zellformate; ein Datum darin würde als Zahl erscheinen, deshalb wurde nichts gespeichert. Öffnen Sie sie in Excel, speichern Sie sie einmal und wiederholen Sie die Änderung.',
    },
  };
}
