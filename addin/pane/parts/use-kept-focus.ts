import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose lines go when they are dealt with: the line that takes the place gets it, or the last
 * one, or the list itself where none is left. `lines` is a selector.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, lines: string): void {
  const had = useRef<{ readonly focused: Element; readonly at: number } | null>(null);
  const linesNow = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>(lines) ?? [])];
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent): void => {
      const line = target instanceof Element ? target.closest<HTMLElement>(lines) : null;
      const at = line === null ? -1 : linesNow().indexOf(line);
      had.current = at < 0 || !(target instanceof Element) ? null : { focused: target, at };
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);
  useLayoutEffect(() => {
    if (had.current === null || had.current.focused.isConnected || document.activeElement !== document.body) return;
    const { at } = had.current;
    const line = linesNow().at(Math.min(at, linesNow().length - 1));
    const control = line?.querySelector<HTMLElement>('button, select, input');
    (control ?? list.current)?.focus();
  });
}
