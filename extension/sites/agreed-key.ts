/**
 * Key of the issue whose details are shown: what the address says and what the details themselves say, where both say
 * something, must be one. While a page goes from one issue to another they are not, and nothing is drawn.
 */
export function agreedKey(ofAddress: string | null, shown: string | null): string | null {
  if (ofAddress === null || shown === null) return ofAddress ?? shown;
  return ofAddress === shown ? shown : null;
}
