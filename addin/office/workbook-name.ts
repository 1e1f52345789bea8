/** The open workbook's name before it is asked for: from its address, where it was saved. */
export function workbookName(): string {
  const address = Office.context.document?.url ?? '';
  const last = address.split(/[\\/]/).at(-1)?.split('?')[0] ?? '';
  if (last === '') return 'This workbook';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
