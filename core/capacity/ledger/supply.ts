import { onceFor } from '../../plan/once-for.ts';
import { personKey } from '../../plan/person-names.ts';
import type { Availability, Person } from '../../plan/resources.ts';
import type { Directory } from './directory.ts';
import type { Supplier } from './ledger.ts';
import type { StatedTime, TimeReading } from './stated-time.ts';
import { statedTime } from './stated-time.ts';
import type { LedgerPlan } from './recalled.ts';
import type { Timeline } from './timeline.ts';

/** A supplier before the pool is held back. */
export type Supply = Omit<Supplier, 'held'>;

/** Weeks of a year that are worked, for leave without dates. */
const WEEKS = 52;

/** Everybody with time: each person, and the teams and skills that only figures are stated of. */
export function suppliesOf(plan: LedgerPlan, directory: Directory, reading: TimeReading): readonly Supply[] {
  const stated = new Map<string, Availability[]>();
  for (const entry of plan.availability) {
    const need = directory.find(entry.name, [entry.of]);
    if (need === null) continue;
    const key = `${need.of} ${need.key}`;
    const list = stated.get(key);
    if (list === undefined) stated.set(key, [entry]);
    else list.push(entry);
  }
  const listed = new Map<string, Person[]>();
  for (const person of plan.people) {
    const list = listed.get(personKey(person.name));
    if (list === undefined) listed.set(personKey(person.name), [person]);
    else list.push(person);
  }
  const people = [...directory.people].map(([key, name]) =>
    personSupply(
      { key, name, rows: listed.get(key) ?? [], stated: stated.get(`person ${key}`) ?? [] },
      directory,
      reading,
    ),
  );
  return ['team' as const, 'skill' as const].reduce<readonly Supply[]>(
    (supplies, of) => withFigures(supplies, of, stated, directory, reading),
    people,
  );
}

interface Known {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly Person[];
  readonly stated: readonly Availability[];
}

function personSupply({ key, name, rows, stated }: Known, directory: Directory, reading: TimeReading): Supply {
  const { timeline, options, notes } = reading;
  const said = statedTime(stated, () => 1, reading);
  const shares = rows.flatMap(({ share }) => (typeof share === 'number' ? [share] : []));
  const [row] = rows;
  if (shares.some((share) => share < 0)) notes.add('negative', row ?? null);
  const carried = stated.length === 0 ? NaN : meanOf(said.fte);
  if (shares.length === 0 && Number.isNaN(carried)) notes.add('assumed-full-time', row ?? stated[0] ?? null, name);
  else if (shares.length === 0 && said.fte.some(Number.isNaN)) notes.add('carried', stated[0] ?? null, name);
  const usual = shares.length > 0 ? Math.max(0, shares[0]!) : Number.isNaN(carried) ? 1 : carried;
  const leave = row?.leave ?? 0;
  if (leave > 0) notes.add('leave-spread', row!, name);
  const present = 1 - Math.min(1, Math.max(0, leave) / (WEEKS * Math.max(1, options.calendar.weekdays.length)));
  const [start, end] = [row?.start ?? null, row?.end ?? null];
  const there =
    start === null && end === null
      ? null
      : timeline.hold(start ?? timeline.periods[0]!.start, end ?? timeline.periods.at(-1)!.end, 1);
  const isEven = stated.length === 0 && start === null && end === null;
  const evenly = usual * present;
  const fteAt = (amount: number, at: number): number => {
    const inside = start === null && end === null ? 1 : (there?.fte[at - there.first] ?? 0);
    if (inside === 0) return 0;
    return Number.isNaN(amount) ? evenly * inside : Math.min(amount, Math.max(amount, 1) * inside);
  };
  const fte = isEven ? evenTime(timeline)(evenly) : said.fte.map(fteAt);
  const skills = [
    ...rows.flatMap(directory.skillsOf),
    ...stated.flatMap(({ skills }) => (skills ?? []).map(personKey)),
  ];
  const teams = [...rows, ...stated].flatMap(({ teams }) => (teams ?? []).map(personKey));
  return {
    of: 'person',
    key,
    name,
    teams: [...new Set(teams)],
    skills: [...new Set(skills)],
    fte,
    sources: [...rows, ...stated],
    isStated: shares.length > 0 || !Number.isNaN(carried),
  };
}

/** As much in every period: many people have the same. */
const evenTime = onceFor(({ periods }: Timeline) => {
  const known = new Map<number, Float64Array>();
  return (amount: number): Float64Array => {
    const made = known.get(amount) ?? new Float64Array(periods.length).fill(amount);
    known.set(amount, made);
    return made;
  };
});

/**
 * Figures of teams (skills). Without people they are suppliers of their own. The figure of people of whose time nothing is
 * said, and who are in no other team, is divided between them; else the people hold, and a difference is told.
 */
function withFigures(
  supplies: readonly Supply[],
  of: 'team' | 'skill',
  stated: ReadonlyMap<string, readonly Availability[]>,
  directory: Directory,
  reading: TimeReading,
): readonly Supply[] {
  const groupsOf = (supply: Supply): readonly string[] => (of === 'team' ? supply.teams : supply.skills);
  const divided = new Map<Supply, Supply>();
  const added: Supply[] = [];
  for (const [key, name] of of === 'team' ? directory.teams : directory.skills) {
    const rows = stated.get(`${of} ${key}`) ?? [];
    if (rows.length === 0) continue;
    const members = supplies.filter((supply) => groupsOf(supply).includes(key));
    const sums = reading.timeline.workingDays.map((_, at) => members.reduce((total, { fte }) => total + fte[at]!, 0));
    const figure = statedTime(rows, (at) => (members.length === 0 ? 1 : sums[at]!), reading);
    if (figure.fte.every(Number.isNaN)) continue;
    if (members.length === 0) {
      if (figure.fte.some(Number.isNaN)) reading.notes.add('carried', rows[0]!, name);
      added.push(figureAlone(of, key, name, rows, figure));
    } else if (members.every((member) => !member.isStated && groupsOf(member).length === 1)) {
      reading.notes.add('group-figure', rows[0]!, name);
      for (const member of members) divided.set(member, scaled(member, rows, figure, sums));
    } else if (figure.fte.some((fte, at) => Math.abs(fte - sums[at]!) > 0.05 * Math.max(1, fte)))
      reading.notes.add('figures-differ', rows[0]!, name);
  }
  return [...supplies.map((supply) => divided.get(supply) ?? supply), ...added];
}

function figureAlone(
  of: 'team' | 'skill',
  key: string,
  name: string,
  rows: readonly Availability[],
  { fte }: StatedTime,
): Supply {
  const usual = meanOf(fte);
  const teams = [...new Set(rows.flatMap(({ teams }) => (teams ?? []).map(personKey)))];
  const skills = [...new Set(rows.flatMap(({ skills }) => (skills ?? []).map(personKey)))];
  return {
    of,
    key,
    name,
    teams: of === 'team' ? [key] : teams,
    skills: of === 'skill' ? [key] : skills,
    fte: fte.map((amount) => (Number.isNaN(amount) ? usual : amount)),
    sources: rows,
    isStated: true,
  };
}

function scaled(member: Supply, rows: readonly Availability[], { fte }: StatedTime, sums: Float64Array): Supply {
  const own = member.fte.map((there, at) => {
    const all = sums[at]!;
    return Number.isNaN(fte[at]!) || all === 0 ? there : (there / all) * fte[at]!;
  });
  return { ...member, fte: own, isStated: true, sources: [...member.sources, ...rows] };
}

/** Mean of what is stated; NaN where nothing is. */
function meanOf(stated: Float64Array): number {
  const known = stated.filter((amount) => !Number.isNaN(amount));
  return known.reduce((sum, amount) => sum + amount, 0) / known.length;
}
