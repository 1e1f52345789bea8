import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { Icon } from './icon.tsx';

export interface MenuItem {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
  /** For what is switched on and off: whether it is on. */
  readonly checked?: boolean;
  /** Draws a line above it. */
  readonly begins?: boolean;
  run(): void;
}

interface MenuProps {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly items: readonly MenuItem[];
}

/** A button that opens a list of actions; arrows walk it, Esc closes it and gives the focus back. */
export function Menu({ label, children, items }: MenuProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const buttons = (): HTMLButtonElement[] => [
    ...(root.current?.querySelectorAll<HTMLButtonElement>('[role^=menuitem]:not(:disabled)') ?? []),
  ];
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!open) return;
    buttons()[0]?.focus();
    const onOutside = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onOutside);
    return () => document.removeEventListener('pointerdown', onOutside);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return;
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (to !== undefined) all[to % all.length]?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" role="none" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="quiet square"
        aria-haspopup="menu"
        aria-expanded={open}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
              aria-checked={item.checked}
              tabIndex={-1}
              class={item.begins === true ? 'begins' : ''}
              disabled={item.disabled === true}
              onClick={() => {
                close();
                item.run();
              }}
            >
              <span class="menu-check">{item.checked === true && <Icon name="check" />}</span>
              <span class="menu-label">{item.label}</span>
              {item.hint !== undefined && <span class="hint">{item.hint}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
