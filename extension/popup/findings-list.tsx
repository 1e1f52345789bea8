import type { JSX } from 'preact';
import { useSpeech } from '../pages/speech.ts';
import type { ToldFinding, ToldFindings } from './told-findings.ts';

interface FindingsListProps {
  readonly findings: ToldFindings;
  /** Where no heading stands above it. */
  readonly label?: string;
  /** So many are seen at once; the rest is folded. */
  readonly shown: number;
  /** Whether the works that they are about are named, where their sentences do not. */
  readonly namesWorks?: boolean;
}

/** Findings, the worst in sight. */
export function FindingsList({ findings, label, shown, namesWorks = false }: FindingsListProps): JSX.Element {
  const { words } = useSpeech();
  const { told, more } = findings;
  const folded = told.slice(shown);
  const items = (some: readonly ToldFinding[]): JSX.Element[] =>
    some.map((one) => (
      <li key={`${one.plan} ${one.finding.id}`}>
        <FindingItem told={one} namesWorks={namesWorks} />
      </li>
    ));
  return (
    <>
      <ul class="works" aria-label={label}>
        {items(told.slice(0, shown))}
      </ul>
      {folded.length > 0 && (
        <details>
          <summary>{words.popup.more(folded.length)}</summary>
          <ul class="works">{items(folded)}</ul>
        </details>
      )}
      {more > 0 && <p class="quiet">{words.popup.moreInWorkbook(more)}</p>}
    </>
  );
}

function FindingItem({ told, namesWorks }: { readonly told: ToldFinding; readonly namesWorks: boolean }): JSX.Element {
  const { words } = useSpeech();
  const { finding, works } = told;
  const { severity, message, title, cell } = finding;
  const said = message[words.language];
  const unsaid = namesWorks ? works.filter((name) => !said.includes(name)) : [];
  const asks = severity === 'critical' || severity === 'serious';
  return (
    <>
      <p title={title[words.language]}>
        <strong class={asks ? 'asks' : undefined}>{words.severities[severity]}:</strong> {said}
      </p>
      <p class="quiet row">
        {unsaid.length > 0 && <span>{unsaid.join(', ')}</span>}
        <span>{cell}</span>
      </p>
    </>
  );
}
