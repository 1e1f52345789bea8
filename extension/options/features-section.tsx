import type { JSX } from 'preact';
import { changeSettings, readSettings } from '../background/settings.ts';
import { overlaySettings, standingPlans } from '../background/standing.ts';
import type { Surroundings } from '../background/surroundings.ts';
import type { FeatureOff } from '../browser/messages.ts';
import { tellChanged } from '../browser/own-pages.ts';
import { JIRA_FEATURES, SALESFORCE_FEATURES } from '../features/index.ts';
import { useSpeech } from '../pages/speech.ts';
import { useLoaded } from '../pages/use-loaded.ts';

const FEATURES = [...JIRA_FEATURES, ...SALESFORCE_FEATURES];

async function readOff(on: Surroundings): Promise<readonly FeatureOff[]> {
  const settings = await readSettings();
  return overlaySettings(settings, await standingPlans(settings.sources, on.store, on.today())).off;
}

/** A switch for every overlay; what somebody else switched off says who. */
export function FeaturesSection({ on }: { readonly on: Surroundings }): JSX.Element {
  const { words } = useSpeech();
  const [off, reload] = useLoaded(() => readOff(on));
  const turn = async (id: string, isOn: boolean): Promise<void> => {
    await changeSettings((own) => ({ off: isOn ? own.off.filter((it) => it !== id) : [...new Set([...own.off, id])] }));
    await tellChanged();
    await reload();
  };
  return (
    <section aria-labelledby="features">
      <h2 id="features">{words.options.features}</h2>
      {FEATURES.length === 0 && <p class="quiet">{words.options.noFeatures}</p>}
      <ul class="lines">
        {off !== null &&
          FEATURES.map(({ id, title, german }) => {
            const by = off.find((it) => it.id === id)?.by ?? null;
            return (
              <li key={id}>
                <label class="row">
                  <input
                    type="checkbox"
                    checked={by === null}
                    disabled={by !== null && by !== 'user'}
                    onChange={(event) => void turn(id, event.currentTarget.checked)}
                  />
                  <span class="grow">{words.language === 'de' ? german : title}</span>
                  {by !== null && by !== 'user' && <span class="quiet">{words.offBy(by)}</span>}
                </label>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
