import type { JSX } from 'preact';
import type { Surroundings } from '../background/surroundings.ts';
import { useSpeech } from '../pages/speech.ts';
import { FeaturesSection } from './features-section.tsx';
import { OrgsSection } from './orgs-section.tsx';
import { PlansSection } from './plans-section.tsx';
import { SelfTestSection } from './self-test-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { YouSection } from './you-section.tsx';

/** Everything that people can set. */
export function OptionsPage({ on }: { readonly on: Surroundings }): JSX.Element {
  const { words } = useSpeech();
  return (
    <main>
      <header>
        <h1>{words.options.title}</h1>
        <p class="quiet">{words.options.what}</p>
      </header>
      <PlansSection on={on} />
      <SitesSection />
      <OrgsSection on={on} />
      <FeaturesSection on={on} />
      <YouSection />
      <SelfTestSection />
    </main>
  );
}
