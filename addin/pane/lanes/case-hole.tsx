import type { ComponentChildren, JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { TableOutline, ToldCase } from './approvals-answers.ts';

interface CaseHoleProps {
  readonly table: TableOutline;
  readonly told: ToldCase;
  /** Its rows do not match it: they come closest. */
  readonly isClosest?: boolean;
  /** Null where the map does not draw such cases. */
  readonly onMap: ((told: ToldCase) => void) | null;
  readonly children: ComponentChildren;
}

/** Cases for which a table says nothing, or too much: a sentence with an example, the whole set, and the ways to map and rows. */
export function CaseHole({ table, told, isClosest = false, onMap, children }: CaseHoleProps): JSX.Element {
  const { words, goTo } = usePlanPane();
  return (
    <li>
      <p class="line-title">{children}</p>
      {told.parts.length > 0 && <p class="row-facts">{told.range[words.language]}</p>}
      <div class="buttons">
        {onMap !== null && told.parts.length > 0 && (
          <button type="button" class="link" onClick={() => onMap(told)}>
            {words.approvals.holes.onMap}
          </button>
        )}
        <button type="button" class="link" onClick={() => void goTo(told.cells, told.cells[0])}>
          {words.approvals.goToCells}
        </button>
        {told.rules.length > 0 && <RowsButton table={table} rules={told.rules} isClosest={isClosest} />}
      </div>
    </li>
  );
}

interface RowsButtonProps {
  readonly table: TableOutline;
  readonly rules: readonly number[];
  readonly isClosest?: boolean;
}

/** Goes to the cells of some rows. */
export function RowsButton({ table, rules, isClosest = false }: RowsButtonProps): JSX.Element {
  const { words, goTo } = usePlanPane();
  const cells = rules.flatMap((at) => table.rules[at]?.cells ?? []);
  return (
    <button type="button" class="link" onClick={() => void goTo(cells, cells[0])}>
      {(isClosest ? words.approvals.goToClosest : words.approvals.goToRows)(rules.length)}
    </button>
  );
}
