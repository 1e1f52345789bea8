import type { Availability } from '../../../plan/resources.ts';
import type { Table } from '../../../plan/table.ts';
import { fold } from '../../lexicon/fold.ts';
import { amountScaleOf, amountTraitOf, statedIn } from '../fields/amounts.ts';
import type { Draft, LineContext } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from, periodColumns } from '../fields/fields.ts';
import { periodReader } from '../fields/period-reader.ts';
import { AMOUNT, LIST, TEXT } from '../fields/readers.ts';

/** Sheets whose amounts by period are time away. */
const LEAVE =
  /^(?!.*(?:capacity|availab|kapazit|verfugbar))(?:.*\b)?(?:leaves?|vacations?|absences?|pto|time off|days off|urlaub\w*|abwesenheit\w*|conges?|vacaciones|ausencias|ferias|ferie|assenze|verlof|afwezigheid|semester|franvaro|fravaer)\b/;
const NAMES = ['person', 'skill', 'role', 'team', 'title'] as const;

export const CAPACITY = entityKind<Availability>({
  collection: 'availability',
  copy: (blank) => ({ ...blank }),
  name: NAMES,
  fields: {
    id: from(TEXT, 'id'),
    teams: from(LIST, 'team'),
    skills: from(LIST, 'skill', 'role'),
    absence: from(AMOUNT, 'absence'),
    amount: from(AMOUNT, 'capacity', 'share', 'actual'),
  },
  derived: { of: 'person', period: null, unit: 'unknown' },
  trait: (table, lines, workbook) => amountTraitOf(table, lines, workbook, whoseOf(table)),
  spread(table, reading) {
    const of = whoseOf(table);
    const { unit, inUnits } = amountScaleOf(reading.trait);
    const own = periodReader(table, reading);
    const stated = statedIn(table);
    const ofLeave = LEAVE.test(fold(table.sheet));
    const away = periodColumns(table)
      .filter(({ meaning }) => meaning === 'absence' || (ofLeave && meaning !== 'capacity'))
      .map(({ column, period }) => ({
        read: reading.column(column, AMOUNT),
        period,
        fields: { ...reading.provenance, absence: column },
      }));
    const columns = periodColumns(table)
      .filter(
        ({ meaning }) =>
          meaning === 'capacity' || (!ofLeave && (meaning === null || meaning === 'period' || meaning === 'share')),
      )
      .map(({ column, period }) => ({
        read: reading.column(column, AMOUNT),
        period,
        fields: { ...reading.provenance, amount: column },
      }));
    return (draft: Draft<Availability>, line: LineContext) => {
      draft.of = of;
      draft.unit = unit === 'share' ? unit : (stated(line.row) ?? unit);
      if (columns.length === 0 && away.length === 0)
        return [{ ...draft, amount: inUnits(draft.amount), period: own(line.row) ?? table.series?.period ?? null }];
      const present = columns.map(({ read, period, fields }) => ({
        ...draft,
        source: { ...draft.source, fields },
        period,
        amount: inUnits(read(line.row)),
      }));
      const absent = away.map(({ read, period, fields }) => ({
        ...draft,
        source: { ...draft.source, fields },
        period,
        absence: read(line.row),
      }));
      return [...present, ...absent];
    };
  },
});

function whoseOf(table: Table): Availability['of'] {
  const meaning = columnFor(table, NAMES)?.meaning;
  const header = columnFor(table, NAMES)?.header ?? '';
  if (meaning === 'team' || (meaning === 'title' && /team|squad|department|abteilung/i.test(header))) return 'team';
  if (meaning === 'skill' || meaning === 'role' || (meaning === 'title' && /skill|role|function/i.test(header)))
    return 'skill';
  return 'person';
}
