import type { JSX } from 'preact';
import type { CellEdit } from '../../../core/sheet/cell-edit.ts';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import { showContent } from '../display/show-content.ts';
import { usePane } from '../model/pane-context.ts';
import { CellButton } from './cell-button.tsx';

const SHOWN_MOST = 20;

interface EditsTableProps {
  readonly edits: readonly CellEdit[];
  /** The sheet that goes without saying; null where each is named. */
  readonly sheet: string | null;
}

/** Edits before they are made: each cell with what it holds and what it will hold. */
export function EditsTable({ edits, sheet }: EditsTableProps): JSX.Element {
  const pane = usePane();
  const words = pane.words.findings.fix;
  const dateSystem = pane.audited.value?.dateSystem ?? 1900;
  const more = edits.length - SHOWN_MOST;
  return (
    <>
      <table class="edits">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {edits.slice(0, SHOWN_MOST).map((edit) => {
            const before = showContent(edit.before, dateSystem, pane);
            const numberFormat = edit.after.numberFormat ?? edit.before.numberFormat;
            const after = showContent({ ...edit.after, numberFormat }, dateSystem, pane);
            return (
              <tr key={fullAddressOf(edit.cell)}>
                <th scope="row">
                  <CellButton cell={edit.cell} short={edit.cell.sheet === sheet} />
                </th>
                <td class="before" title={before.full}>
                  {before.text}
                </td>
                <td class="after" title={after.full}>
                  <span aria-hidden="true">→ </span>
                  {after.text}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more > 0 && <p class="hint">{words.more(more)}</p>}
    </>
  );
}
