import type { Day } from '../../core/calendar/day.ts';
import type { FeatureOff, OverlaySettings, SourceStanding } from '../browser/messages.ts';
import { troubleOfAge } from './check-source.ts';
import type { PlanStore } from './plan-store.ts';
import type { ExtensionSettings } from './settings.ts';
import type { SourceTrouble } from './source-trouble.ts';
import { storageTrouble, troubleWords } from './source-trouble.ts';
import type { KeptPlan, Source } from './source.ts';

/** A source with its last good plan; null where there is none that may be shown. */
export interface StandingPlan {
  readonly source: Source;
  readonly plan: KeptPlan | null;
  /** What keeps it from being the newest, or from being shown. */
  readonly trouble: SourceTrouble | null;
}

/** How each source stands on a day: an expired plan is not shown as the plan any more. */
export async function standingPlans(
  sources: readonly Source[],
  store: PlanStore,
  today: Day,
): Promise<readonly StandingPlan[]> {
  return Promise.all(
    sources.map(async (source) => {
      try {
        const [kept, check] = await Promise.all([store.plan(source.id), store.check(source.id)]);
        const expired = kept === null ? null : troubleOfAge(kept.index, today);
        return { source, plan: expired === null ? kept : null, trouble: expired ?? check?.trouble ?? null };
      } catch (problem) {
        return { source, plan: null, trouble: storageTrouble(problem) };
      }
    }),
  );
}

export function standingOf({ source, plan, trouble }: StandingPlan): SourceStanding {
  return {
    source: source.id,
    name: plan?.index.plan.name ?? source.name,
    knownAt: plan?.knownAt ?? null,
    publishedOn: plan?.index.publishedOn ?? null,
    trouble: trouble === null ? null : troubleWords(trouble),
  };
}

/** What overlays are told: which features are off, and by whom. */
export function overlaySettings(
  { off, managedOff }: ExtensionSettings,
  plans: readonly StandingPlan[],
): Pick<OverlaySettings, 'off'> {
  const byPlan = plans.flatMap(({ plan }) => plan?.index.off ?? []);
  const all: readonly FeatureOff[] = [
    ...managedOff.map((id) => ({ id, by: 'policy' as const })),
    ...byPlan.map((id) => ({ id, by: 'plan' as const })),
    ...off.map((id) => ({ id, by: 'user' as const })),
  ];
  const firstOf = new Map(all.toReversed().map((it) => [it.id, it]));
  return { off: [...firstOf.values()] };
}
