import { nameForms, personKey } from '../../plan/person-names.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import type { LedgerPlan } from './recalled.ts';

/** The names on the lists of people and of their time. */
export interface ListedNames {
  readonly people: ReadonlyMap<string, string>;
  readonly teams: ReadonlyMap<string, string>;
  readonly skills: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
  readonly forms: ReadonlyMap<string, string | null>;
  readonly rolesAreSkills: boolean;
}

/** Reads the names of people, teams and skills off the tables that state capacity. */
export function listedNames(plan: Pick<LedgerPlan, 'people' | 'availability'>): ListedNames {
  const people = new Map<string, string>();
  const forms = new Map<string, string | null>();
  const teams = new Map<string, string>();
  const skills = new Map<string, string>();
  const roles = new Map<string, string>();
  for (const person of plan.people) {
    note(people, person.name);
    const key = personKey(person.name);
    // A short form that several people share names none of them.
    for (const form of nameForms(person)) forms.set(form, !forms.has(form) || forms.get(form) === key ? key : null);
    for (const team of person.teams ?? []) note(teams, team);
    for (const skill of person.skills ?? []) note(skills, skill);
    note(roles, person.role);
  }
  const rolesAreSkills = skills.size === 0 && roles.size > 0;
  if (rolesAreSkills) for (const [key, name] of roles) skills.set(key, name);
  for (const entry of plan.availability) {
    note(entry.of === 'person' ? people : entry.of === 'team' ? teams : skills, entry.name);
    for (const team of entry.teams ?? []) note(teams, team);
    for (const skill of entry.skills ?? []) note(skills, skill);
  }
  return { people, teams, skills, roles, forms, rolesAreSkills };
}

/** Adds a name as it is first written, unless it only holds a place. */
export function note(names: Map<string, string>, written: string | null | undefined): void {
  const name = written?.trim() ?? '';
  if (name === '' || names.has(personKey(name)) || isPlaceholder(name)) return;
  names.set(personKey(name), name);
}
