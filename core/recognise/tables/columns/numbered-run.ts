/** What a header counts and how far: `Day 3`, `第3天`, `Approver 2`, a bare `3` under the heading of its group. */
export interface Counted {
  /** The header's words without the number. */
  readonly stem: string;
  readonly at: number;
}

/** The one number of a header and the words around it; null where it has none, several, or says more than that. */
export function countedIn(header: string): Counted | null {
  if (header.length > LONGEST) return null;
  const numbers = header.match(/\d+/g);
  if (numbers?.length !== 1 || numbers[0].length > 3) return null;
  const stem = header
    .replace(numbers[0], ' ')
    .replace(/[\s._#:/()[\]-]+/g, ' ')
    .trim()
    .toLowerCase();
  return { stem, at: Number(numbers[0]) };
}

const LONGEST = 90;
