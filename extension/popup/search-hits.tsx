import type { JSX } from 'preact';
import { useSpeech } from '../pages/speech.ts';
import { WorkSummary } from '../pages/work-summary.tsx';
import type { Hit } from './search-plans.ts';

/** More are told by their number: whoever sees so many types another word. */
const SHOWN = 20;

/** What a search found. */
export function SearchHits({
  hits,
  hasSeveral,
}: {
  readonly hits: readonly Hit[];
  readonly hasSeveral: boolean;
}): JSX.Element {
  const { words } = useSpeech();
  return (
    <section>
      <h2 class="visually-hidden">{words.popup.search}</h2>
      <p class="quiet" role="status">
        {hits.length === 0 ? words.popup.nothing : words.popup.found(hits.length)}
      </p>
      <ul class="works">
        {hits.slice(0, SHOWN).map(({ work, plan }) => (
          <li key={`${plan} ${work.ref}`}>
            <WorkSummary work={work} plan={hasSeveral ? plan : undefined} />
          </li>
        ))}
      </ul>
      {hits.length > SHOWN && <p class="quiet">{words.popup.more(hits.length - SHOWN)}</p>}
    </section>
  );
}
