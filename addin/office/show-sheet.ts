/** Brings a sheet to the front, whole, though somebody hid it, or rows and columns of it; its `visibility` is loaded. */
export function showSheet(sheet: Excel.Worksheet): void {
  // Where the structure of the workbook is protected, only what has to change is set.
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
  sheet.getRange().rowHidden = false;
  sheet.getRange().columnHidden = false;
  sheet.activate();
}
