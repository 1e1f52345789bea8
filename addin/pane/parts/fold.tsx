import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { Icon } from './icon.tsx';

interface FoldProps {
  readonly title: string;
  readonly count: number;
  readonly startsOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A heading that opens and closes what is under it; its count stands on it. */
export function Fold({ title, count, startsOpen = false, children }: FoldProps): JSX.Element {
  const [open, setOpen] = useState(startsOpen);
  return (
    <section class="fold">
      <h2>
        <button type="button" class="fold-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="chevron" />
          <span class="fold-title">{title}</span>
          <span class="count">{usePane().show.number(count)}</span>
        </button>
      </h2>
      {open && <div class="fold-body">{children}</div>}
    </section>
  );
}
