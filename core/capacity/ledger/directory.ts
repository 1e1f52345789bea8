import { personKey } from '../../plan/person-names.ts';
import type { People } from '../../plan/people.ts';
import type { Person } from '../../plan/resources.ts';
import type { AskedIn } from './asked-names.ts';
import { askedIn } from './asked-names.ts';
import type { CapacityOf, Need } from './ledger.ts';
import type { ListedNames } from './listed-names.ts';
import { listedNames, note } from './listed-names.ts';
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

/** The names that a plan has, as they were read. */
export interface Names extends ListedNames {
  /** Whom each text means. */
  readonly read: ReadonlyMap<string, readonly Need[]>;
}

/** The directory of a plan; names that are asked for later join it, and no other one. */
export function directoryOf(plan: LedgerPlan): Directory {
  return directoryFrom(namesOf(askedIn(plan), listedNames(plan)));
}

/** The names of all tables that state or ask for capacity. */
export function namesOf({ allocations, requests, initiatives, milestones }: AskedIn, listed: ListedNames): Names {
  const names = openNames({ ...listed, read: NOTHING_READ });
  const { skills, roles } = names;
  const { find, who } = lookupIn(names);
  for (const { skills: asked } of [requests, initiatives, milestones, allocations])
    for (const skill of asked) {
      const need = find(skill, ['skill']);
      if (need === null) note(skills, skill);
      else if (!skills.has(need.key)) skills.set(need.key, roles.get(need.key)!);
    }
  for (const { people } of [allocations, requests, initiatives, milestones]) for (const named of people) who(named);
  return names;
}

const NOTHING_READ: Names['read'] = new Map();

/** A directory that begins with these names. */
export function directoryFrom(names: Names): Directory {
  const own = openNames(names);
  return {
    ...own,
    ...lookupIn(own),
    skillsOf({ skills: listed, role }) {
      const keys = (listed ?? []).map(personKey);
      const ownRole = personKey(role ?? '');
      return own.skills.has(ownRole) && !keys.includes(ownRole) ? [...keys, ownRole] : keys;
    },
  };
}

interface OpenNames extends Names {
  readonly people: Map<string, string>;
  readonly teams: Map<string, string>;
  readonly skills: Map<string, string>;
  readonly read: Map<string, readonly Need[]>;
}

/** A copy that others can join. */
function openNames({ people, teams, skills, read, ...names }: Names): OpenNames {
  return { ...names, people: new Map(people), teams: new Map(teams), skills: new Map(skills), read: new Map(read) };
}

function lookupIn(names: OpenNames): Pick<Directory, 'find' | 'who'> {
  const { people, teams, skills, roles, forms, read } = names;
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
  const who = whoIn(find, read, (name, nature) => {
    note(nature === 'team' ? teams : nature === 'role' ? skills : people, name);
  });
  return { find, who };
}

/** Reads each text once; a name that is nowhere else joins the kind that its cell looks like. */
function whoIn(
  find: Directory['find'],
  read: Map<string, readonly Need[]>,
  join: (name: string, nature: People['nature']) => void,
): (people: People) => readonly Need[] {
  return ({ text, names, nature }) => {
    const before = read.get(text);
    if (before !== undefined) return before;
    const whole = nature === 'placeholder' || names.length === 1 ? null : find(text, ['team', 'skill']);
    const parts = names.flatMap((name) => {
      const found = find(name, ANYBODY);
      if (found === null) join(name, nature);
      return found ?? find(name, ANYBODY) ?? [];
    });
    const needs = whole === null ? parts : [whole];
    read.set(text, needs);
    return needs;
  };
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
