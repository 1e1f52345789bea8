import type { ComponentChildren, JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { CheckAnswer, TableOutline, ToldCase } from './approvals-answers.ts';
import { exampleOfCase, wholeCase } from './case-text.ts';

interface HoleListProps {
  readonly table: TableOutline;
  readonly check: CheckAnswer;
  /** Shows a case on the map. */
  onMap(told: ToldCase): void;
}

/** What is wrong with an approval table as such, each with its smallest example and the ways to its rows. */
export function HoleList({ table, check, onMap }: HoleListProps): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.approvals.holes;
  const { gaps, overlaps, unreachable, isComplete } = check;
  const clashes = overlaps.filter(({ isConflict }) => isConflict);
  const count = gaps.length + clashes.length + unreachable.length;
  const isWhole = isComplete.gaps && isComplete.overlaps && isComplete.unreachable;
  if (count === 0) return <p class="hint holes-none">{isWhole ? words.none : words.unfinished}</p>;
  return (
    <Fold title={words.title} count={count} startsOpen>
      <ul class="lines holes">
        {gaps.map((gap) => (
          <Hole
            key={exampleOfCase(gap, table, show, all)}
            table={table}
            told={gap}
            onMap={onMap}
            title={words.gap[gap.kind]}
          >
            {words.noRow(exampleOfCase(gap, table, show, all))}
          </Hole>
        ))}
        {clashes.map((overlap) => (
          <Hole
            key={exampleOfCase(overlap, table, show, all)}
            table={table}
            told={overlap}
            onMap={onMap}
            title={words.overlap}
          >
            {words.bothMatch(
              exampleOfCase(overlap, table, show, all),
              overlap.rules.map((at) => table.rules[at]?.name ?? ''),
            )}
          </Hole>
        ))}
        {unreachable.map(({ rule, coveredBy }) => (
          <li key={rule}>
            <p class="line-title">{words.unreachable(table.rules[rule]?.name ?? '')}</p>
            <p class="row-facts">
              {coveredBy.length === 0
                ? words.impossible
                : words.covered(coveredBy.map((at) => table.rules[at]?.name ?? ''))}
            </p>
            <div class="buttons">
              <RulesButton table={table} rules={[rule, ...coveredBy]} />
            </div>
          </li>
        ))}
      </ul>
      {!isWhole && <p class="hint">{words.unfinished}</p>}
    </Fold>
  );
}

interface HoleProps {
  readonly table: TableOutline;
  readonly told: ToldCase;
  readonly title: string;
  readonly onMap: (told: ToldCase) => void;
  readonly children: ComponentChildren;
}

function Hole({ table, told, title, onMap, children }: HoleProps): JSX.Element {
  const { words: all, show } = usePlanPane();
  return (
    <li>
      <p class="line-title">{title}</p>
      <p>{children}</p>
      <p class="row-facts">{wholeCase(told, table, show, all)}</p>
      <div class="buttons">
        {told.parts.length > 0 && (
          <button type="button" onClick={() => onMap(told)}>
            {all.approvals.holes.onMap}
          </button>
        )}
        <RulesButton table={table} rules={told.rules} />
      </div>
    </li>
  );
}

/** Goes to the cells of some rows. */
function RulesButton({
  table,
  rules,
}: {
  readonly table: TableOutline;
  readonly rules: readonly number[];
}): JSX.Element {
  const { words, goTo } = usePlanPane();
  return (
    <button
      type="button"
      onClick={() =>
        void goTo(
          rules.flatMap((at) => table.rules[at]?.cells ?? []),
          table.rules[rules[0] ?? 0]?.cells[0],
        )
      }
    >
      {words.approvals.goToRows(rules.length)}
    </button>
  );
}
