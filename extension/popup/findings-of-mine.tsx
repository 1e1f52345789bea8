import type { JSX } from 'preact';
import { useSpeech } from '../pages/speech.ts';
import { FindingsList } from './findings-list.tsx';
import { findingsOfPerson } from './told-findings.ts';
import type { NamedPlan } from './whole-plans.ts';

const SHOWN = 5;

interface FindingsOfMineProps {
  readonly me: string;
  readonly plans: readonly NamedPlan[];
}

/** What is open about the person’s work, where a plan was published with findings. */
export function FindingsOfMine({ me, plans }: FindingsOfMineProps): JSX.Element | null {
  const { words } = useSpeech();
  const findings = findingsOfPerson(me, plans);
  if (findings === null) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words.popup.findings}</h2>
      {findings.told.length === 0 ? (
        <p class="quiet">{words.popup.noFindings(me)}</p>
      ) : (
        <FindingsList findings={findings} shown={SHOWN} namesWorks />
      )}
    </section>
  );
}
