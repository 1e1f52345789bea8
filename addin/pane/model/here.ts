import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { Finding } from '../../../core/audit/finding.ts';
import type { AuditedWorkbook, Selection, WorkbookPort } from '../workbook-port.ts';
import type { FindingFilter } from './finding-filter.ts';
import { NO_FILTER, pointsInto } from './finding-filter.ts';
import type { FindingsModel } from './findings-model.ts';

/** The cells selected in the host's own sheets and their findings. Selecting never moves the focus and opens no card. */
export interface Here {
  /** Null where the host has told nothing yet. */
  readonly selection: ReadonlySignal<Selection | null>;
  readonly found: ReadonlySignal<readonly Finding[]>;
  /** Whether the list is narrowed to them. */
  readonly narrows: ReadonlySignal<boolean>;
  /** Narrows the list to the findings here, or gives back what it was narrowed to before. */
  narrow(on: boolean): void;
  /** Takes cells as selected, as if the host had told so. */
  select(selection: Selection): void;
  stop(): void;
}

export function createHere(
  port: WorkbookPort,
  audited: ReadonlySignal<AuditedWorkbook | null>,
  findings: FindingsModel,
): Here {
  const selection = signal<Selection | null>(null);
  const narrowedTo = signal<{ readonly at: Selection; readonly before: FindingFilter } | null>(null);
  const findingsAt = (at: Selection | null): readonly Finding[] =>
    at === null ? [] : (audited.value?.findings ?? []).filter((finding) => pointsInto(finding, at));
  const found = computed(() => findingsAt(selection.value));
  const narrows = computed(() => narrowedTo.value !== null && findings.filter.value.at === narrowedTo.value.at);
  const narrow = (on: boolean): void => {
    const at = selection.value;
    const before = narrowedTo.value?.before ?? NO_FILTER;
    if (on && at !== null) {
      narrowedTo.value = { at, before: narrows.value ? before : findings.filter.value };
      findings.filter.value = { ...NO_FILTER, at };
    } else if (narrows.value) {
      narrowedTo.value = null;
      findings.filter.value = before;
    }
  };
  const select = (next: Selection): void => {
    selection.value = next;
    if (!narrows.value) return;
    // Going to a finding selects its cells: that shall not take the other findings out of the list.
    const open = findings.selectedFinding.value;
    if (open !== null && pointsInto(open, next)) return;
    narrow(found.value.length > 0);
  };
  const stopWatching = port.watchSelection(select);
  const stopMarking = effect(() => {
    findings.here.value = new Set(found.value.map(({ id }) => id));
  });
  const stopRevealing = effect(() => {
    const ids = findings.here.value;
    if (ids.size === 0) return;
    const first = findings.items.peek().find((item) => item.what === 'finding' && ids.has(item.finding.id));
    findings.reveal.value = first?.key ?? null;
  });
  return {
    selection,
    found,
    narrows,
    narrow,
    select,
    stop() {
      stopWatching();
      stopMarking();
      stopRevealing();
    },
  };
}
