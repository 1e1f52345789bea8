import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { Icon } from './icon.tsx';

interface FoldProps {
  readonly title: string;
  /** A small drawing before the title. */
  readonly mark?: ComponentChildren;
  /** Null where there is nothing to count yet. */
  readonly count: number | null;
  readonly startsOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A heading that opens and closes what is under it; its count stands on it. */
export function Fold({ title, mark, count, startsOpen = false, children }: FoldProps): JSX.Element {
  const { show } = usePane();
  const [open, setOpen] = useState(startsOpen);
  return (
    <section class="fold">
      <h2>
        <button type="button" class="fold-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="chevron" />
          {mark}
          <span class="fold-title">{title}</span>
          {count !== null && <span class="count">{show.number(count)}</span>}
        </button>
      </h2>
      {open && <div class="fold-body">{children}</div>}
    </section>
  );
}
