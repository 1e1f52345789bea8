import type { JSX } from 'preact';
import { feature } from '../overlay/feature.ts';
import { LaneMark } from '../overlay/lane-mark.tsx';
import { isIssue, placesOf } from '../sites/jira.ts';
import type { StripTold } from '../telling/told.ts';
import { Detail } from './parts/detail.tsx';

export default feature({
  id: 'decision-strip',
  title: 'Shows under an issue’s title who decides',
  german: 'Zeigt unter dem Titel eines Vorgangs, wer entscheidet',
  include: [isIssue],
  init({ site, each, show }) {
    each(placesOf(site).issueHeading, (found) => {
      const { works } = found;
      const [first] = works;
      if (first === undefined) return;
      show(found, <Strip told={first.told.strip} more={works.length - 1} />, {
        where: 'below',
        detail: () => <Detail works={works} />,
        wantsAttention: works.some(({ told }) =>
          told.notes.some(({ kind }) => kind === 'waits' || kind === 'breached'),
        ),
      });
    });
  },
});

/** @param more further works that the issue belongs to */
function Strip({ told, more }: { readonly told: StripTold; readonly more: number }): JSX.Element {
  const { lane, decides, integrator, initiative, name, stage, due, rest } = told;
  return (
    <span class="strip">
      {lane !== null && <LaneMark lane={lane.lane} word={lane.word} />}
      {[decides, integrator].map(
        (one) =>
          one !== null && (
            <span key={one.label} class={one === integrator ? 'extra' : undefined}>
              {`${one.label}:`} <bdi class="name strong">{one.text}</bdi>
            </span>
          ),
      )}
      <span>
        {initiative !== null && (
          <span class="initiative quiet extra">
            <bdi class="name">{initiative}</bdi>:
          </span>
        )}
        <bdi class="name">{name}</bdi>
        {stage !== '' && <span>{due === null ? `→ ${stage}` : `→ ${stage},`}</span>}
        {due !== null && (
          <time dateTime={due.iso} title={due.iso}>
            {due.text}
          </time>
        )}
      </span>
      {[...rest, more > 0 ? `+${more}` : ''].map(
        (text) =>
          text !== '' && (
            <span key={text} class="quiet extra">
              {text}
            </span>
          ),
      )}
      <span class="opens" aria-hidden="true" />
    </span>
  );
}
