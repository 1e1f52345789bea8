import type { JSX } from 'preact';
import { findingsOf } from '../../core/feed/findings-of.ts';
import type { MatchedWork } from '../../core/feed/overlay-view.ts';
import { lookUp } from '../background/look-up.ts';
import { shardLoader } from '../background/shard-loader.ts';
import type { StandingPlan } from '../background/standing.ts';
import type { Surroundings } from '../background/surroundings.ts';
import type { PageReport } from '../browser/messages.ts';
import { activeTab, reportOf } from '../browser/tabs.ts';
import { featureTitle } from '../pages/feature-title.ts';
import { useSpeech } from '../pages/speech.ts';
import { useLoaded } from '../pages/use-loaded.ts';
import { WorkSummary } from '../pages/work-summary.tsx';
import { FindingsList } from './findings-list.tsx';
import type { FindingsOfWork, ToldFindings } from './told-findings.ts';
import { toldFindings } from './told-findings.ts';

const SHOWN_FINDINGS = 3;

interface Here {
  readonly report: PageReport | null;
  readonly works: readonly { readonly matched: MatchedWork; readonly findings: ToldFindings }[];
}

async function readHere(standing: readonly StandingPlan[], on: Surroundings): Promise<Here> {
  const tab = await activeTab();
  const report = tab === null ? null : await reportOf(tab);
  const key = report?.record ?? null;
  if (key === null) return { report, works: [] };
  const { works } = await lookUp([{ key, parents: [], components: [], labels: [] }], standing, on);
  const matches = works[key] ?? [];
  return {
    report,
    works: await Promise.all(
      matches.map(async (matched) => ({ matched, findings: await findingsHere(matched, standing, on) })),
    ),
  };
}

/** What is open about a work in each plan that has it; the whole plan’s reading tells where a part is missing. */
async function findingsHere(
  { versions }: MatchedWork,
  standing: readonly StandingPlan[],
  on: Surroundings,
): Promise<ToldFindings> {
  const found: FindingsOfWork[] = [];
  for (const { origin, work } of versions)
    for (const { source, plan } of standing) {
      if (plan?.index.plan.id !== origin.plan) continue;
      const open = await findingsOf(plan.index, work.ref, shardLoader(source, on).load);
      if (open.ok && open.value !== null) found.push({ plan: origin.name, name: work.name, open: open.value });
    }
  return toldFindings(found);
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
      {works.map(({ matched: { work, reason, origins }, findings }) => (
        <div key={`${origins[0]?.plan ?? ''} ${work.ref}`}>
          <WorkSummary work={work} plan={works.length > 1 ? origins[0]?.name : undefined} />
          <p class="quiet">{words.matchedBy(reason.by, reason.text)}</p>
          {findings.told.length > 0 && (
            <FindingsList findings={findings} label={words.popup.openFindings(work.name)} shown={SHOWN_FINDINGS} />
          )}
        </div>
      ))}
      {stopped.length > 0 && (
        <p class="asks">{words.popup.stopped(stopped.map(({ id }) => featureTitle(id, words.language)).join(', '))}</p>
      )}
    </>
  );
}
