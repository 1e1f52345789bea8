import type { JSX } from 'preact';
import { addressOf } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import type { CellStore } from './cell-store.ts';

/** The cell with the cursor: its address and what it holds. */
export function FormulaBar({ sheet, store }: { readonly sheet: string; readonly store: CellStore }): JSX.Element {
  const { grid } = usePane();
  void store.version.value;
  const cursor = grid.cursor.value?.sheet === sheet ? grid.cursor.value : null;
  const held = cursor === null ? null : store.cellAt(sheet, cursor.row, cursor.column);
  const source = held?.cell.source ?? '';
  const isFormula = source.startsWith('=');
  return (
    <div class="formula-bar">
      <span class="formula-address">{cursor === null ? '' : addressOf(cursor)}</span>
      <span
        dir={isFormula ? 'ltr' : 'auto'}
        class={isFormula ? 'formula-source is-formula' : 'formula-source'}
        title={source}
      >
        {source}
      </span>
    </div>
  );
}
