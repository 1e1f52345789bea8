import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { CheckAnswer, TableOutline, ToldCase } from './approvals-answers.ts';
import { CaseHole, RowsButton } from './case-hole.tsx';
import { ruleName } from './rule-name.ts';

/** How many are shown before more are asked for. */
const SHOWN = 6;

interface HoleListProps {
  readonly table: TableOutline;
  readonly check: CheckAnswer;
  /** Shows a case on the map. */
  onMap(told: ToldCase): void;
}

/** What is wrong with an approval table as such, each with its smallest example and the ways to its rows. */
export function HoleList({ table, check, onMap }: HoleListProps): JSX.Element {
  const { words: all } = usePlanPane();
  const words = all.approvals.holes;
  const { overlaps, unreachable, isComplete } = check;
  const [isWhole, setIsWhole] = useState(false);
  const gaps = check.gaps.filter(({ kind }) => kind === 'gap');
  const lesser = check.gaps.filter(({ kind }) => kind !== 'gap');
  const clashes = overlaps.filter(({ isConflict }) => isConflict);
  const count = gaps.length + clashes.length + unreachable.length;
  const isDone = isComplete.gaps && isComplete.overlaps && isComplete.unreachable;
  const exampleOf = (told: ToldCase): string => told.example[all.language];
  const namesOf = (rules: readonly number[]): string =>
    all.approvals.and(
      rules.length,
      rules.map((at) => ruleName(table, at, all)),
    );
  const gapItem = (gap: CheckAnswer['gaps'][number]): JSX.Element => (
    <CaseHole key={exampleOf(gap)} table={table} told={gap} isClosest onMap={gap.kind === 'empty' ? null : onMap}>
      {words.noRow(exampleOf(gap))}
    </CaseHole>
  );
  const holes = [
    ...gaps.map(gapItem),
    ...clashes.map((overlap) => (
      <CaseHole key={exampleOf(overlap)} table={table} told={overlap} onMap={onMap}>
        {words.bothMatch(exampleOf(overlap), namesOf(overlap.rules))}
      </CaseHole>
    )),
    ...unreachable.map(({ rule, coveredBy }) => (
      <li key={rule}>
        <p class="line-title">{words.unreachable(ruleName(table, rule, all))}</p>
        <p class="row-facts">{coveredBy.length === 0 ? words.impossible : words.covered(namesOf(coveredBy))}</p>
        <div class="buttons">
          <RowsButton table={table} rules={[rule, ...coveredBy]} />
        </div>
      </li>
    )),
  ];
  // What a cell asks that could not be read may leave holes, or fill them.
  const isRead = table.rules.every(({ unread }) => unread.length === 0);
  const none = isRead ? words.none : words.noneSure;
  if (count + lesser.length === 0) return <p class="hint holes-none">{isDone ? none : words.unfinished}</p>;
  return (
    <Fold title={words.title} count={count} startsOpen>
      {count === 0 && <p class="hint">{isRead ? words.noneUsual : words.noneSure}</p>}
      <ul class="lines holes">{isWhole ? holes : holes.slice(0, SHOWN)}</ul>
      {!isWhole && holes.length > SHOWN && (
        <button type="button" class="link more" onClick={() => setIsWhole(true)}>
          {all.lanes.more(holes.length - SHOWN)}
        </button>
      )}
      {lesser.length > 0 && <Lesser count={lesser.length}>{() => lesser.map(gapItem)}</Lesser>}
      {!isDone && <p class="hint">{words.unfinished}</p>}
    </Fold>
  );
}

/** Gaps that hardly matter: between two bounds, for words that no row names, where nothing is filled in. */
function Lesser(props: { readonly count: number; children(): readonly JSX.Element[] }): JSX.Element {
  const words = usePlanPane().words.approvals.holes;
  const [open, setOpen] = useState(false);
  return (
    <div class="lesser">
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.lesser(props.count)}
      </button>
      {open && <ul class="lines holes">{props.children()}</ul>}
    </div>
  );
}
