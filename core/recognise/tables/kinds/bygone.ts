import type { Meaning, TableKind } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';

/** Kinds whose rows are work, or what comes of it, in the years of one plan. */
const OF_OUR_DAYS: ReadonlySet<TableKind> = new Set<TableKind>([
  'tasks',
  'milestones',
  'initiatives',
  'deliverables',
  'updates',
  'holidays',
  'commitments',
  'allocation',
]);

/** What dates of several lifetimes say against a table being of a kind: terms of office, reigns, releases; log-odds. */
export function bygoneSign(columns: readonly ColumnEvidence[]): (kind: TableKind) => number {
  const weight = columns.some(isBygone) ? BYGONE : 0;
  return (kind) => (OF_OUR_DAYS.has(kind) ? weight : 0);
}

/** Whether the days or years of a column begin before any plan that is still kept and go on for long. */
function isBygone({
  header,
  isPeriod,
  candidates,
  profile: { filled, dates, numbers, whole, smallest, largest, examples },
}: ColumnEvidence): boolean {
  if (isPeriod || filled < FEWEST) return false;
  if (numbers >= 0.9 && whole >= 0.9)
    return (
      smallest >= FIRST &&
      largest <= LAST &&
      smallest < OLD &&
      largest - smallest >= LONG &&
      (YEAR.test(header) || saidOf({ candidates }, ...DAYS) >= SAYS.something)
    );
  if (dates < 0.7) return false;
  const years = [...examples].flatMap(yearIn).toSorted((a, b) => a - b);
  // A single one is a mistyped year.
  const least = years[1] ?? OLD;
  return least < OLD && (years.at(-1) ?? OLD) - least >= LONG;
}

/** The year of a day as it is kept, a number, or written; none for 1899 and 1900, as which empty dates are shown. */
function yearIn(text: string): readonly number[] {
  const serial = Number(text);
  if (serial > 0 && serial < 100_000) return serial < EMPTY ? [] : [1900 + serial / 365.25];
  const written = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(text)?.[0];
  return written === undefined || written === '1899' || written === '1900' ? [] : [Number(written)];
}

/** Numbers kept for days of 1900. */
const EMPTY = 366;

const YEAR = /^(?:year|yr|jahr|ann[ée]e|año|ano|anno|jaar|år|rok|год|рік|yıl|年|年度|연도)$/i;
/** Meanings of a day: whole numbers under their headers that could be years are some. */
const DAYS: readonly Meaning[] = ['start', 'end', 'due', 'date', 'start_actual', 'end_actual', 'period'];
const FEWEST = 3;
const FIRST = 1000;
const LAST = 2100;
const OLD = 1995;
const LONG = 12;
const BYGONE = -4;
