import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding, Fix } from '../../../core/audit/finding.ts';
import { usePane } from '../model/pane-context.ts';
import { EditsTable } from '../parts/edits-table.tsx';

/** What a fix will change, cell by cell, before it does. */
export function FixPreview({ finding, fix }: { readonly finding: Finding; readonly fix: Fix }): JSX.Element {
  const pane = usePane();
  const words = pane.words.findings.fix;
  const apply = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => apply.current?.focus(), []);
  return (
    <section class="task" aria-label={words.title}>
      <h4>{fix.title}</h4>
      <EditsTable edits={fix.edits} sheet={finding.sheet} />
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
