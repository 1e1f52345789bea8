import type { JSX } from 'preact';
import { showText } from '../display/show-day.ts';
import { showNumber } from '../display/show-number.ts';

/** What the sentence is filled with and the list of cells says anyway. */
const SAID_ELSEWHERE = new Set(['sheet', 'cell', 'cells', 'count', 'address']);

/** The numbers and words that were compared, each by its name. */
export function Evidence({
  evidence,
}: {
  readonly evidence: Readonly<Record<string, string | number>>;
}): JSX.Element | null {
  const entries = Object.entries(evidence).filter(([name, value]) => value !== '' && !SAID_ELSEWHERE.has(name));
  if (entries.length === 0) return null;
  return (
    <dl class="evidence">
      {entries.map(([name, value]) => {
        const shown = typeof value === 'number' ? { text: showNumber(value), iso: undefined } : showText(value);
        return (
          <div key={name}>
            <dt>{nameInWords(name)}</dt>
            <dd class={typeof value === 'number' ? 'number' : ''} title={shown.iso}>
              {shown.text}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** `daysLate` → `Days late`. */
function nameInWords(name: string): string {
  const words = name
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, (_all, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
