import type { ReadonlySignal } from '@preact/signals';
import { batch, computed, effect, signal } from '@preact/signals';
import type { Finding } from '../../../core/audit/finding.ts';
import type { AuditedWorkbook, Selection, WorkbookPort } from '../workbook-port.ts';
import { NO_FILTER, pointsInto } from './finding-filter.ts';
import type { FindingsModel } from './findings-model.ts';

/** The selected cells and their findings. Selecting never moves the focus and opens no card. */
export interface Here {
  /** Null where nothing was selected yet. */
  readonly selection: ReadonlySignal<Selection | null>;
  readonly found: ReadonlySignal<readonly Finding[]>;
  /** Whether the list is narrowed to them. */
  readonly narrows: ReadonlySignal<boolean>;
  /** Narrows the list to the findings here, or gives back the list as it was before. */
  narrow(on: boolean): void;
  /** Takes cells as selected, as if the host had told so. */
  select(selection: Selection): void;
  /** Starts anew for another workbook. */
  forget(): void;
  stop(): void;
}

/** The list as the planner left it, while it is narrowed to a selection. */
interface Narrowed {
  readonly at: Selection;
  readonly filter: FindingsModel['filter']['value'];
  readonly folds: FindingsModel['folds']['value'];
}

export function createHere(
  port: WorkbookPort,
  audited: ReadonlySignal<AuditedWorkbook | null>,
  findings: FindingsModel,
): Here {
  const { filter, folds } = findings;
  const selection = signal<Selection | null>(null);
  const narrowed = signal<Narrowed | null>(null);
  const found = computed(() => {
    const at = selection.value;
    return at === null ? [] : (audited.value?.findings ?? []).filter((finding) => pointsInto(finding, at));
  });
  const narrow = (on: boolean): void =>
    batch(() => {
      const at = selection.value;
      const before = narrowed.value;
      if (on && at !== null) {
        narrowed.value = { filter: filter.value, folds: folds.value, ...before, at };
        filter.value = { ...NO_FILTER, at };
        folds.value = new Map();
      } else if (before !== null) {
        narrowed.value = null;
        filter.value = before.filter;
        folds.value = before.folds;
      }
    });
  /** Brings the first finding here into sight; an audit that follows an edit does not scroll the list. */
  const reveal = (): void => {
    const ids = findings.here.value;
    const first = findings.items.value.find((item) => item.what === 'finding' && ids.has(item.finding.id));
    if (first !== undefined) findings.reveal.value = first.key;
  };
  const select = (next: Selection): void => {
    selection.value = next;
    reveal();
    if (narrowed.value === null) return;
    // Going to a finding selects its cells: that shall not take the other findings out of the list.
    const open = findings.selectedFinding.value;
    if (open !== null && pointsInto(open, next)) return;
    narrow(found.value.length > 0);
  };
  const stops = [
    port.watchSelection(select),
    effect(() => {
      const ids = new Set(found.value.map(({ id }) => id));
      // Most cells have no finding: walking over them draws nothing anew.
      if (ids.size > 0 || findings.here.peek().size > 0) findings.here.value = ids;
    }),
    // Another search or filter ends the narrowing; folds come back as they were.
    effect(() => {
      const before = narrowed.value;
      if (before === null || filter.value.at === before.at) return;
      narrowed.value = null;
      folds.value = before.folds;
    }),
  ];
  return {
    selection,
    found,
    narrows: computed(() => narrowed.value !== null),
    narrow,
    select,
    forget() {
      narrowed.value = null;
      selection.value = null;
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}
