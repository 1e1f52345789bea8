import type { JSX } from 'preact';
import { evidenceName } from '../../../core/audit/evidence-names.ts';
import type { Finding } from '../../../core/audit/finding.ts';
import { parseIsoDay } from '../../../core/calendar/day.ts';
import { usePane } from '../model/pane-context.ts';

/** What the list of cells says anyway. */
const SAID_BY_THE_CELLS = new Set(['sheet', 'cell', 'cells', 'count', 'address']);

/** Counts that say nothing where there is nothing to count. */
const SILENT_AT_ZERO = new Set(['others', 'lag']);

interface EvidenceProps {
  readonly finding: Finding;
}

/** The numbers and days that were compared, and words that the sentence leaves out, each by its name. */
export function Evidence({ finding: { evidence, message, rule } }: EvidenceProps): JSX.Element | null {
  const { show, words, audited } = usePane();
  const own = audited.value?.rules.find(({ id }) => id === rule)?.evidence;
  const isNews = ([name, value]: [string, string | number]): boolean =>
    !SAID_BY_THE_CELLS.has(name) &&
    value !== '' &&
    !(value === 0 && SILENT_AT_ZERO.has(name)) &&
    (typeof value === 'number' || parseIsoDay(value) !== null || !message.includes(value));
  const entries = Object.entries(evidence).filter(isNews);
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
