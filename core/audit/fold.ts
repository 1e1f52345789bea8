import type { Table } from '../plan/table.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import type { Draft } from './draft.ts';
import { firstOf, headerAt } from './draft.ts';
import { inEach } from './language.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './sentences.ts';

/** From this many hits in one column on, and over half of the table, they are one cause. */
const FEWEST_SYSTEMATIC = 5;
/** More hits in one column than anybody reads one by one are told together, whatever the size of the table: what is critical is read longer. */
const MOST_APART = 10;
const MOST_CRITICAL_APART = 15;

/** Makes one draft of all that share a cause: the words of the first, the cells and fixes of all, `count` of them. */
export function foldCauses(drafts: readonly Draft[]): readonly Draft[] {
  const groups = new Map<string, Draft[]>();
  const folded: (Draft | readonly Draft[])[] = [];
  for (const draft of drafts) {
    if (draft.single) {
      folded.push(draft);
      continue;
    }
    const group = groups.get(draft.cause);
    if (group !== undefined) {
      group.push(draft);
      continue;
    }
    const started = [draft];
    groups.set(draft.cause, started);
    folded.push(started);
  }
  return folded.map((entry) => (isGroup(entry) ? merged(entry) : entry));
}

function isGroup(entry: Draft | readonly Draft[]): entry is readonly Draft[] {
  return Array.isArray(entry);
}

function merged(group: readonly Draft[]): Draft {
  const first = group[0];
  if (first === undefined) throw new Error('a cause without a hit');
  const cells: CellRef[] = [];
  for (const draft of group) for (const cell of draft.cells) cells.push(cell);
  const isMended = first.mend !== null && group.every(({ mend }) => mend !== null);
  return {
    ...first,
    cells: eachOnce(cells),
    data: { count: group.length, ...first.data },
    mend: isMended ? { title: first.mend.title, edits: group.flatMap(({ mend }) => mend?.edits ?? []) } : null,
  };
}

/** Where a rule has a sentence for it: 5 or more hits in one column that are over half of its table, or over 10 (critical ones over 15), become one. */
export function foldSystematic(rule: Rule, drafts: readonly Draft[]): readonly Draft[] {
  if (rule.systematic === undefined || drafts.length < FEWEST_SYSTEMATIC) return drafts;
  const most = rule.severity === 'critical' ? MOST_CRITICAL_APART : MOST_APART;
  const { groups, others } = groupsByLine(drafts);
  const kept = [...others];
  const added: Draft[] = [];
  for (const group of groups) {
    const first = group[0];
    const total = first?.table?.bodyRows.length ?? 0;
    if (first === undefined || group.length < FEWEST_SYSTEMATIC || Math.min(total / 2, most) >= group.length) {
      for (const draft of group) kept.push(draft);
      continue;
    }
    const column = headerAt(first.table, lineOf(first));
    added.push({
      ...merged(group),
      data: { count: group.length, total, column, sheet: firstOf(first).sheet },
      template: inEach((language) => sentencesOf(rule, language).systematic ?? ''),
      cause: `throughout ${first.table?.kind ?? ''} ${column}`,
      entity: null,
    });
  }
  return added.length === 0 ? drafts : [...kept, ...added];
}

/** Single drafts by their table and the column they point at, and all others. */
function groupsByLine(drafts: readonly Draft[]) {
  const tables = new Map<Table, Map<number, Draft[]>>();
  const others: Draft[] = [];
  for (const draft of drafts) {
    if (!draft.single || draft.table === null) {
      others.push(draft);
      continue;
    }
    const lines = tables.get(draft.table) ?? new Map<number, Draft[]>();
    tables.set(draft.table, lines);
    const group = lines.get(lineOf(draft));
    if (group === undefined) lines.set(lineOf(draft), [draft]);
    else group.push(draft);
  }
  return { groups: [...tables.values()].flatMap((lines) => [...lines.values()]), others };
}

function lineOf(draft: Draft): number {
  const cell = firstOf(draft);
  return draft.table?.transposed === true ? cell.row : cell.column;
}

/** Cells without those that are there already. */
function eachOnce(cells: readonly CellRef[]): readonly CellRef[] {
  const isDown = (cell: CellRef, at: number): boolean => {
    const above = cells[at - 1];
    return above === undefined || (cell.row > above.row && cell.sheet === above.sheet);
  };
  if (cells.every(isDown)) return cells;
  const seen = new Map<string, Set<number>>();
  return cells.filter(({ sheet, row, column }) => {
    const there = seen.get(sheet) ?? new Set<number>();
    seen.set(sheet, there);
    const key = row * 100_000 + column;
    const isNew = !there.has(key);
    there.add(key);
    return isNew;
  });
}
