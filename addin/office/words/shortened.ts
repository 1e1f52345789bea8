/** The first few of a list, and that there are more. */
export function shortened(items: readonly string[], more: string): string {
  return items.length <= 3 ? items.join(', ') : `${items.slice(0, 3).join(', ')} ${more}`;
}
