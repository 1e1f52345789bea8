import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding, Fix } from '../../../core/audit/finding.ts';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import { showContent } from '../display/show-content.ts';
import { count, showNumber } from '../display/show-number.ts';
import { usePane } from '../model/pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';

const SHOWN_MOST = 20;

/** What a fix will change, cell by cell, before it does. */
export function FixPreview({ finding, fix }: { readonly finding: Finding; readonly fix: Fix }): JSX.Element {
  const pane = usePane();
  const dateSystem = pane.audited.value?.dateSystem ?? 1900;
  const apply = useRef<HTMLButtonElement>(null);
  useEffect(() => apply.current?.focus(), []);
  const more = fix.edits.length - SHOWN_MOST;
  return (
    <section class="task" aria-label="Fix">
      <h4>{fix.title}</h4>
      <table class="edits">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Cell</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {fix.edits.slice(0, SHOWN_MOST).map((edit) => {
            const before = showContent(edit.before, dateSystem);
            const numberFormat = edit.after.numberFormat ?? edit.before.numberFormat;
            const after = showContent({ ...edit.after, numberFormat }, dateSystem);
            return (
              <tr key={fullAddressOf(edit.cell)}>
                <th scope="row">
                  <CellButton cell={edit.cell} short={edit.cell.sheet === finding.sheet} />
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
      {more > 0 && <p class="hint">and {count(more, 'more cell', 'more cells')} in the same way</p>}
      <div class="buttons">
        <button
          ref={apply}
          type="button"
          class="primary"
          disabled={pane.busy.value}
          onClick={() => pane.applyFix(finding)}
        >
          {fix.edits.length === 1 ? 'Apply' : `Apply to ${showNumber(fix.edits.length)} cells`}
        </button>
        <button type="button" onClick={() => (pane.findings.task.value = null)}>
          Cancel
        </button>
      </div>
    </section>
  );
}
