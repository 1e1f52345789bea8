import type { NamedChoices } from '../governance/choices-named.ts';
import { choicesNamedIn } from '../governance/choices-named.ts';
import { breakdownOf } from '../plan/breakdown.ts';
import type { Choice } from '../plan/governance.ts';
import { onceFor } from '../plan/once-for.ts';
import { lacksText } from '../plan/placeholder.ts';
import type { Plan } from '../plan/plan.ts';
import { referencesTo } from '../plan/references.ts';
import type { Initiative } from '../plan/work.ts';
import { isNamed } from '../plan/named-row.ts';

/** Which initiatives serve which choices of the brief. */
export interface ChoiceWork {
  /** The choices that say what they are. */
  readonly choices: readonly Choice[];
  /** By choice, the initiatives that serve it; none where the choice is absent. */
  readonly serving: ReadonlyMap<Choice, ReadonlySet<Initiative>>;
  /** Initiatives that serve a choice: by their own cell, because the brief lists them, or as part or whole of one that does. */
  readonly served: ReadonlySet<Initiative>;
  /** Initiatives that name only what the brief does not have, as written. */
  readonly strays: ReadonlyMap<Initiative, readonly string[]>;
}

/** What the plan says of its choices and the work that serves them; the same object for the same lists. */
export function choiceWorkOf({ choices, initiatives }: Pick<Plan, 'choices' | 'initiatives'>): ChoiceWork {
  return workFor(choices)(initiatives);
}

const workFor = onceFor((all: readonly Choice[]) => {
  const choices = all.filter((choice) => isNamed(choice) && !lacksText(choice.name));
  const named = choicesNamedIn(choices);
  return onceFor((initiatives: readonly Initiative[]) => gather(choices, initiatives, named));
});

function gather(
  choices: readonly Choice[],
  initiatives: readonly Initiative[],
  named: (text: string) => NamedChoices,
): ChoiceWork {
  const own = new Map<Initiative, Choice[]>();
  const strays = new Map<Initiative, readonly string[]>();
  const add = (initiative: Initiative, found: readonly Choice[]): void => {
    if (found.length > 0) own.set(initiative, [...(own.get(initiative) ?? []), ...found]);
  };
  for (const initiative of initiatives) {
    if (typeof initiative.choice !== 'string' || lacksText(initiative.choice)) continue;
    const { found, unknown } = named(initiative.choice);
    add(initiative, found);
    strays.set(initiative, unknown);
  }
  const find = referencesTo(initiatives);
  for (const choice of choices)
    for (const text of choice.initiatives ?? []) for (const initiative of find(text)) add(initiative, [choice]);
  const serving = new Map<Choice, Set<Initiative>>();
  const served = new Set<Initiative>();
  const { parent } = breakdownOf(initiatives);
  for (const initiative of initiatives) {
    const line = lineage(initiative, parent);
    const found = line.map((one) => own.get(one)).find((some) => some !== undefined) ?? [];
    for (const choice of found) serving.set(choice, (serving.get(choice) ?? new Set()).add(initiative));
    if (found.length > 0) served.add(initiative);
    // What a part of it serves, the whole serves too.
    if (own.has(initiative)) for (const one of line) served.add(one);
  }
  for (const initiative of served) strays.delete(initiative);
  return { choices, serving, served, strays };
}

/** The initiative and what it is part of, from itself up; a chain that ends in a circle ends there. */
function lineage(initiative: Initiative, parent: ReadonlyMap<Initiative, Initiative>): readonly Initiative[] {
  const line = new Set<Initiative>();
  for (let at: Initiative | undefined = initiative; at !== undefined && !line.has(at); at = parent.get(at))
    line.add(at);
  return [...line];
}
