import type { Table } from '../../../plan/table.ts';
import type { TrackerLink } from '../../../plan/tracker-link.ts';
import { issueKeysIn } from '../../../plan/tracker-link.ts';
import type { Work } from '../../../plan/work.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Draft, LineContext, TableReading } from './entity-kind.ts';
import { linkedCells } from './linked-cells.ts';
import { LIST, TEXT } from './readers.ts';

const KEYS =
  /^(?:jira|tracker|ticket|epic|issue)s?(?: (?:keys?|links?|ids?|urls?|no|nr|tickets?|epics?|issues?|numbers?))*$|^(?:keys?|links?) (?:to|in) (?:jira|tracker)\b/;
const OTHERS: readonly (readonly [RegExp, Exclude<TrackerLink['by'], 'key'>])[] = [
  [/^(?:jira |tracker )?(?:components?|komponenten?)$/, 'component'],
  [/^(?:jira |tracker )?labels?$/, 'label'],
  [/^(?:jira|tracker) (?:projects?|projekte?)(?: keys?)?$|^project keys?$|^projektschlussel$/, 'project'],
];

/** Longest list of links of one row that is kept. */
const MOST = 2_000;

/**
 * Reads what leads from a row to issues of a tracker: keys and addresses in columns that hold them, in the id and behind
 * linked cells of the row; components, labels and projects from columns called so. Null where the table has none of it.
 */
export function trackerReader(
  table: Table,
  reading: TableReading,
): ((draft: Draft<Work>, line: LineContext) => void) | null {
  const linked = addressesByLine(table, reading);
  const keys = table.columns
    .filter(({ header, meaning }) => meaning === 'link' || meaning === 'id' || KEYS.test(fold(header)))
    .map((it) => reading.column(it.column, TEXT));
  const others = table.columns.flatMap(({ header, column: at }) => {
    const by = OTHERS.find(([words]) => words.test(fold(header)))?.[1];
    return by === undefined ? [] : [{ by, read: reading.column(at, LIST) }];
  });
  if (keys.length === 0 && others.length === 0 && linked.size === 0) return null;
  return (draft, { row, index }) => {
    const found: string[] = [];
    for (const read of keys) found.push(...issueKeysIn(read(row) ?? '', true));
    for (const address of linked.get(index) ?? []) found.push(...issueKeysIn(address, false));
    // Rows without any are most of a plan.
    if (found.length === 0 && others.length === 0) return;
    const links = Array.from(new Set(found), (text): TrackerLink => ({ by: 'key', text }));
    for (const { by, read } of others) for (const text of read(row) ?? []) links.push({ by, text });
    if (links.length > 0) draft.tracker = links.slice(0, MOST);
  };
}

function addressesByLine(table: Table, reading: TableReading): ReadonlyMap<number, readonly string[]> {
  const lines = new Map<number, string[]>();
  for (const { line, target } of linkedCells(table, reading)) {
    const known = lines.get(line);
    if (known === undefined) lines.set(line, [target]);
    else known.push(target);
  }
  return lines;
}
