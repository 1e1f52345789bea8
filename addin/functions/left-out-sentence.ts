/** Says which texts among readings were left out; empty where none was. */
export function leftOutSentence(texts: readonly string[]): string {
  const [first] = texts;
  if (first === undefined) return '';
  return texts.length === 1
    ? `“${first}” is no number and was left out.`
    : `${texts.length} cells are no numbers and were left out, the first is “${first}”.`;
}
