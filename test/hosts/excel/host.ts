import type { Book } from './model/book.ts';
import type { Journal } from './model/journal.ts';
import type { EventHub } from './events.ts';
import type { CustomFunctionCalls } from './custom-functions.ts';
import type { PaneState } from './pane-state.ts';
import type { Counters } from './counters.ts';
import type { Faults } from './faults.ts';
import type { RequirementSets } from './requirement-sets.ts';
import type { References } from './request/references.ts';

/** Who writes: the add-in, the person in this Excel, another author's Excel, or Excel itself. */
export type Author = 'addin' | 'person' | 'remote';

/** Everything a member of the simulated Excel works with. */
export interface Host {
  readonly book: Book;
  readonly journal: Journal;
  readonly events: EventHub;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly sets: RequirementSets;
  readonly references: References;
  readonly functions: CustomFunctionCalls;
  readonly pane: PaneState;
  /** Value a formula shows once written: there is no calculation engine here. */
  valueOfFormula(formula: string, sheet: string, address: string): unknown;
  /** Language of the user interface: `en-US`. */
  readonly language: string;
  /** On whose behalf the change under way is made. */
  author: Author;
}
