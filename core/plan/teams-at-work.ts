import type { Plan } from './plan.ts';
import type { Person } from './resources.ts';
import type { Initiative } from './work.ts';
import { isGiven } from './allocation-parts.ts';
import { initiativeOf } from './initiative-of.ts';
import { onceFor } from './once-for.ts';
import { personKey } from './person-names.ts';
import { referencesTo } from './references.ts';

/**
 * The teams that work on each initiative: those it names, those of its milestones (of their owners, where the milestone
 * names none), and those of the people allocated to it.
 */
export function teamsAtWork(plan: Plan): ReadonlyMap<Initiative, ReadonlyMap<string, string>> {
  const teams = new Map<Initiative, Map<string, string>>();
  const add = (initiative: Initiative, names: readonly string[]): void => {
    const known = teams.get(initiative) ?? new Map<string, string>();
    teams.set(initiative, known);
    for (const name of names) if (!known.has(personKey(name))) known.set(personKey(name), name);
  };
  const teamsOf = teamsByPerson(plan.people);
  const of = (names: readonly string[] | undefined): readonly string[] =>
    (names ?? []).flatMap((name) => teamsOf.get(personKey(name)) ?? []);
  for (const initiative of plan.initiatives) add(initiative, initiative.teams ?? []);
  for (const milestone of plan.milestones) {
    const found = initiativeOf(milestone, plan.initiatives);
    if (found.length === 1) add(found[0]!, milestone.teams ?? of(milestone.owner?.names));
  }
  const find = referencesTo(plan.initiatives);
  for (const allocation of plan.allocations) {
    const found = find(allocation.initiative ?? allocation.name);
    if (found.length === 1 && isGiven(allocation)) add(found[0]!, of(allocation.person?.names));
  }
  return teams;
}

/** A person of several teams tells nothing about which of them works. */
const teamsByPerson = onceFor((people: readonly Person[]): ReadonlyMap<string, readonly string[]> => {
  const teams = new Map<string, readonly string[]>();
  for (const person of people) if (person.teams?.length === 1) teams.set(personKey(person.name), person.teams);
  return teams;
});
