/**
 * Which text of a later list each text of an earlier one has become, by place; −1 where it is gone. Keeps the order and
 * finds as many as it can (longest common subsequence), so that lists with texts added or taken away line up. A text that
 * stands once in both is found wherever it went.
 */
export function aligned(before: readonly string[], after: readonly string[]): readonly number[] {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = after.length - 1; other >= 0; other--)
      longest[one * width + other] =
        before[one] === after[other]
          ? longest[(one + 1) * width + other + 1]! + 1
          : Math.max(longest[(one + 1) * width + other]!, longest[one * width + other + 1]!);
  const places: number[] = before.map(() => -1);
  for (let one = 0, other = 0; one < before.length && other < after.length;) {
    if (before[one] === after[other]) {
      places[one] = other;
      one += 1;
      other += 1;
    } else if (longest[(one + 1) * width + other]! >= longest[one * width + other + 1]!) one += 1;
    else other += 1;
  }
  for (const [at, text] of before.entries())
    if (text !== '' && before.indexOf(text) === before.lastIndexOf(text)) {
      const place = after.indexOf(text);
      if (place >= 0 && place === after.lastIndexOf(text)) places[at] = place;
    }
  return places;
}
