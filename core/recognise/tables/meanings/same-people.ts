import type { Meaning, TableKind } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

/** Columns of people whose names may stand in another column again. */
const PEOPLE: ReadonlySet<Meaning> = new Set<Meaning>(['owner', 'person', 'raised_by', 'approver', 'decision_owner']);

/** So many names stand in both columns at least, and so great a share of those of the other. */
const FEWEST = 2;
const MOST = 0.6;

/** A column that nothing was said of is of people where it holds the names that another column of people holds: `Backup` beside `Responsible`. */
export function samePeople(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind === 'raci') return choices;
  const known = choices.flatMap(({ meaning }, at) =>
    meaning !== null && PEOPLE.has(meaning) && saidOf(columns[at]!, meaning) >= SAYS.sure ? [columns[at]!] : [],
  );
  if (known.length === 0) return choices;
  return choices.map((choice, at): Choice => {
    const column = columns[at]!;
    if (choice.meaning !== null || column.isPeriod || !known.some((other) => sharesNames(column, other))) return choice;
    const reasons = ['its cells are names that another column of people holds'];
    return { meaning: 'person', weight: 1.1, margin: 1, reasons };
  });
}

function sharesNames({ profile }: ColumnEvidence, other: ColumnEvidence): boolean {
  if (profile.texts < 0.8 || traitShare(profile, 'name', 'word') < MOST) return false;
  const shared = [...profile.examples].filter((text) => other.profile.examples.has(text)).length;
  return shared >= FEWEST && shared >= profile.examples.size * MOST;
}
