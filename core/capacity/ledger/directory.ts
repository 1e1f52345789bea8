import { nameForms, personKey } from '../../plan/person-names.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import type { People } from '../../plan/people.ts';
import type { Person } from '../../plan/resources.ts';
import type { CapacityOf, Need } from './ledger.ts';
import { stemOf } from './stem.ts';
import type { LedgerPlan } from './recalled.ts';

/** Everybody and everything whose time a plan counts, and who is meant by a text. */
export interface Directory {
  /** Key → name as first written, in the order of the plan. */
  readonly people: ReadonlyMap<string, string>;
  readonly teams: ReadonlyMap<string, string>;
  /** Listed skills; then roles that are asked for like one, and what is asked for though nobody has it. */
  readonly skills: ReadonlyMap<string, string>;
  /** Whether roles stand for skills, because nobody’s skills are listed. */
  readonly rolesAreSkills: boolean;
  /** Whom a text means, the kinds looked through in the order given; null where the plan knows nothing of that name. */
  readonly find: (text: string, kinds: readonly CapacityOf[]) => Need | null;
  /** Whom the names in a cell mean; empty for a placeholder. */
  readonly who: (people: People) => readonly Need[];
  /** Keys of the skills that somebody has. */
  readonly skillsOf: (person: Person) => readonly string[];
}

const ANYBODY = ['person', 'team', 'skill'] as const;

/** Reads the names of people, teams and skills off all tables that state or ask for capacity. */
export function directoryOf(plan: LedgerPlan): Directory {
  const people = new Map<string, string>();
  const forms = new Map<string, string | null>();
  const teams = new Map<string, string>();
  const skills = new Map<string, string>();
  const roles = new Map<string, string>();
  const note = (names: Map<string, string>, written: string | null | undefined): void => {
    const name = written?.trim() ?? '';
    if (name !== '' && !isPlaceholder(name) && !names.has(personKey(name))) names.set(personKey(name), name);
  };
  for (const person of plan.people) {
    note(people, person.name);
    const key = personKey(person.name);
    // A short form that two people share names neither.
    for (const form of nameForms(person)) forms.set(form, (forms.get(form) ?? key) === key ? key : null);
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
  const known = {
    person: (key: string) => (people.has(key) ? key : (forms.get(key) ?? null)),
    team: finderIn(teams),
    skill: finderIn(skills),
  };
  const roleNamed = finderIn(roles);
  const find = (text: string, kinds: readonly CapacityOf[]): Need | null => {
    const written = personKey(text);
    for (const of of kinds) {
      const key = known[of](written);
      if (key !== null) return { of, key };
    }
    const role = kinds.includes('skill') ? roleNamed(written) : null;
    return role === null ? null : { of: 'skill', key: role };
  };
  for (const asked of askedSkills(plan)) {
    const need = find(asked, ['skill']);
    if (need === null) note(skills, asked);
    else if (!skills.has(need.key)) skills.set(need.key, roles.get(need.key)!);
  }
  const who = whoIn(find, (name, nature) => {
    note(nature === 'team' ? teams : nature === 'role' ? skills : people, name);
  });
  for (const names of namedPeople(plan)) who(names);
  return {
    people,
    teams,
    skills,
    rolesAreSkills,
    find,
    who,
    skillsOf({ skills: listed, role }) {
      const keys = (listed ?? []).map(personKey);
      const own = personKey(role ?? '');
      return skills.has(own) && !keys.includes(own) ? [...keys, own] : keys;
    },
  };
}

/** Reads each text once; a name that is nowhere else joins the kind that its cell looks like. */
function whoIn(
  find: Directory['find'],
  join: (name: string, nature: People['nature']) => void,
): (people: People) => readonly Need[] {
  const read = new Map<string, readonly Need[]>();
  return ({ text, names, nature }) => {
    const before = read.get(text);
    if (before !== undefined) return before;
    const whole = nature === 'placeholder' ? null : find(text, ['team', 'skill']);
    const parts = names.flatMap((name) => {
      if (find(name, ANYBODY) === null) join(name, nature);
      return find(name, ANYBODY) ?? [];
    });
    const needs = whole === null || names.length === 1 ? parts : [whole];
    read.set(text, needs);
    return needs;
  };
}

/** Everybody whom an amount of work is given to. */
function* namedPeople(plan: LedgerPlan): Iterable<People> {
  for (const { person } of plan.allocations) if (person) yield person;
  for (const { people } of plan.requests) if (people) yield people;
  for (const { owner, effort } of [...plan.initiatives, ...plan.milestones])
    if (owner && (effort ?? 0) > 0) yield owner;
}

/** Looks a key up as it is, then without number and gender where that means one name only. */
function finderIn(names: ReadonlyMap<string, string>): (key: string) => string | null {
  let stems: Map<string, string | null> | null = null;
  let counted = -1;
  return (key) => {
    if (names.has(key)) return key;
    if (stems === null || counted !== names.size) {
      stems = new Map();
      counted = names.size;
      for (const name of names.keys()) stems.set(stemOf(name), stems.has(stemOf(name)) ? null : name);
    }
    return stems.get(stemOf(key)) ?? null;
  };
}

function* askedSkills(plan: LedgerPlan): Iterable<string> {
  for (const request of plan.requests) {
    yield* request.skills ?? [];
    for (const { skill } of request.demand ?? []) if (skill !== null) yield skill;
  }
  for (const work of [...plan.initiatives, ...plan.milestones])
    for (const { skill } of work.demand ?? []) if (skill !== null) yield skill;
  for (const allocation of plan.allocations) {
    yield* allocation.skills ?? [];
  }
}
