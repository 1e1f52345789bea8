import type { Ledger, LedgerEntry, Need, Supplier as Person } from '../ledger/ledger.ts';
import type { Capacity, Supplier } from '../trade-off/problem.ts';
import type { AddedDemand } from './question.ts';

/** People of a ledger as suppliers of a trade-off, and the capacities that demand is counted in. */
export interface Pool {
  readonly capacities: readonly Capacity[];
  readonly needs: readonly (Need | null)[];
  readonly suppliers: readonly Supplier[];
  /** Who is in each of the suppliers. */
  readonly people: readonly (readonly Person[])[];
  /** The capacity that a need of the ledger, or an added demand, uses. */
  readonly ofNeed: (need: Need) => number;
  readonly ofAdded: (demand: AddedDemand) => number;
  /** Whether people were put together. */
  readonly isPooled: boolean;
}

const UNIT = 'FTE';

/**
 * Puts people together who can do the same. A person’s allocation asks for people of the same kind: of the one skill, or
 * of that set of skills; of the same teams, where the plan knows no skills; of that very person without both.
 */
export function pooled(
  { suppliers: people, entries, rows }: Ledger,
  added: readonly AddedDemand[],
  { periods, now }: { readonly periods: number; readonly now: number },
): Pool {
  const asked = askedTeams(entries, added);
  const capacities: Capacity[] = [];
  const needs: (Need | null)[] = [];
  const servedBy: ((person: Person) => boolean)[] = [];
  const index = new Map<string, number>();
  const capacity = (
    key: string,
    { name, parts }: Pick<Capacity, 'name' | 'parts'>,
    need: Need | null,
    serves: (person: Person) => boolean,
  ): number => {
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, capacities.length);
    capacities.push({ name, unit: UNIT, ...(parts !== undefined && { parts }) });
    needs.push(need);
    servedBy.push(serves);
    return capacities.length - 1;
  };
  // What nobody has is called as it was typed.
  const typed = added.flatMap(({ needs: [only, another], name }) =>
    only === undefined || another !== undefined ? [] : [[`${only.of} ${only.key}`, name] as const],
  );
  const names = new Map([...typed, ...rows.map((row) => [`${row.of} ${row.key}`, row.name] as const)]);
  const nameOf = (of: Need['of'], key: string): string => names.get(`${of} ${key}`) ?? key;
  const named = (need: Need): number =>
    capacity(`${need.of} ${need.key}`, { name: nameOf(need.of, need.key) }, need, (person) => has(person, need));
  const byKey = new Map(people.flatMap((person) => (person.of === 'person' ? [[person.key, person] as const] : [])));
  const kinds = new Map(people.map((person) => [person, kind(person, asked)]));
  const kindOf = (person: Person): Kind => kinds.get(person) ?? kind(person, asked);
  const ofPerson = (person: Person): number => {
    const { of, keys, signature } = kindOf(person);
    if (keys.length === 1) return named({ of, key: keys[0]! });
    const parts = keys.map((key) => nameOf(of, key));
    return capacity(
      signature,
      { name: parts.join(' + '), parts },
      null,
      (other) => kindOf(other).signature === signature,
    );
  };
  const ofNeed = (need: Need): number => {
    const person = need.of === 'person' ? byKey.get(need.key) : undefined;
    return person === undefined ? named(need) : ofPerson(person);
  };
  const ofAdded = ({ needs: any, name }: AddedDemand): number => {
    const [only, another] = any;
    if (only !== undefined && another === undefined) return ofNeed(only);
    const key = `any ${any
      .map(({ of, key }) => `${of} ${key}`)
      .toSorted()
      .join('\n')}\n${any.length === 0 ? name : ''}`;
    return capacity(key, { name }, null, (person) => any.some((need) => has(person, need)));
  };
  // Every capacity is known before anybody is asked what they serve.
  for (const { need } of entries) ofNeed(need);
  for (const demand of added) ofAdded(demand);
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const { signature } = kindOf(person);
    const served = servedBy.flatMap((serves, at) => (serves(person) ? [at] : []));
    const group = `${signature}\n${served.join()}`;
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [person]);
    else list.push(person);
  }
  const serving = [...groups.values()].flatMap((group) => {
    const serves = servedBy.flatMap((is, at) => (is(group[0]!) ? [at] : []));
    return serves.length === 0 ? [] : [{ group, serves }];
  });
  const suppliers = serving.map(({ group, serves }) => ({
    name: groupName(group),
    serves,
    amount: Array.from({ length: periods }, (_, period) =>
      group.reduce((sum, { fte, held }) => sum + (fte[now + period] ?? 0) - (held[now + period] ?? 0), 0),
    ),
  }));
  const isPooled = suppliers.length < people.length;
  return { capacities, needs, suppliers, people: serving.map(({ group }) => group), ofNeed, ofAdded, isPooled };
}

function has({ of, key, teams, skills }: Person, need: Need): boolean {
  if (need.of === of && need.key === key) return true;
  return need.of === 'team' ? teams.includes(need.key) : need.of === 'skill' && skills.includes(need.key);
}

interface Kind {
  readonly of: Need['of'];
  readonly keys: readonly string[];
  /** The same for all who stand in for each other. */
  readonly signature: string;
}

function kind({ of, key, teams, skills }: Person, asked: ReadonlySet<string>): Kind {
  const concerned = teams.filter((team) => asked.has(team)).toSorted();
  const behind = concerned.length === 0 ? '' : `\nin ${concerned.join('\n')}`;
  if (skills.length > 0)
    return { of: 'skill', keys: skills, signature: `can ${skills.toSorted().join('\n')}${behind}` };
  if (teams.length > 0) return { of: 'team', keys: teams, signature: `in ${teams.toSorted().join('\n')}` };
  return { of, keys: [key], signature: `is ${of} ${key}` };
}

function askedTeams(entries: readonly LedgerEntry[], added: readonly AddedDemand[]): ReadonlySet<string> {
  const needs = [...entries.map(({ need }) => need), ...added.flatMap(({ needs }) => needs)];
  return new Set(needs.flatMap(({ of, key }) => (of === 'team' ? [key] : [])));
}

function groupName(group: readonly Person[]): string {
  const [first, second, ...more] = group.map(({ name }) => name);
  if (second === undefined) return first ?? '';
  return more.length === 0 ? `${first}, ${second}` : `${first}, ${second} + ${more.length}`;
}
