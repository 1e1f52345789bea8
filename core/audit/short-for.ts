/** Whether the words of one name are short for those of the other: `HR` for “Human Resources”. */
export function areShortFor(one: readonly string[], other: readonly string[]): boolean {
  return isInitials(one, other) || isInitials(other, one);
}

function isInitials([short = '', ...more]: readonly string[], of: readonly string[]): boolean {
  return more.length === 0 && of.length > 1 && short === of.map((word) => [...word][0] ?? '').join('');
}
