/** Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A field in quotes where it must be: a delimiter, a quote, a line end or space at its ends. */
export function quoted(text: string, delimiter: string): string {
  const isPlain = !/["\r\n]|^\s|\s$/.test(text) && !text.includes(delimiter);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
