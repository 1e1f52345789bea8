import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AllWords } from '../words/english/plan-views.ts';
import type { PaneModel } from './pane-model.ts';

/** The pane as views see it that are loaded with words of their own. */
export interface PlanPane extends PaneModel {
  readonly words: AllWords;
}

export const PlanPaneContext = createContext<PlanPane | null>(null);

/** The pane a view of the plan is part of. */
export function usePlanPane(): PlanPane {
  const model = useContext(PlanPaneContext);
  if (model === null) throw new Error('A view of the plan stands outside of its pane.');
  return model;
}
