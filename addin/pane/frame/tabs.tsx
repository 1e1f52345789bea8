import type { JSX } from 'preact';
import { usePane } from '../model/pane-context.ts';
import type { Tab } from '../model/pane-model.ts';

/** The views of the pane; arrows move between them. */
export function Tabs(): JSX.Element {
  const { tab, audited, words, show } = usePane();
  const open = (audited.value?.findings ?? []).filter((finding) => finding.acceptance === null).length;
  const tabs: readonly { readonly id: Tab; readonly title: string; readonly amount: number }[] = [
    { id: 'findings', title: words.frame.findings, amount: open },
    { id: 'understood', title: words.frame.understood, amount: audited.value?.tables.length ?? 0 },
  ];
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === tab.value);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    tab.value = next.id;
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.frame.views} tabIndex={-1} onKeyDown={move}>
      {tabs.map(({ id, title, amount }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={tab.value === id}
          aria-controls="view"
          tabIndex={tab.value === id ? 0 : -1}
          onClick={() => (tab.value = id)}
        >
          {title} <span class="count">{show.number(amount)}</span>
        </button>
      ))}
    </div>
  );
}
