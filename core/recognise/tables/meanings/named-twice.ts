import type { TableKind } from '../../../plan/table.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

/** Kinds whose rows are often named in several columns, step by step. */
const STEPPED: ReadonlySet<TableKind> = new Set<TableKind>(['tasks', 'milestones', 'deliverables', 'risks', 'issues']);

/** A header that ends so names something. */
const NAMED = anyCase`(?<!\p{L})(?:name|title|titel|bezeichnung|titre|nom|título|nombre|titolo|nome|naam|navn|namn|nazwa|название)$|(?:名称|名稱|名|标题|標題|タイトル|이름|제목)$`;

/** `Task` beside `Task name`, `Sub task`, `PBI name`: where one column names the rows, another that does as well is their name too. */
export function namedTwice(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const titles = columns.filter((_, at) => choices[at]!.meaning === 'title');
  if (titles.length === 0 || !STEPPED.has(kind)) return choices;
  const nouns = new Set(titles.map(({ header }) => lastWord(header)));
  return choices.map((choice, at) => {
    const column = columns[at]!;
    const { header, profile } = column;
    if (choice.meaning !== null || column.isPeriod || saidOf(column, 'title') < SAYS.something) return choice;
    const noun = lastWord(header);
    if (!NAMED.test(header.trim()) && (noun === null || !nouns.has(noun))) return choice;
    if (profile.filled < 2 || profile.texts < 0.7 || traitShare(profile, 'name') >= 0.3) return choice;
    const { reasons } = column.candidates.find(({ meaning }) => meaning === 'title')!;
    return { meaning: 'title', weight: 1.1, margin: 1, reasons };
  });
}

function lastWord(header: string): string | null {
  return /(\p{L}{3,})\P{L}*$/u.exec(header)?.[1]?.toLowerCase() ?? null;
}
