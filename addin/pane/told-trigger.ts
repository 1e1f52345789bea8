import type { ScoredMeasure } from '../../core/scorecard/scorecard.ts';
import type { ScenarioState } from '../../core/scorecard/trigger/scenario-states.ts';
import type { CellEdit } from '../../core/sheet/cell-edit.ts';

/** A trigger as it stands; `measures` goes with the conditions of its state, null where no measure has that name. */
export interface ToldTrigger {
  readonly told: ScenarioState;
  readonly measures: readonly (ScoredMeasure | null)[];
  /** Where the text was not read surely: the edit that writes down what it was taken for; null where none makes it sure. */
  readonly confirm: Readonly<Record<'en' | 'de', CellEdit | null>>;
}
