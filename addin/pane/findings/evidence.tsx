import type { JSX } from 'preact';
import { evidenceName } from '../../../core/audit/evidence-names.ts';
import type { Finding } from '../../../core/audit/finding.ts';
import { toldEvidence } from '../../../core/audit/told-evidence.ts';
import { usePane } from '../model/pane-context.ts';

interface EvidenceProps {
  readonly finding: Finding;
}

/** The numbers and days that were compared, and words that the sentence leaves out, each by its name. */
export function Evidence({ finding }: EvidenceProps): JSX.Element | null {
  const { show, words, audited } = usePane();
  const own = audited.value?.rules.find(({ id }) => id === finding.rule)?.evidence;
  const entries = toldEvidence(finding);
  if (entries.length === 0) return null;
  return (
    <dl class="evidence">
      {entries.map(([name, value]) => {
        const shown = typeof value === 'number' ? { text: show.number(value), iso: undefined } : show.text(value);
        return (
          <div key={name}>
            <dt>{evidenceName(name, words.language, own)}</dt>
            <dd class={typeof value === 'number' ? 'number' : ''} title={shown.iso}>
              {shown.text}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
