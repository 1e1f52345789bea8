/** Whether a browser’s language tag is German; for every other language the extension speaks English. */
export function isGerman(tag: string): boolean {
  return /^de\b/i.test(tag);
}
