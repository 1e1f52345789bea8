import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding, Fix } from '../../../core/audit/finding.ts';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import { showContent } from '../display/show-content.ts';
import { usePane } from '../model/pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';

const SHOWN_MOST = 20;

/** What a fix will change, cell by cell, before it does. */
export function FixPreview({ finding, fix }: { readonly finding: Finding; readonly fix: Fix }): JSX.Element {
  const pane = usePane();
  const words = pane.words.findings.fix;
  const dateSystem = pane.audited.value?.dateSystem ?? 1900;
  const apply = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => apply.current?.focus(), []);
  const more = fix.edits.length - SHOWN_MOST;
  return (
    <section class="task" aria-label={words.title}>
      <h4>{fix.title}</h4>
      <table class="edits">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {fix.edits.slice(0, SHOWN_MOST).map((edit) => {
            const before = showContent(edit.before, dateSystem, pane);
            const numberFormat = edit.after.numberFormat ?? edit.before.numberFormat;
            const after = showContent({ ...edit.after, numberFormat }, dateSystem, pane);
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
      {more > 0 && <p class="hint">{words.more(more)}</p>}
      <div class="buttons">
        <button
          ref={apply}
          type="button"
          class="primary"
          disabled={pane.busy.value}
          onClick={() => void pane.fixes.apply(finding)}
        >
          {words.apply(fix.edits.length)}
        </button>
        <button type="button" onClick={() => (pane.findings.task.value = null)}>
          {pane.words.frame.cancel}
        </button>
      </div>
    </section>
  );
}
