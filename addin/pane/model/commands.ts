import { selectionName } from '../display/selection-name.ts';
import type { PaneHandle } from '../pane-handle.ts';
import type { PaneModel } from './pane-model.ts';

/** What the host's ribbon and shortcuts do with the pane. */
export function createCommands(pane: PaneModel): Omit<PaneHandle, 'dispose'> {
  const { findings, here, toasts, words } = pane;
  const isAudited = async (): Promise<boolean> => {
    if (pane.audited.value === null) await pane.auditAgain();
    return pane.audited.value !== null;
  };
  const walk = async (by: 1 | -1): Promise<void> => {
    if (!(await isAudited())) return;
    pane.tab.value = 'findings';
    const finding = findings.walk(by);
    if (finding === null) toasts.show(words.told.noFindings);
    else await pane.goTo(finding.cells);
  };
  return {
    nextFinding: () => walk(1),
    previousFinding: () => walk(-1),
    auditNow: () => pane.auditAgain(),
    async toggleMarkers() {
      if (pane.port.abilities.marksCells && (await isAudited())) await pane.markCells(!pane.choices.value.marksCells);
    },
    async showFindingsOf(selection) {
      if (!(await isAudited())) return;
      here.select(selection);
      const isFound = here.found.value.length > 0;
      here.narrow(isFound);
      if (!isFound) return toasts.show(words.told.noFindingsAt(selectionName(selection, words)));
      pane.tab.value = 'findings';
      findings.focus.value = findings.items.value.find((item) => item.what === 'finding')?.key ?? null;
    },
  };
}
