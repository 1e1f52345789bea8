import type { Demand } from '../../../plan/demand.ts';
import type { AmountUnit } from '../../../plan/resources.ts';
import type { Source } from '../../../plan/provenance.ts';
import type { Meaning, Table, TableColumn } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { unitIn } from '../../values/amount-unit.ts';
import { fold } from '../../lexicon/fold.ts';
import { readSkillAmounts } from '../../values/skill-amounts.ts';
import type { TableReading } from './entity-kind.ts';
import { columnFor, periodColumns, SURE_ENOUGH } from './fields.ts';
import { AMOUNT, inWords, LIST, NUMBER, TEXT } from './readers.ts';
import type { SkillColumn } from './skill-columns.ts';
import { skillColumns } from './skill-columns.ts';

/** Meanings of the column that says how much, best first. */
export const DEMAND_MEANINGS = ['allocation', 'effort', 'capacity', 'share'] as const satisfies readonly Meaning[];
const SKILLS = ['skill', 'role'] as const satisfies readonly Meaning[];
const TOLD_IN: ReadonlySet<Meaning> = new Set<Meaning>([...DEMAND_MEANINGS, ...SKILLS, 'person', 'team']);
const IN_WORDS: ReadonlySet<Meaning> = new Set<Meaning>(['input', 'description', 'notes']);
const BY_PERIOD: ReadonlySet<Meaning | null> = new Set<Meaning | null>(['allocation', 'effort', 'capacity']);

const BARE_UNIT =
  /^(?:no\.? of |number of |# )?(?:person[- ]?|man[- ]?)?(?:days|hours|pds?|people|persons|heads|ftes?|personen|kopfe|personnes|personas|pessoas|persone|tage|stunden|jours|dias|giorni|dagen)$/;

/** Where the amounts of one line come from; the first that says something holds. */
type Part = (row: Row, source: Source) => readonly Demand[];

interface DemandOptions {
  readonly unit: AmountUnit;
  /** What columns of a period hold where their headers do not say it. */
  readonly takesBarePeriods: boolean;
  /** Whether an amount beside a skill is a demand even where nothing tells amounts of skills apart. */
  readonly takesAmounts: boolean;
}

/**
 * Prepares what reads how much of which skill a line asks for: amounts told in one cell (`12 engineers, 2 designers`), a
 * column for each skill, a column for each period, or one amount beside the skill. Null where the table has none of it.
 */
export function demandReader(
  table: Table,
  reading: TableReading,
  options: DemandOptions,
): ((row: Row, source: Source) => readonly Demand[] | undefined) | null {
  const told = table.columns.filter(
    ({ meaning, period, confidence }) =>
      period === null &&
      (table.kind === 'requests' && (meaning === null || IN_WORDS.has(meaning))
        ? true
        : meaning !== null && confidence >= SURE_ENOUGH && TOLD_IN.has(meaning)),
  );
  const parts = [
    ...told.map((column) => inOneCell(column, reading)),
    bySkill(skillColumns(table), reading, options.unit),
    byPeriod(table, reading, options),
    ...(options.takesAmounts ? [oneAmount(table, reading, options.unit)] : []),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (row, source) => {
    for (const part of parts) {
      const demand = part(row, source);
      if (demand.length > 0) return demand;
    }
    return undefined;
  };
}

const SKILL_AMOUNTS = inWords(readSkillAmounts);
const NOTHING: readonly Demand[] = [];

function inOneCell({ column, header }: TableColumn, reading: TableReading): Part {
  const amountsIn = reading.column(column, SKILL_AMOUNTS);
  const unit = unitIn(header) ?? 'fte';
  const fields = { amount: column };
  return (row, source) =>
    amountsIn(row)?.map((each) => ({
      source: { ...source, fields },
      skill: each.skill,
      period: null,
      amount: each.amount,
      unit: each.unit ?? unit,
    })) ?? NOTHING;
}

function bySkill(columns: readonly SkillColumn[], reading: TableReading, unit: AmountUnit): Part | null {
  if (columns.length === 0) return null;
  const prepared = columns.map(({ column, header, skill }) => ({
    read: reading.column(column, NUMBER),
    unit: unitIn(header) ?? (unit === 'unknown' ? 'fte' : unit),
    skill,
    fields: { amount: column },
  }));
  return (row, source) =>
    prepared.flatMap(({ read, unit: own, skill, fields }) => {
      const amount = read(row) ?? 0;
      return amount > 0 ? [{ source: { ...source, fields }, skill, period: null, amount, unit: own }] : [];
    });
}

function byPeriod(table: Table, reading: TableReading, options: DemandOptions): Part | null {
  const columns = periodColumns(table).filter(
    ({ meaning }) => BY_PERIOD.has(meaning) || (options.takesBarePeriods && (meaning === null || meaning === 'period')),
  );
  if (columns.length === 0) return null;
  const skillOf = oneSkill(table, reading);
  const prepared = columns.map(({ column, period }) => ({
    read: reading.column(column, AMOUNT),
    period,
    fields: { amount: column },
  }));
  return (row, source) => {
    const skill = skillOf(row);
    return prepared.flatMap(({ read, period, fields }) => {
      const amount = read(row) ?? 0;
      return amount > 0 ? [{ source: { ...source, fields }, skill, period, amount, unit: options.unit }] : [];
    });
  };
}

function oneAmount(table: Table, reading: TableReading, unit: AmountUnit): Part | null {
  const found = columnFor(table, DEMAND_MEANINGS) ?? bareUnit(table);
  if (found === null) return null;
  const { column } = found;
  const read = reading.column(column, AMOUNT);
  const textIn = reading.column(column, TEXT);
  const units = columnFor(table, ['unit']);
  const unitOf = units === null ? null : reading.column(units.column, TEXT);
  const skillOf = oneSkill(table, reading);
  const fields = { amount: column };
  const own = unitIn(found.header) ?? unit;
  return (row, source) => {
    const amount = read(row) ?? 0;
    if (amount <= 0) return [];
    const said = typeof row.values[column] === 'string' ? unitIn(textIn(row) ?? '') : unitIn(unitOf?.(row) ?? '');
    return [{ source: { ...source, fields }, skill: skillOf(row), period: null, amount, unit: said ?? own }];
  };
}

/** “Days” beside a start and an end is how much work it is, not how long it takes; “People” may be a number of them. */
function bareUnit({ columns }: Table): TableColumn | null {
  const isFree = ({ meaning, period, confidence }: TableColumn): boolean =>
    period === null && (meaning === 'duration' || meaning === null || confidence < SURE_ENOUGH);
  return columns.find((column) => isFree(column) && BARE_UNIT.test(fold(column.header))) ?? null;
}

/** The skill of a line that names one alone. */
function oneSkill(table: Table, reading: TableReading): (row: Row) => string | null {
  const found = columnFor(table, SKILLS);
  if (found === null) return () => null;
  const skillsIn = reading.column(found.column, LIST);
  return (row) => {
    const skills = skillsIn(row) ?? [];
    return skills.length === 1 ? (skills[0] ?? null) : null;
  };
}
