/** A count with its noun as a sentence says it: `1 day`, `3 days`, `2 people`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
