import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readSettings } from '../background/settings.ts';
import { standingOf, standingPlans } from '../background/standing.ts';
import type { Surroundings } from '../background/surroundings.ts';
import { openOptions } from '../browser/own-pages.ts';
import { useSpeech } from '../pages/speech.ts';
import { StandingLine } from '../pages/standing-line.tsx';
import { useLoaded } from '../pages/use-loaded.ts';
import { FindingsOfMine } from './findings-of-mine.tsx';
import { Mine } from './mine.tsx';
import { searchPlans } from './search-plans.ts';
import { SearchHits } from './search-hits.tsx';
import { ThisPage } from './this-page.tsx';
import { wholePlans } from './whole-plans.ts';

async function load(on: Surroundings) {
  const settings = await readSettings();
  const standing = await standingPlans(settings.sources, on.store, on.today());
  return { me: settings.me, standing, plans: await wholePlans(standing, on) };
}

/** The popup: a search over the plans, what the page is, and what waits for the person. */
export function PopupPage({ on }: { readonly on: Surroundings }): JSX.Element {
  const { words } = useSpeech();
  const [question, ask] = useState('');
  const [loaded] = useLoaded(() => load(on));
  const isAsking = question.trim() !== '';
  return (
    <main>
      <h1 class="visually-hidden">Lanekeeper</h1>
      <p class="row">
        <input
          type="search"
          class="grow"
          aria-label={words.popup.search}
          placeholder={words.popup.search}
          title={words.popup.searchHint}
          value={question}
          ref={(input) => {
            if (input !== null && document.activeElement === document.body) input.focus();
          }}
          onInput={(event) => ask(event.currentTarget.value)}
        />
        <button type="button" class="link" onClick={() => void openOptions()}>
          {words.popup.options}
        </button>
      </p>
      {loaded === null && <p role="status">{words.popup.loading}</p>}
      {loaded !== null && isAsking && (
        <SearchHits hits={searchPlans(loaded.plans, question)} hasSeveral={loaded.plans.length > 1} />
      )}
      {loaded !== null && !isAsking && (
        <>
          <ThisPage standing={loaded.standing} on={on} />
          {loaded.standing.length > 0 && <Mine me={loaded.me} plans={loaded.plans} today={on.today()} />}
          {loaded.me !== null && <FindingsOfMine me={loaded.me} plans={loaded.plans} />}
        </>
      )}
      <footer>
        {loaded?.standing.length === 0 && <p>{words.popup.noPlans}</p>}
        {loaded?.standing.map(standingOf).map((it) => (
          <div key={it.source}>
            <p>
              <strong>{it.name}</strong>
            </p>
            <StandingLine standing={it} now={on.now()} />
          </div>
        ))}
        {loaded?.plans
          .filter(({ isPartial }) => isPartial)
          .map(({ name }) => (
            <p class="asks" key={name}>
              {words.popup.unreadable(name)}
            </p>
          ))}
      </footer>
    </main>
  );
}
