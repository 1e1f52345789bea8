import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FeatureReport, PageReport } from '../browser/messages.ts';
import { lastUsedTab, reportOf } from '../browser/tabs.ts';
import { featureTitle } from '../pages/feature-title.ts';
import { useSpeech } from '../pages/speech.ts';
import { JIRA_SITES, SALESFORCE_SITES } from '../sites/sites.ts';

/** What the overlay sees on the page that was used last. */
export function SelfTestSection(): JSX.Element {
  const { words } = useSpeech();
  const [report, setReport] = useState<PageReport | 'none' | null>(null);
  const look = async (): Promise<void> => {
    const tab = await lastUsedTab();
    setReport((tab === null ? null : await reportOf(tab)) ?? 'none');
  };
  return (
    <section aria-labelledby="self-test">
      <h2 id="self-test">{words.options.selfTest}</h2>
      <p class="quiet">{words.options.selfTestWhat}</p>
      <p>
        <button type="button" onClick={() => void look()}>
          {words.options.look}
        </button>
      </p>
      <div role="status">
        {report === 'none' && <p>{words.options.noOverlay}</p>}
        {report !== null && report !== 'none' && <Report report={report} />}
      </div>
    </section>
  );
}

function Report({ report }: { readonly report: PageReport }): JSX.Element {
  const { words } = useSpeech();
  const { site, record, features, isFoughtOver, cost } = report;
  const name = [...JIRA_SITES, ...SALESFORCE_SITES].find(({ id }) => id === site)?.name ?? site;
  return (
    <>
      <p>{name === null ? words.options.noSite : words.options.page(name, record)}</p>
      {isFoughtOver && <p class="asks">{words.options.foughtOver}</p>}
      <ul class="lines">
        {features.map((feature) => (
          <Feature key={feature.id} feature={feature} />
        ))}
      </ul>
      <p class="quiet">{words.options.cost(cost.script, cost.longest)}</p>
    </>
  );
}

function Feature({ feature }: { readonly feature: FeatureReport }): JSX.Element {
  const { words } = useSpeech();
  const { id, state, detail, anchors } = feature;
  const isStopped = state === 'lost' || state === 'failed';
  const by = detail === 'user' || detail === 'policy' || detail === 'plan' ? words.offBy(detail) : detail;
  return (
    <li>
      <p>
        {featureTitle(id, words.language)}:{' '}
        <span class={isStopped ? 'asks' : 'quiet'}>{state === 'off' && by !== null ? by : words.state(state)}</span>
      </p>
      {isStopped && detail !== null && <p class="asks code">{detail}</p>}
      {anchors.map(({ css, found, withKey, shown }) => (
        <p class="quiet" key={css}>
          <code>{css}</code>: {words.options.anchors(found, withKey, shown)}
        </p>
      ))}
    </li>
  );
}
