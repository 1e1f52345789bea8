import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Finding } from '../../../core/audit/finding.ts';
import type { RuleWords } from '../../../core/audit/report/audit-report.ts';
import type { Formats } from '../display/formats.ts';
import { localMessage } from '../display/local-message.ts';
import type { Words } from '../words/english/english.ts';
import type { AuditedWorkbook } from '../workbook-port.ts';
import type { FindingFilter } from './finding-filter.ts';
import { filterFindings, isFiltered, NO_FILTER, searchedTexts } from './finding-filter.ts';
import type { Grouping, ListItem } from './finding-groups.ts';
import { groupFindings, itemKey, listItems, openGroups } from './finding-groups.ts';

/** What the open card is in the middle of. */
export type CardTask = 'fix' | 'accept' | null;

/** The list of findings: what it is narrowed to, grouped by, and which finding is open. */
export interface FindingsModel {
  readonly filter: Signal<FindingFilter>;
  readonly grouping: Signal<Grouping>;
  /** Groups the planner opened or closed. */
  readonly folds: Signal<ReadonlyMap<string, boolean>>;
  /** Ids of the findings at the cells that are selected in the host's sheets. */
  readonly here: Signal<ReadonlySet<string>>;
  /** `ListItem.key` of the open finding. */
  readonly selected: Signal<string | null>;
  readonly task: Signal<CardTask>;
  /** The key of the item that takes the focus as soon as it is drawn. */
  readonly focus: Signal<string | null>;
  /** The key of the item that is brought into sight, without the focus. */
  readonly reveal: Signal<string | null>;
  readonly rules: ReadonlySignal<ReadonlyMap<string, RuleWords>>;
  readonly shown: ReadonlySignal<readonly Finding[]>;
  readonly items: ReadonlySignal<readonly ListItem[]>;
  readonly selectedFinding: ReadonlySignal<Finding | null>;
  titleOf(rule: string): string;
  toggle(group: string, open: boolean): void;
  select(key: string | null): void;
  /** Key of what stands after the open finding in the list, or before it where it is the last; null where nothing does. */
  neighbourOf(finding: string): string | null;
  /** Selects the next (1) or previous (-1) finding in sight and gives it the focus. */
  step(by: 1 | -1): Finding | null;
  /** Opens the next or previous finding of all that are not accepted, folded ones too; around at the ends. */
  walk(by: 1 | -1): Finding | null;
  /** Starts anew for another workbook. */
  forget(): void;
}

export function createFindingsModel(
  audited: ReadonlySignal<AuditedWorkbook | null>,
  words: Words,
  show: Formats,
): FindingsModel {
  const filter = signal(NO_FILTER);
  const grouping = signal<Grouping>('severity');
  const folds = signal<ReadonlyMap<string, boolean>>(new Map());
  const here = signal<ReadonlySet<string>>(new Set());
  const selected = signal<string | null>(null);
  const task = signal<CardTask>(null);
  const focus = signal<string | null>(null);
  const reveal = signal<string | null>(null);
  const rules = computed(() => new Map((audited.value?.rules ?? []).map((rule) => [rule.id, rule])));
  const titleOf = (rule: string): string => rules.value.get(rule)?.title ?? rule;
  const messageOf = (finding: Finding): string => localMessage(finding, words.language, show.day);
  const textOf = searchedTexts(titleOf, messageOf);
  const shown = computed(() => filterFindings(audited.value?.findings ?? [], filter.value, textOf));
  const groups = computed(() => groupFindings(shown.value, grouping.value, titleOf, words));
  const items = computed(() =>
    listItems(groups.value, openGroups(groups.value, folds.value, isFiltered(filter.value), here.value)),
  );
  const inSight = computed(() => items.value.filter((item) => item.what === 'finding'));
  const selectedFinding = computed(() => inSight.value.find(({ key }) => key === selected.value)?.finding ?? null);
  const select = (key: string | null): void => {
    if (key !== selected.value) task.value = null;
    selected.value = key;
  };
  const toggle = (group: string, open: boolean): void => {
    folds.value = new Map(folds.value).set(group, open);
  };
  return {
    filter,
    grouping,
    folds,
    here,
    selected,
    task,
    focus,
    reveal,
    rules,
    shown,
    items,
    selectedFinding,
    titleOf,
    select,
    toggle,
    neighbourOf(finding) {
      const at = inSight.value.findIndex((item) => item.finding.id === finding);
      return (inSight.value[at + 1] ?? inSight.value[at - 1])?.key ?? null;
    },
    step(by) {
      const at = inSight.value.findIndex(({ key }) => key === selected.value);
      const next = inSight.value[at === -1 ? (by === 1 ? 0 : inSight.value.length - 1) : at + by];
      if (next === undefined) return null;
      select(next.key);
      focus.value = next.key;
      return next.finding;
    },
    walk(by) {
      const all = groups.value
        .filter(({ accepted }) => !accepted)
        .flatMap((group) => group.findings.map((finding) => ({ group, finding, key: itemKey(group, finding) })));
      const at = all.findIndex(({ key }) => key === selected.value);
      const next = all.at(at === -1 && by === -1 ? -1 : (at + by) % all.length);
      if (next === undefined) return null;
      toggle(next.group.key, true);
      select(next.key);
      reveal.value = next.key;
      return next.finding;
    },
    forget() {
      filter.value = NO_FILTER;
      folds.value = new Map();
      here.value = new Set();
      select(null);
    },
  };
}
