import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import type { SheetOutline } from '../workbook-port.ts';

/** The sheets of the workbook, with how many findings each has. */
export function SheetTabs({
  sheets,
  shown,
}: {
  readonly sheets: readonly SheetOutline[];
  readonly shown: string;
}): JSX.Element {
  const { grid, audited, words, show } = usePane();
  const findings = audited.value?.findings ?? [];
  const amounts = useMemo(() => {
    const bySheet = new Map<string, number>();
    for (const { sheet, acceptance } of findings)
      if (acceptance === null) bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
    return bySheet;
  }, [findings]);
  return (
    <div class="sheet-tabs" role="group" aria-label={words.sheets.tabs}>
      {sheets.map(({ name, state }) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === shown}
          class={state === 'visible' ? '' : 'is-hidden'}
          title={state === 'visible' ? name : words.sheets.hiddenSheet(name)}
          onClick={() => (grid.sheet.value = name)}
        >
          <span class="sheet-tab-name">{name}</span>
          {amounts.has(name) && <span class="count">{show.number(amounts.get(name) ?? 0)}</span>}
        </button>
      ))}
    </div>
  );
}
