import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Finding } from '../../../core/audit/finding.ts';
import type { RuleWords } from '../../../core/audit/report/audit-report.ts';
import type { AuditedWorkbook } from '../workbook-port.ts';
import type { FindingFilter } from './finding-filter.ts';
import { filterFindings, isFiltered, NO_FILTER } from './finding-filter.ts';
import type { Grouping, ListItem } from './finding-groups.ts';
import { groupFindings, listItems, openGroups } from './finding-groups.ts';

/** What the open card is in the middle of. */
export type CardTask = 'fix' | 'accept' | null;

/** The list of findings: what it is narrowed to, grouped by, and which finding is open. */
export interface FindingsModel {
  readonly filter: Signal<FindingFilter>;
  readonly grouping: Signal<Grouping>;
  /** Groups the planner opened or closed. */
  readonly folds: Signal<ReadonlyMap<string, boolean>>;
  /** `ListItem.key` of the open finding. */
  readonly selected: Signal<string | null>;
  readonly task: Signal<CardTask>;
  /** The key of the item that takes the focus as soon as it is drawn. */
  readonly focus: Signal<string | null>;
  readonly rules: ReadonlySignal<ReadonlyMap<string, RuleWords>>;
  readonly shown: ReadonlySignal<readonly Finding[]>;
  readonly items: ReadonlySignal<readonly ListItem[]>;
  readonly selectedFinding: ReadonlySignal<Finding | null>;
  titleOf(rule: string): string;
  toggle(group: string, open: boolean): void;
  select(key: string | null): void;
  /** Selects the next (1) or previous (-1) finding in sight and gives it the focus. */
  step(by: 1 | -1): Finding | null;
}

export function createFindingsModel(audited: ReadonlySignal<AuditedWorkbook | null>): FindingsModel {
  const filter = signal(NO_FILTER);
  const grouping = signal<Grouping>('severity');
  const folds = signal<ReadonlyMap<string, boolean>>(new Map());
  const selected = signal<string | null>(null);
  const task = signal<CardTask>(null);
  const focus = signal<string | null>(null);
  const rules = computed(() => new Map((audited.value?.rules ?? []).map((rule) => [rule.id, rule])));
  const titleOf = (rule: string): string => rules.value.get(rule)?.title ?? rule;
  const shown = computed(() => filterFindings(audited.value?.findings ?? [], filter.value, titleOf));
  const groups = computed(() => groupFindings(shown.value, grouping.value, titleOf));
  const items = computed(() =>
    listItems(groups.value, openGroups(groups.value, folds.value, isFiltered(filter.value))),
  );
  const selectedFinding = computed(() => {
    const item = items.value.find(({ key }) => key === selected.value);
    return item?.what === 'finding' ? item.finding : null;
  });
  const select = (key: string | null): void => {
    if (key !== selected.value) task.value = null;
    selected.value = key;
  };
  return {
    filter,
    grouping,
    folds,
    selected,
    task,
    focus,
    rules,
    shown,
    items,
    selectedFinding,
    titleOf,
    select,
    toggle(group, open) {
      folds.value = new Map(folds.value).set(group, open);
    },
    step(by) {
      const findings = items.value.filter((item) => item.what === 'finding');
      const at = findings.findIndex(({ key }) => key === selected.value);
      const next = findings[at === -1 ? (by === 1 ? 0 : findings.length - 1) : at + by];
      if (next === undefined) return null;
      select(next.key);
      focus.value = next.key;
      return next.finding;
    },
  };
}
