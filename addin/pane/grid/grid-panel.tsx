import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { localMessage } from '../display/local-message.ts';
import { usePane } from '../model/pane-context.ts';
import { Icon } from '../parts/icon.tsx';
import { createCellStore } from './cell-store.ts';
import { FormulaBar } from './formula-bar.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { SheetTabs } from './sheet-tabs.tsx';

/** The workbook's sheets: beside the pane where there is room, over it otherwise. */
export function GridPanel(): JSX.Element | null {
  const pane = usePane();
  const { grid, wide, findings, words, show } = pane;
  const audited = pane.audited.value;
  const store = useMemo(() => createCellStore(pane.port), [pane.port, audited?.name]);
  const isOver = !wide.value && grid.overlay.value;
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isOver) return undefined;
    const opener = document.activeElement;
    back.current?.focus();
    return () => opener instanceof HTMLElement && opener.focus();
  }, [isOver]);
  const name = grid.sheet.value;
  const sheet = audited?.sheets.find((other) => other.name === name) ?? audited?.sheets[0];
  if (audited === null || sheet === undefined || !(wide.value || isOver)) return null;
  const told = findings.selectedFinding.value;
  const close = (): void => {
    grid.overlay.value = false;
    findings.focus.value = findings.selected.value;
  };
  return (
    <aside class={isOver ? 'sheets is-over' : 'sheets'} aria-label={words.sheets.title}>
      {isOver && (
        <div class="over-line">
          <button ref={back} type="button" class="quiet" onClick={close}>
            <Icon name="back" />
            {words.frame.back}
          </button>
          <span class="over-message">{told === null ? sheet.name : localMessage(told, words.language, show.day)}</span>
        </div>
      )}
      <FormulaBar sheet={sheet.name} store={store} />
      <SheetGrid key={sheet.name} sheet={sheet} revision={audited.revision} store={store} />
      <SheetTabs sheets={audited.sheets} shown={sheet.name} />
    </aside>
  );
}
