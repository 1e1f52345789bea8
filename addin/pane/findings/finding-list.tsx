import type { JSX } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { useVirtualList, withFocused } from '../model/virtual-list.ts';
import { FindingItem } from './finding-item.tsx';
import { GroupHead } from './group-head.tsx';

/** Lists up to this long are drawn whole, so that the browser's own search and screen readers see all of it. */
const DRAWN_WHOLE = 150;

/** Groups and findings; of a long list only what is in sight is drawn. */
export function FindingList(): JSX.Element {
  const { findings, words } = usePane();
  const items = findings.items.value;
  const list = useRef<HTMLOListElement>(null);
  // The same for as long as the items are: with another one all lines would be laid out anew, whenever one is drawn.
  const keyAt = useCallback((at: number) => items[at]?.key ?? at, [items]);
  const virtual = useVirtualList({
    count: items.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('.scroller') ?? null,
    estimateSize: (at) => (items[at]?.what === 'group' ? 34 : 62),
    getItemKey: keyAt,
    rangeExtractor: withFocused,
    overscan: items.length <= DRAWN_WHOLE ? DRAWN_WHOLE : 6,
  });
  const wanted = findings.focus.value ?? findings.reveal.value;
  useEffect(() => {
    findings.reveal.value = null;
    const at = items.findIndex(({ key }) => key === wanted);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [wanted]);
  return (
    <ol
      class="finding-list"
      ref={list}
      aria-label={words.findings.list}
      style={{ height: `${virtual.getTotalSize()}px` }}
    >
      {virtual.getVirtualItems().map((place) => {
        const item = items[place.index];
        if (item === undefined) return null;
        return (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={place.index}
            class={item.what}
            aria-setsize={items.length}
            aria-posinset={place.index + 1}
            style={{ transform: `translateY(${place.start}px)` }}
          >
            {item.what === 'group' ? (
              <GroupHead group={item.group} open={item.open} />
            ) : (
              <FindingItem finding={item.finding} itemKey={item.key} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
