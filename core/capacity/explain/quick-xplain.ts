/** A smallest set of things that do not go together: without any one of them the others do. */
export interface Minimal<T> {
  readonly set: readonly T[];
  /** False where a question on the way stayed open: the set fails, but a smaller one may too. */
  readonly isProven: boolean;
}

/** `null`: could not be decided. */
export type Verdict = boolean | null;

/**
 * The smallest set by QuickXplain (Junker 2004), about `2k · log2(n ÷ k) + 2k` questions for k of n things. Later things
 * are kept out of it where there is a choice. `fails` says of a set whether it cannot go together; all things together fail.
 */
export async function quickXplain<T>(
  things: readonly T[],
  fails: (set: readonly T[]) => Promise<Verdict>,
): Promise<Minimal<T>> {
  let isProven = true;
  if (await surely([])) return { set: [], isProven };
  const found = things.length === 0 ? [] : await smallest([], false, things);
  return { set: things.filter((thing) => found.includes(thing)), isProven };

  async function surely(set: readonly T[]): Promise<boolean> {
    const verdict = await fails(set);
    if (verdict === null) isProven = false;
    return verdict === true;
  }

  async function smallest(background: readonly T[], hasGrown: boolean, rest: readonly T[]): Promise<readonly T[]> {
    if (hasGrown && (await surely(background))) return [];
    if (rest.length === 1) return rest;
    const half = rest.length >> 1;
    const [first, second] = [rest.slice(0, half), rest.slice(half)];
    const late = await smallest([...background, ...first], true, second);
    const early = await smallest([...background, ...late], late.length > 0, first);
    return [...early, ...late];
  }
}
