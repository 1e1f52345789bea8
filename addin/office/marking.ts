import type { Done } from '../pane/workbook-port.ts';
import type { Host } from './host.ts';
import { drawMarks } from './markers.ts';
import type { MarkPlan } from './marks.ts';
import { planMarks } from './marks.ts';
import { sentenceOf } from './office-errors.ts';
import type { PortState } from './port-state.ts';

/** The marks of what is found, as the planner wants them. */
export interface Marking {
  /** Draws the marks of the audit that is shown, or takes them all away. */
  mark(on: boolean): Promise<Done>;
  /** Whether marks are wanted and others than those that were drawn last. */
  isBehind(): boolean;
}

export function createMarking(host: Host, state: PortState): Marking {
  const { words } = host;
  /** What was marked last: marks that stay as they are are not drawn anew, for a co-author's pane would follow ours, and ours theirs. */
  let drawn = '';
  const planned = (on: boolean): MarkPlan => planMarks(on ? (state.audited()?.findings ?? []) : []);
  return {
    isBehind: () => state.choices().marksCells && drawn !== keyOf(planned(true)),
    async mark(on) {
      const plan = planned(on);
      const { protectedSheets, untold } = await drawMarks(host, plan.marks);
      drawn = keyOf(plan);
      state.notice('marks', null);
      state.choose({ marksCells: on });
      const notes = [
        ...(plan.leftOut > 0 ? [words.leftOut(plan.leftOut)] : []),
        ...protectedSheets.map(words.protectedSheet),
        ...untold.map(({ sheet, error }) => words.unmarked(sheet, sentenceOf(error, words))),
      ];
      return { ok: true, note: notes.length === 0 ? null : notes.join(' ') };
    },
  };
}

function keyOf({ marks }: MarkPlan): string {
  return JSON.stringify(marks);
}
