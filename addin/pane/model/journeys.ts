import type { ReadonlySignal } from '@preact/signals';
import type { Area, CellRef } from '../../../core/sheet/cell-reference.ts';
import type { Words } from '../words/english/english.ts';
import type { GoneTo, WorkbookPort } from '../workbook-port.ts';
import type { Attempts } from './attempts.ts';
import type { GridModel } from './grid-model.ts';
import type { Toasts } from './toasts.ts';

/** Ways from the pane to cells, in the host's own sheets or in those the pane draws. */
export interface Journeys {
  /** Whether opening a finding goes to its cells at once: wherever the sheets stand beside the list. */
  readonly follows: ReadonlySignal<boolean>;
  /** Shows cells; `at` is the one to see first. */
  goTo(cells: readonly CellRef[], at?: CellRef): Promise<void>;
  goToArea(sheet: string, area: Area): Promise<void>;
}

interface Around {
  readonly port: WorkbookPort;
  readonly grid: GridModel;
  readonly follows: ReadonlySignal<boolean>;
  readonly toasts: Toasts;
  readonly attempts: Attempts;
  readonly words: Words;
}

export function createJourneys({ port, grid, follows, toasts, attempts, words }: Around): Journeys {
  const go = (way: (unhide: boolean) => Promise<GoneTo>, unhide = false): Promise<void> =>
    attempts.run(async () => {
      const answer = await way(unhide);
      if (answer.gone) return;
      // What hides cells is the planner's doing: it is taken away only when they say so.
      const show = { label: words.told.unhide, run: () => void go(way, true) };
      toasts.show(answer.message, answer.hidden ? show : null);
    });
  return {
    follows,
    goTo(cells, at = cells[0]) {
      if (at === undefined) return Promise.resolve();
      if (!port.abilities.drawsSheets) {
        const others = cells.filter((cell) => cell !== at);
        return go((unhide) => port.goTo([at, ...others], unhide));
      }
      grid.show(cells, at);
      grid.overlay.value = !follows.value;
      return Promise.resolve();
    },
    goToArea(sheet, area) {
      if (!port.abilities.drawsSheets) return go((unhide) => port.goToArea(sheet, area, unhide));
      grid.show([{ sheet, row: area.top, column: area.left }]);
      grid.area.value = { sheet, area };
      grid.overlay.value = !follows.value;
      return Promise.resolve();
    },
  };
}
