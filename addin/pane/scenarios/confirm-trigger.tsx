import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CellEdit } from '../../../core/sheet/cell-edit.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { EditsTable } from '../parts/edits-table.tsx';

/** Confirms how a trigger was read: its cell says so from then on. The edit is shown before it is made. */
export function ConfirmTrigger({ edit }: { readonly edit: CellEdit }): JSX.Element {
  const pane = usePlanPane();
  const { scenarios: words, findings, frame } = pane.words;
  const [isShown, setShown] = useState(false);
  if (!isShown)
    return (
      <button type="button" onClick={() => setShown(true)}>
        {words.confirm.ask}
      </button>
    );
  const title = words.confirm.title;
  return (
    <section class="task" aria-label={title}>
      <h4>{title}</h4>
      <EditsTable edits={[edit]} sheet={edit.cell.sheet} />
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={pane.busy.value}
          onClick={() => void pane.fixes.write(title, [edit])}
        >
          {findings.fix.apply(1)}
        </button>
        <button type="button" onClick={() => setShown(false)}>
          {frame.cancel}
        </button>
      </div>
    </section>
  );
}
