import type { Words } from '../words/english/english.ts';
import type { PaneModel } from './pane-model.ts';

/** The keys of the pane, for the overview; `handleKey` is what they do. */
export function keysOf({ frame: { keys } }: Words): readonly (readonly [keys: string, does: string])[] {
  return [
    [`j ${keys.or} ↓`, keys.next],
    [`k ${keys.or} ↑`, keys.previous],
    [keys.enter, keys.goTo],
    ['F', keys.fix],
    ['A', keys.accept],
    [`${keys.control} Z`, keys.undo],
    ['/', keys.search],
    [keys.escape, keys.back],
    ['?', keys.keys],
  ];
}

/** What a key does anywhere in the pane where it is not typed into something. */
export function handleKey(event: KeyboardEvent, pane: PaneModel): void {
  if (pane.state.value.phase !== 'ready' || event.defaultPrevented) return;
  if (pane.showsKeys.value || pane.publishes.value || pane.unsaved.asks.value) return;
  const target = event.target instanceof Element ? event.target : null;
  if (event.key === 'Escape') return goBack(event, pane);
  if (target?.closest('input, textarea, select, [role=grid], [role=menu]') !== null && target !== null) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey) {
    event.preventDefault();
    return void pane.undo.latest();
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // A focused button is what Enter presses.
  if (event.key === 'Enter' && target?.closest('button, a, summary') !== null && target !== null) return;
  const act = ACTIONS.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
  if (
    act === undefined ||
    (event.key.startsWith('Arrow') && target?.closest('[role=tablist]') !== null && target !== null)
  )
    return;
  event.preventDefault();
  act(pane);
}

const ACTIONS = new Map<string, (pane: PaneModel) => void>([
  ['j', (pane) => step(pane, 1)],
  ['ArrowDown', (pane) => step(pane, 1)],
  ['k', (pane) => step(pane, -1)],
  ['ArrowUp', (pane) => step(pane, -1)],
  ['Enter', goToSelected],
  ['f', (pane) => begin(pane, 'fix')],
  ['a', (pane) => begin(pane, 'accept')],
  ['/', search],
  ['?', (pane) => (pane.showsKeys.value = true)],
]);

function step(pane: PaneModel, by: 1 | -1): void {
  if (pane.tab.value !== 'findings') return walk(by);
  const finding = pane.findings.step(by);
  if (finding !== null && pane.follows.value) void pane.goTo(finding.cells);
}

/** The lines of a view, in its order; one that holds the focus is where the next step starts. */
function walk(by: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLElement>('#view [data-walk]')];
  const at = lines.findIndex((line) => line === document.activeElement || isAround(line, document.activeElement));
  const next = at === -1 ? (by === 1 ? 0 : lines.length - 1) : at + by;
  lines[next]?.focus();
}

/** A card that was opened under a line belongs to it. */
function isAround(line: HTMLElement, focused: Element | null): boolean {
  return focused !== null && line.closest('li, article')?.contains(focused) === true;
}

function goToSelected(pane: PaneModel): void {
  const finding = pane.findings.selectedFinding.value;
  if (finding === null || pane.tab.value !== 'findings') return;
  void pane.goTo(finding.cells);
}

function begin(pane: PaneModel, task: 'fix' | 'accept'): void {
  const finding = pane.findings.selectedFinding.value;
  if (finding === null || pane.tab.value !== 'findings') return;
  if (task === 'fix' && finding.fix === null) pane.toasts.show(pane.words.told.noFix);
  else if (task === 'fix' || finding.acceptance === null) pane.findings.task.value = task;
}

function search(pane: PaneModel): void {
  pane.tab.value = 'findings';
  const field = (): HTMLInputElement | null => document.querySelector('.search input');
  // Where the view has to be drawn first, the field is not there yet.
  if (field() === null) setTimeout(() => field()?.focus(), 0);
  else field()?.focus();
}

/** Esc closes what was opened last: the sheet over the pane, what a card is in the middle of, the filter, the card. */
function goBack(event: KeyboardEvent, pane: PaneModel): void {
  const { findings, grid, here } = pane;
  const isOver = grid.overlay.value && !pane.wide.value;
  if (isOver) grid.overlay.value = false;
  else if (findings.task.value !== null) findings.task.value = null;
  else if (here.narrows.value) here.narrow(false);
  else if (findings.filter.value.query !== '') findings.filter.value = { ...findings.filter.value, query: '' };
  else if (findings.selected.value !== null) findings.select(null);
  else return;
  event.preventDefault();
  if (findings.selected.value !== null) findings.focus.value = findings.selected.value;
}
