import type { Meaning } from '../../../plan/table.ts';
import type { KindSigns } from '../meanings/kind-signs.ts';
import { KIND_SIGNS } from '../meanings/kind-signs.ts';

/** How much a meaning says at most for any one kind. */
const TELLS = new Map<Meaning, number>();
for (const { signs } of KIND_SIGNS.values())
  for (const [meaning, weight] of signs) TELLS.set(meaning, Math.max(TELLS.get(meaning) ?? 0, weight));

/** Log-odds of a kind for having a meaning: what belongs to other kinds speaks against it, the more the more telling it is. */
export function kindSign({ signs }: KindSigns, meaning: Meaning): number {
  return signs.get(meaning) ?? -0.1 - 0.3 * (TELLS.get(meaning) ?? 0.5);
}
