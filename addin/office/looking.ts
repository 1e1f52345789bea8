import { isOwnSheet } from '../../core/sheet/own-cells.ts';
import type { WorkbookPort } from '../pane/workbook-port.ts';
import type { Sheets } from './go-to.ts';
import { goToAreas, goToCells } from './go-to.ts';
import type { Host } from './host.ts';
import type { LiveAudit } from './live-audit.ts';
import type { PortState } from './port-state.ts';
import { watchSelection } from './selection.ts';

/** Where the planner looks in the workbook, and where the pane has them look. */
export type Looking = Pick<WorkbookPort, 'goTo' | 'goToArea' | 'watchSelection'>;

export function createLooking(host: Host, state: PortState, live: LiveAudit): Looking {
  const sheets: Sheets = { keyOf: (name) => live.followed().keyOf(name), renamed: () => live.look() };
  const isKnown = (sheet: string): boolean =>
    state.audited() === null || isOwnSheet(sheet) || sheets.keyOf(sheet) !== sheet;
  return {
    goTo: (cells, unhide) => goToCells(host, sheets, cells, unhide),
    goToArea: (sheet, area, unhide) => goToAreas(host, sheets, { sheet, areas: [area] }, unhide),
    watchSelection(listener) {
      const watching = watchSelection(host, (selection) => {
        if (!isKnown(selection.sheet)) live.look();
        listener(selection);
      });
      watching.catch(() => state.notice('selection', host.words.selectionNotTold));
      return () => void watching.then((watched) => watched.stop()).catch(() => undefined);
    },
  };
}
