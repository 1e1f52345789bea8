import type { Phrase } from '../../sheet/phrase.ts';

/** A cell says that its text is one that the file's list of texts does not hold. */
export function textMissing(sheet: string, row: number, index: number): Phrase {
  return {
    en: `Row ${row + 1} of “${sheet}” has a cell that points to text number ${index}, which the file does not hold; it is read as empty, so check it in Excel.`,
    de: `In Zeile ${row + 1} von „${sheet}“ verweist eine Zelle auf den Text Nummer ${index}, den die Datei nicht enthält; sie wird als leer gelesen, prüfen Sie sie in Excel.`,
  };
}

/** A cell says that it looks like one of the file's cell formats that the file does not hold. */
export function lookMissing(sheet: string, row: number): Phrase {
  return {
    en: `Row ${row + 1} of “${sheet}” has a cell in a format that the file does not hold, so a date there is read as a number; open the file in Excel, repair and save it.`,
    de: `Zeile ${row + 1} von „${sheet}“ hat eine Zelle in einem Format, das die Datei nicht enthält; ein Datum dort wird als Zahl gelesen. Öffnen Sie die Datei in Excel, reparieren und speichern Sie sie.`,
  };
}

/** A cell stands in the file twice. */
export function cellRepeated(sheet: string, row: number): Phrase {
  return {
    en: `The file says a cell in row ${row + 1} of “${sheet}” twice; the later one was read, so check that row in Excel.`,
    de: `Die Datei nennt eine Zelle in Zeile ${row + 1} von „${sheet}“ zweimal; die spätere wurde gelesen. Prüfen Sie diese Zeile in Excel.`,
  };
}

/** Cells stand below the last row that a sheet can have. */
export function belowSheet(sheet: string, row: number): Phrase {
  return {
    en: `The file places cells in row ${row + 1} of “${sheet}”, where no sheet reaches; they were left out.`,
    de: `Die Datei legt Zellen in Zeile ${row + 1} von „${sheet}“, wohin kein Blatt reicht; sie wurden ausgelassen.`,
  };
}

/** Cells stand right of the last column that a sheet can have. */
export function besideSheet(sheet: string, row: number): Phrase {
  return {
    en: `The file places cells in a column behind XFD in row ${row + 1} of “${sheet}”, where no sheet reaches; they were left out.`,
    de: `Die Datei legt Zellen in eine Spalte hinter XFD in Zeile ${row + 1} von „${sheet}“, wohin kein Blatt reicht; sie wurden ausgelassen.`,
  };
}
