import type { Phrase } from '../sheet/phrase.ts';

/** A cell says that its text is one that the file's list of texts does not hold. */
export function textMissing(sheet: string, row: number, index: number): Phrase {
  return {
    en: `Row ${row + 1} of “${sheet}” has a cell that points to text number ${index}, which the file does not hold; it is read as empty, so check it in Excel.`,
    de: `In Zeile ${row + 1} von „${sheet}“ verweist eine Zelle auf den Text Nummer ${index}, den die Datei nicht enthält; sie wird als leer gelesen, prüfen Sie sie in Excel.`,
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
