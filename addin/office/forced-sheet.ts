import { ExcelUtilities } from '@microsoft/office-js-helpers';

/**
 * The sheet of a name, made where there is none and cleared where there is one. It is only cleared, never deleted and
 * made again: that would take the undo steps with it. Loaded when it is needed: the package is one large file.
 */
export function forcedSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
