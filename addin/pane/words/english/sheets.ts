/** The workbook's sheets as the pane draws them. */
export const sheets = {
  title: 'Sheets of the workbook',
  tabs: 'Sheets',
  cellsOf: (sheet: string) => `Cells of ${sheet}`,
  row: 'Row',
  hidden: 'hidden',
  hiddenPart: 'Hidden in the workbook',
  hiddenSheet: (sheet: string) => `${sheet} (hidden in the workbook)`,
  findingAt: (severity: string, address: string) => `, ${severity} finding at ${address}`,
};
