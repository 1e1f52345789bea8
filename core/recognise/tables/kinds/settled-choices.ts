import type { Meaning, TableKind } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import { asNoPlan } from '../meanings/no-plan.ts';
import { assign, contestsOf, toldTogether } from '../meanings/score-columns.ts';
import type { Choice } from '../meanings/settle.ts';
import type { Surroundings } from './kind-words.ts';
import { asOutturn } from './outturn.ts';

/** What the columns are once the kind is settled: no plan's table has what only plans have, but was weighed with it. */
export function settledChoices(
  { kind, choices }: { readonly kind: TableKind; readonly choices: readonly Choice[] },
  columns: readonly ColumnEvidence[],
  around: Surroundings,
): readonly Choice[] {
  if (kind === 'budget') return asOutturn(columns, choices, around);
  if (kind === 'allocation') return namedByWork(choices);
  if (kind !== 'other') return choices;
  const plain = asNoPlan(columns);
  return toldTogether(plain, assign(contestsOf(plain), kind), kind).map((choice, at) =>
    choice.meaning === 'title' && describes(plain[at]!) ? { ...choice, meaning: 'description' } : choice,
  );
}

/** Whether a header says that its column describes, and not that it names: rows of no plan need no name. */
function describes(column: ColumnEvidence): boolean {
  return saidOf(column, 'description') >= SAYS.sure && saidOf(column, 'title') < SAYS.clear;
}

/** What names the work that people's time is given to, the surest first. */
const WORK: readonly Meaning[] = ['title', 'initiative', 'milestone', 'description'];

/** The work that people are given to names its rows, whatever its header says elsewhere. */
function namedByWork(choices: readonly Choice[]): readonly Choice[] {
  const name = WORK.find((wanted) => choices.some(({ meaning }) => meaning === wanted));
  const first = choices.findIndex(({ meaning }) => meaning === name);
  return choices.map((choice, at) => (at === first && name !== undefined ? { ...choice, meaning: 'title' } : choice));
}
