import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';
import type { Formats } from '../display/formats.ts';
import type { Words } from '../words/english/english.ts';
import type { AuditedWorkbook, HostChoices, HostState, ReportFormat, WorkbookPort } from '../workbook-port.ts';
import { createAttempts } from './attempts.ts';
import type { FindingsModel } from './findings-model.ts';
import { createFindingsModel } from './findings-model.ts';
import type { Fixes } from './fixes.ts';
import { createFixes } from './fixes.ts';
import type { GridModel } from './grid-model.ts';
import { createGridModel } from './grid-model.ts';
import type { Here } from './here.ts';
import { createHere } from './here.ts';
import type { Journeys } from './journeys.ts';
import { createJourneys } from './journeys.ts';
import type { PlanLookUps } from './plan-look-ups.ts';
import { createPlanLookUps } from './plan-look-ups.ts';
import type { Publishing } from '../publish/publish-context.ts';
import type { PlanSettings } from './plan-settings.ts';
import { createPlanSettings } from './plan-settings.ts';
import type { Toasts } from './toasts.ts';
import { createToasts } from './toasts.ts';
import type { Undo } from './undo.ts';
import { createUndo } from './undo.ts';
import type { Unsaved } from './unsaved.ts';
import { createUnsaved } from './unsaved.ts';
import type { WhatIfModel } from './what-if-model.ts';
import { createWhatIfModel } from './what-if-model.ts';
import { watchWide } from './watch-wide.ts';

export type Tab = 'findings' | 'scorecard' | 'capacity' | 'lanes' | 'schedule' | 'scenarios' | 'understood';

/** What the views read and do. Nothing in it rejects: what goes wrong is told in a passing message. */
export interface PaneModel extends Journeys, PlanSettings {
  readonly port: WorkbookPort;
  readonly words: Words;
  readonly show: Formats;
  readonly state: ReadonlySignal<HostState>;
  readonly audited: ReadonlySignal<AuditedWorkbook | null>;
  readonly choices: ReadonlySignal<HostChoices>;
  readonly tab: Signal<Tab>;
  readonly showsKeys: Signal<boolean>;
  /** Whether the dialog that publishes the plan is open. */
  readonly publishes: Signal<boolean>;
  /** What publishing is about; null until it is first wanted. */
  readonly publishing: Signal<Publishing | null>;
  /** Whether something asked of the workbook is still being done. */
  readonly busy: ReadonlySignal<boolean>;
  /** Whether there is room for the sheets beside the pane; otherwise they lie over it when asked for. */
  readonly wide: ReadonlySignal<boolean>;
  readonly findings: FindingsModel;
  readonly fixes: Fixes;
  readonly undo: Undo;
  readonly unsaved: Unsaved;
  readonly grid: GridModel;
  readonly here: Here;
  readonly plan: PlanLookUps;
  readonly whatIf: WhatIfModel;
  readonly toasts: Toasts;
  /** What the planner's own choice of a cell in the pane's grid does to the list. */
  cellChosen(cell: CellRef): void;
  /** Shows what was understood, with the focus on the first thing to answer or to open there. */
  showUnderstood(): void;
  auditAgain(): Promise<void>;
  markCells(on: boolean): Promise<void>;
  openWithWorkbook(on: boolean): Promise<void>;
  writeReportSheet(): Promise<void>;
  writeScorecardSheet(): Promise<void>;
  saveCopy(): Promise<void>;
  exportReport(format: ReportFormat): Promise<void>;
  /** Stops listening to the host. */
  dispose(): void;
}

const NO_CHOICES: HostChoices = { marksCells: false, opensWithWorkbook: false };

export function createPaneModel(port: WorkbookPort, words: Words, show: Formats): PaneModel {
  const state = signal<HostState>({ phase: 'empty' });
  const audited = computed(() => (state.value.phase === 'ready' ? state.value.audited : null));
  const tab = signal<Tab>('findings');
  const wide = watchWide();
  const follows = computed(() => wide.value || !port.abilities.drawsSheets);
  const toasts = createToasts();
  const attempts = createAttempts(toasts, words);
  const findings = createFindingsModel(audited, words, show);
  const grid = createGridModel(audited);
  const undo = createUndo();
  const unsaved = createUnsaved(port, audited);
  const fixes = createFixes({ port, findings, undo, toasts, attempts, words });
  const here = createHere(port, audited, findings);
  const plan = createPlanLookUps(port, audited);
  const whatIf = createWhatIfModel(port, audited);
  const publishes = signal(false);
  const publishing = signal<Publishing | null>(null);

  const unsubscribe = port.subscribe((next) => {
    if (next.phase !== 'ready' && state.value.phase !== next.phase) forget();
    state.value = next;
    if (next.phase === 'ready' && grid.sheet.value === null)
      grid.sheet.value = next.audited.findings[0]?.sheet ?? next.audited.sheets[0]?.name ?? null;
  });
  function forget(): void {
    undo.forget();
    here.forget();
    findings.forget();
    grid.forget();
    for (const lookUp of Object.values(plan)) lookUp.forget();
    whatIf.forget();
    publishes.value = false;
    publishing.value = null;
    tab.value = 'findings';
    toasts.dismiss();
  }

  return {
    ...createJourneys({ port, grid, follows, toasts, attempts, words }),
    ...createPlanSettings({ port, audited, undo, toasts, attempts, words }),
    port,
    words,
    show,
    state,
    audited,
    choices: computed(() => (state.value.phase === 'ready' ? state.value.choices : NO_CHOICES)),
    tab,
    showsKeys: signal(false),
    publishes,
    publishing,
    busy: attempts.busy,
    wide,
    findings,
    fixes,
    undo,
    unsaved,
    grid,
    here,
    plan,
    whatIf,
    toasts,
    cellChosen(cell) {
      const { sheet, row, column } = cell;
      const at = { sheet, areas: [{ top: row, bottom: row, left: column, right: column }] };
      here.select(at);
      const isFound = here.found.value.length > 0;
      here.narrow(isFound);
      if (!isFound) return;
      tab.value = 'findings';
      findings.select(findings.items.value.find((item) => item.what === 'finding')?.key ?? null);
    },
    showUnderstood() {
      tab.value = 'understood';
      // The view is drawn first.
      setTimeout(() => {
        const first = document.querySelector<HTMLElement>('#view .question :is(button, select)');
        (first ?? document.querySelector<HTMLElement>('#view .scroller'))?.focus();
      }, 0);
    },
    auditAgain: () => attempts.run(() => port.audit()),
    markCells: (on) => attempts.tell(() => port.markCells(on)),
    openWithWorkbook: (on) => attempts.tell(() => port.openWithWorkbook(on)),
    writeReportSheet: () => attempts.say(() => port.writeReportSheet(), words.told.reportWritten),
    writeScorecardSheet: () => attempts.say(() => port.writeScorecardSheet(), words.told.scorecardWritten),
    saveCopy: () =>
      attempts.say(async () => {
        const done = await port.saveCopy();
        if (done.ok) unsaved.noteSaved();
        return done;
      }, words.told.copySaved),
    exportReport: (format) => attempts.say(() => port.exportReport(format), words.told.reportSaved),
    dispose() {
      unsubscribe();
      unsaved.dispose();
      here.stop();
      toasts.dismiss();
    },
  };
}
