import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readSettings } from '../background/settings.ts';
import type { Surroundings } from '../background/surroundings.ts';
import { useSpeech } from '../pages/speech.ts';
import { useLoaded } from '../pages/use-loaded.ts';
import { AddPlan } from './add-plan.tsx';
import { PlanCard } from './plan-card.tsx';
import { subscriptions } from './subscriptions.ts';

/** Plans that are there, how they stand, and how to add one. */
export function PlansSection({ on }: { readonly on: Surroundings }): JSX.Element {
  const { words } = useSpeech();
  const [said, say] = useState('');
  const [plans, reload] = useLoaded(() => subscriptions(on));
  const [settings] = useLoaded(readSettings);
  const changed = async (sentence: string): Promise<void> => {
    say(sentence);
    await reload();
  };
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{words.options.plans}</h2>
      {plans?.length === 0 && <p class="quiet">{words.options.noPlans}</p>}
      <ul class="cards">
        {plans?.map((it) => (
          <PlanCard key={it.source.id} subscription={it} on={on} onChanged={changed} />
        ))}
      </ul>
      <p role="status">{said}</p>
      {settings?.mayAdd === false ? (
        <p class="quiet">{words.options.closed}</p>
      ) : (
        <AddPlan on={on} onSaid={say} onAdded={changed} />
      )}
    </section>
  );
}
