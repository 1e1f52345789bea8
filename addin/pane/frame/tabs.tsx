import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import type { PaneModel, Tab } from '../model/pane-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { useWidth } from '../parts/use-width.ts';
import { fittingTabs } from './fitting-tabs.ts';

interface TabEntry {
  readonly id: Tab;
  readonly title: string;
  readonly amount: number | null;
}

/** The views of the pane; arrows move between them. Those without room stand in a menu. */
export function Tabs(): JSX.Element {
  const pane = usePane();
  const { tab, words, show } = pane;
  const bar = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const width = useWidth(bar, 0);
  const [widths, setWidths] = useState<readonly number[]>([]);
  const tabs = entriesOf(pane);
  const at = tabs.findIndex(({ id }) => id === tab.value);
  useLayoutEffect(() => {
    const now = [...(list.current?.children ?? [])].map((child) => child.getBoundingClientRect().width);
    if (now.some((own, index) => own !== widths[index])) setWidths(now);
  });
  const fitting = fittingTabs(widths, at, width);
  const folded = tabs.filter((_, index) => !fitting.has(index));
  const choose = (id: Tab): void => {
    tab.value = id;
    // A tab without room is shown only when it is drawn as the chosen one.
    setTimeout(() => document.getElementById(`tab-${id}`)?.focus(), 0);
  };
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next !== undefined) choose(next.id);
  };
  return (
    <div class="tabs">
      <div class="tab-bar" ref={bar}>
        <div class="tab-list" role="tablist" aria-label={words.frame.views} tabIndex={-1} ref={list} onKeyDown={move}>
          {tabs.map(({ id, title, amount }, index) => (
            <button
              key={id}
              id={`tab-${id}`}
              type="button"
              role="tab"
              class={fitting.has(index) ? '' : 'is-folded'}
              aria-selected={tab.value === id}
              aria-controls="view"
              tabIndex={tab.value === id ? 0 : -1}
              onClick={() => (tab.value = id)}
            >
              {title} {amount !== null && <span class="count">{show.number(amount)}</span>}
            </button>
          ))}
        </div>
        {folded.length > 0 && (
          <Menu
            label={words.frame.moreViews}
            items={folded.map(({ id, title, amount }) => ({
              label: title,
              ...(amount !== null && { hint: show.number(amount) }),
              run: () => choose(id),
            }))}
          >
            <Icon name="more" />
          </Menu>
        )}
      </div>
    </div>
  );
}

function entriesOf({ audited, words }: PaneModel): readonly TabEntry[] {
  const open = (audited.value?.findings ?? []).filter((finding) => finding.acceptance === null).length;
  return [
    { id: 'findings', title: words.frame.findings, amount: open },
    { id: 'scorecard', title: words.frame.scorecard, amount: null },
    { id: 'capacity', title: words.frame.capacity, amount: null },
    { id: 'lanes', title: words.frame.lanes, amount: null },
    { id: 'schedule', title: words.frame.schedule, amount: null },
    { id: 'scenarios', title: words.frame.scenarios, amount: null },
    { id: 'understood', title: words.frame.understood, amount: audited.value?.tables.length ?? 0 },
  ];
}
