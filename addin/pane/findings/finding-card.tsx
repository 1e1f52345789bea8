import type { JSX } from 'preact';
import type { Finding } from '../../../core/audit/finding.ts';
import { usePane } from '../model/pane-context.ts';
import { AcceptForm } from './accept-form.tsx';
import { Accepted } from './accepted.tsx';
import { CellList } from './cell-list.tsx';
import { Evidence } from './evidence.tsx';
import { FixPreview } from './fix-preview.tsx';

/** Everything about one finding: why it matters, what was compared, its cells, and what can be done. */
export function FindingCard({ finding }: { readonly finding: Finding }): JSX.Element {
  const pane = usePane();
  const { task, rules } = pane.findings;
  const words = pane.words.findings;
  const rule = rules.value.get(finding.rule);
  return (
    <div class="card">
      <Evidence finding={finding} />
      <CellList cells={finding.cells} />
      {rule !== undefined && (
        <>
          <p class="why">{rule.why}</p>
          <p class="what-to-do">{rule.fix}</p>
        </>
      )}
      {finding.acceptance !== null && <Accepted finding={finding} acceptance={finding.acceptance} />}
      {task.value === 'fix' && finding.fix !== null && <FixPreview finding={finding} fix={finding.fix} />}
      {task.value === 'accept' && finding.acceptance === null && <AcceptForm finding={finding} />}
      {task.value === null && (
        <div class="buttons card-actions">
          {finding.fix !== null && (
            <button type="button" class="primary" aria-keyshortcuts="F" onClick={() => (task.value = 'fix')}>
              {words.showFix}
            </button>
          )}
          <button type="button" aria-keyshortcuts="Enter" onClick={() => void pane.goTo(finding.cells)}>
            {words.goTo}
          </button>
          {finding.acceptance === null && (
            <button type="button" aria-keyshortcuts="A" onClick={() => (task.value = 'accept')}>
              {words.acceptMore}
            </button>
          )}
        </div>
      )}
      <p class="rule-name" title={words.rule(finding.rule)}>
        {rule?.title ?? finding.rule}
      </p>
    </div>
  );
}
