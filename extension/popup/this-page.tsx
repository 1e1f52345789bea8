import type { JSX } from 'preact';
import type { MatchedWork } from '../../core/feed/overlay-view.ts';
import { lookUp } from '../background/look-up.ts';
import type { StandingPlan } from '../background/standing.ts';
import type { Surroundings } from '../background/surroundings.ts';
import type { PageReport } from '../browser/messages.ts';
import { activeTab, reportOf } from '../browser/tabs.ts';
import { useSpeech } from '../pages/speech.ts';
import { useLoaded } from '../pages/use-loaded.ts';
import { WorkSummary } from '../pages/work-summary.tsx';

interface Here {
  readonly report: PageReport | null;
  readonly works: readonly MatchedWork[];
}

async function readHere(standing: readonly StandingPlan[], on: Surroundings): Promise<Here> {
  const tab = await activeTab();
  const report = tab === null ? null : await reportOf(tab);
  const key = report?.record ?? null;
  if (key === null) return { report, works: [] };
  const { works } = await lookUp([{ key, parents: [], components: [], labels: [] }], standing, on);
  return { report, works: works[key] ?? [] };
}

/** What the page in the tab is, what the plan says of it, and which overlays stopped on it. */
export function ThisPage(props: {
  readonly standing: readonly StandingPlan[];
  readonly on: Surroundings;
}): JSX.Element {
  const { words } = useSpeech();
  const [here] = useLoaded(() => readHere(props.standing, props.on));
  return (
    <section aria-labelledby="here">
      <h2 id="here">{words.popup.here}</h2>
      {here !== null && <Said here={here} />}
    </section>
  );
}

function Said({ here: { report, works } }: { readonly here: Here }): JSX.Element {
  const { words } = useSpeech();
  if (report === null || report.site === null) return <p class="quiet">{words.popup.noOverlay}</p>;
  const stopped = report.features.filter(({ state }) => state === 'lost' || state === 'failed');
  return (
    <>
      {report.record === null && <p class="quiet">{words.popup.noRecord}</p>}
      {report.record !== null && works.length === 0 && <p class="quiet">{words.popup.notInPlan(report.record)}</p>}
      {works.map(({ work, reason, origins }) => (
        <div key={`${origins[0]?.plan ?? ''} ${work.ref}`}>
          <WorkSummary work={work} plan={works.length > 1 ? origins[0]?.name : undefined} />
          <p class="quiet">{words.matchedBy(reason.by, reason.text)}</p>
        </div>
      ))}
      {stopped.length > 0 && <p class="asks">{words.popup.stopped(stopped.map(({ title }) => title).join(', '))}</p>}
    </>
  );
}
