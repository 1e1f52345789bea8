import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Finding } from '../../../core/audit/finding.ts';
import type { Day } from '../../../core/calendar/day.ts';
import type { Correction, Settings } from '../../../core/plan/settings.ts';
import type { CellEdit } from '../../../core/sheet/cell-edit.ts';
import { reverseOf } from '../../../core/sheet/cell-edit.ts';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';
import { count } from '../display/show-number.ts';
import type { AuditedWorkbook, Done, HostState, ReportFormat, WorkbookPort } from '../workbook-port.ts';
import { NO_FILTER, pointsAt } from './finding-filter.ts';
import type { FindingsModel } from './findings-model.ts';
import { createFindingsModel } from './findings-model.ts';
import type { GridModel } from './grid-model.ts';
import { createGridModel } from './grid-model.ts';
import type { Toasts } from './toasts.ts';
import { createToasts } from './toasts.ts';
import { watchWide } from './watch-wide.ts';

export type Tab = 'findings' | 'understood';

/** What the views read and do. */
export interface PaneModel {
  readonly port: WorkbookPort;
  readonly state: ReadonlySignal<HostState>;
  readonly audited: ReadonlySignal<AuditedWorkbook | null>;
  readonly tab: Signal<Tab>;
  readonly showsKeys: Signal<boolean>;
  /** Whether something asked of the workbook is still being done. */
  readonly busy: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** Whether the sheets stand beside the pane; otherwise they lie over it when asked for. */
  readonly wide: ReadonlySignal<boolean>;
  readonly findings: FindingsModel;
  readonly grid: GridModel;
  readonly toasts: Toasts;
  /** Shows cells in the host's sheets, or in the pane's own grid. */
  goTo(cells: readonly CellRef[], at?: CellRef): void;
  /** What the planner's own choice of a cell does to the list. */
  cellChosen(cell: CellRef): void;
  applyFix(finding: Finding): void;
  undo(): void;
  accept(finding: Finding, reason: string, until: Day | null): void;
  unaccept(finding: Finding): void;
  correct(correction: Correction): void;
  revoke(correction: Correction): void;
  auditAgain(): void;
  saveCopy(): void;
  exportReport(format: ReportFormat): void;
}

export function createPaneModel(port: WorkbookPort): PaneModel {
  const state = signal<HostState>({ phase: 'empty' });
  const audited = computed(() => (state.value.phase === 'ready' ? state.value.audited : null));
  const running = signal(0);
  const undoable = signal<readonly (readonly CellEdit[])[]>([]);
  const findings = createFindingsModel(audited);
  const grid = createGridModel(audited);
  const toasts = createToasts();
  const tab = signal<Tab>('findings');

  port.subscribe((next) => {
    if (next.phase !== 'ready' && state.value.phase !== next.phase) forget();
    state.value = next;
    if (next.phase === 'ready' && grid.sheet.value === null)
      grid.sheet.value = next.audited.findings[0]?.sheet ?? next.audited.sheets[0]?.name ?? null;
  });

  function forget(): void {
    undoable.value = [];
    findings.filter.value = NO_FILTER;
    findings.folds.value = new Map();
    findings.select(null);
    grid.sheet.value = null;
    grid.cursor.value = null;
    grid.pointedAt.value = [];
    grid.overlay.value = false;
    tab.value = 'findings';
    toasts.dismiss();
  }

  /** Runs something the port does, says it when it broke, and marks the pane as busy meanwhile. */
  function attempt(work: Promise<void>): void {
    running.value += 1;
    work
      .catch((error: unknown) =>
        toasts.show(`That did not work: ${error instanceof Error ? error.message : String(error)}`),
      )
      .finally(() => (running.value -= 1));
  }

  const settingsNow = (): Settings | null => audited.value?.settings ?? null;
  const change = (changed: (settings: Settings) => Partial<Settings>): void => {
    const settings = settingsNow();
    if (settings !== null) attempt(tell(port.changeSettings({ ...settings, ...changed(settings) })));
  };
  const unaccept = (finding: Finding): void =>
    change(({ acceptances }) => ({ acceptances: acceptances.filter((other) => other.finding !== finding.id) }));
  const edit = async (edits: readonly CellEdit[], done: (applied: number) => string, redo: boolean): Promise<void> => {
    const { applied, refused } = await port.edit(edits);
    if (redo && applied.length > 0) undoable.value = [...undoable.value, applied];
    const kept =
      refused.length === 0 ? '' : ` ${count(refused.length, 'cell')} changed in the meantime and stayed as they are.`;
    const action = redo && applied.length > 0 ? { label: 'Undo', run: undo } : null;
    toasts.show(`${done(applied.length)}${kept}`, action);
  };
  function undo(): void {
    const last = undoable.value.at(-1);
    if (last === undefined) return;
    undoable.value = undoable.value.slice(0, -1);
    attempt(edit(last.toReversed().map(reverseOf), (applied) => `Taken back: ${count(applied, 'cell')}.`, false));
  }
  const say = async (work: Promise<Done>, done: string): Promise<void> => {
    const saved = await work;
    toasts.show(saved.ok ? [done, saved.note ?? ''].join(' ').trim() : saved.message);
  };
  /** Says what the host has to say about something done that shows by itself. */
  const tell = async (work: Promise<Done>): Promise<void> => {
    const done = await work;
    const words = done.ok ? done.note : done.message;
    if (words !== null) toasts.show(words);
  };
  const goTo = (cells: readonly CellRef[], at?: CellRef): void => {
    grid.show(cells, at);
    if (!port.abilities.drawsSheets) attempt(selectInHost(cells, false));
  };
  const selectInHost = async (cells: readonly CellRef[], unhide: boolean): Promise<void> => {
    const answer = await port.goTo(cells, unhide);
    if (answer.gone) return;
    const show = { label: 'Unhide', run: () => attempt(selectInHost(cells, true)) };
    toasts.show(answer.message, answer.hidden ? show : null);
  };

  return {
    port,
    state,
    audited,
    tab,
    showsKeys: signal(false),
    busy: computed(() => running.value > 0),
    canUndo: computed(() => undoable.value.length > 0),
    wide: watchWide(),
    findings,
    grid,
    toasts,
    goTo,
    undo,
    cellChosen(cell) {
      const here = audited.value?.findings.some((finding) => pointsAt(finding, cell)) ?? false;
      if (!here && findings.filter.value.at === null) return;
      findings.filter.value = { ...NO_FILTER, at: here ? cell : null };
      if (!here) return;
      tab.value = 'findings';
      findings.select(findings.items.value.find((item) => item.what === 'finding')?.key ?? null);
    },
    applyFix(finding) {
      if (finding.fix === null) return;
      const { edits, title } = finding.fix;
      const items = findings.items.value.filter((item) => item.what === 'finding');
      const at = items.findIndex((item) => item.finding === finding);
      const next = items[at + 1] ?? items[at - 1];
      const fixed = async (): Promise<void> => {
        await edit(edits, (applied) => `${title}: ${count(applied, 'cell')} changed.`, true);
        findings.select(next?.key ?? null);
        findings.focus.value = next?.key ?? null;
      };
      attempt(fixed());
    },
    accept(finding, reason, until) {
      const acceptedOn = audited.value?.today;
      if (acceptedOn === undefined) return;
      const acceptance = { finding: finding.id, rule: finding.rule, reason, until, acceptedOn, acceptedBy: null };
      change(({ acceptances }) => ({
        acceptances: [...acceptances.filter((other) => other.finding !== finding.id), acceptance],
      }));
      toasts.show('Accepted. It is folded away under “Accepted”.', {
        label: 'Undo',
        run: () => unaccept(finding),
      });
    },
    unaccept,
    correct(correction) {
      change(({ corrections }) => ({
        corrections: [...corrections.filter((other) => !sameSubject(other, correction)), correction],
      }));
    },
    revoke(correction) {
      change(({ corrections }) => ({ corrections: corrections.filter((other) => other !== correction) }));
    },
    auditAgain: () => attempt(port.audit()),
    saveCopy: () => attempt(say(port.saveCopy(), 'A corrected copy was saved. The workbook you opened is as it was.')),
    exportReport: (format) => attempt(say(port.exportReport(format), 'The report was saved.')),
  };
}

/** Whether two corrections speak of the same thing, so that the later one replaces the earlier. */
function sameSubject(one: Correction, other: Correction): boolean {
  if (one.sheet !== other.sheet || one.table.header !== other.table.header) return false;
  if (one.table.area.left !== other.table.area.left || one.table.area.top !== other.table.area.top) return false;
  if (one.change.what === 'meaning' && other.change.what === 'meaning')
    return one.change.column === other.change.column && one.change.header === other.change.header;
  return one.change.what === other.change.what;
}
