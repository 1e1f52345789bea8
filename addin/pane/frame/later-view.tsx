import type { ComponentType, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import type { Tab } from '../model/pane-model.ts';
import { PlanPaneContext } from '../model/plan-pane-context.ts';
import type { PlanWords } from '../words/english/plan-views.ts';
import { loadPlanWords } from '../words/load-words.ts';

/** Views that are loaded when they are first looked at. */
export type LaterTab = Exclude<Tab, 'findings' | 'understood'>;

const VIEWS: Readonly<Record<LaterTab, () => Promise<ComponentType>>> = {
  scorecard: async () => (await import('../scorecard/scorecard-view.tsx')).ScorecardView,
  scenarios: async () => (await import('../scenarios/scenarios-view.tsx')).ScenariosView,
  capacity: async () => (await import('../capacity/capacity-view.tsx')).CapacityView,
  lanes: async () => (await import('../lanes/lanes-view.tsx')).LanesView,
  schedule: async () => (await import('../schedule/schedule-view.tsx')).ScheduleView,
};

/** A view that is loaded when it is wanted; where it cannot be had, that is said with a way to try again. */
export function LaterView({ tab }: { readonly tab: LaterTab }): JSX.Element {
  const pane = usePane();
  const { words, show } = pane;
  const [loaded, setLoaded] = useState<{ readonly tab: LaterTab; readonly View: ComponentType } | null>(null);
  const [planWords, setPlanWords] = useState<PlanWords | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const inner = useMemo(
    () => (planWords === null ? null : { ...pane, words: { ...words, ...planWords } }),
    [pane, planWords],
  );
  useEffect(() => {
    let isWanted = true;
    setTrouble(null);
    const load = async (): Promise<void> => {
      const [View, own] = await Promise.all([VIEWS[tab](), loadPlanWords(words.language, show)]);
      if (!isWanted) return;
      setPlanWords((known) => known ?? own);
      setLoaded({ tab, View });
    };
    load().catch((error: unknown) => isWanted && setTrouble(error instanceof Error ? error.message : String(error)));
    return () => {
      isWanted = false;
    };
  }, [tab, tries]);
  if (loaded?.tab === tab)
    return (
      <PlanPaneContext.Provider value={inner}>
        <loaded.View />
      </PlanPaneContext.Provider>
    );
  return (
    <div id="view" class="view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
      {trouble !== null && (
        <div class="nothing" role="alert">
          <p>{words.told.broke(trouble)}</p>
          <button type="button" onClick={() => setTries(tries + 1)}>
            {words.frame.refused.again}
          </button>
        </div>
      )}
    </div>
  );
}
