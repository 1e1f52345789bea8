/** The open workbook's name before it is asked for: from its address; null where it was never saved. */
export function workbookName(): string | null {
  const address = Office.context.document?.url ?? '';
  const last = address.split(/[\\/]/).at(-1)?.split('?')[0] ?? '';
  if (last === '') return null;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
