import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Theme } from '../pane/pane-handle.ts';

/**
 * Office's own colours where it tells them (Excel on the desktop); else those of the system. Office tells of a change in
 * no way that every Excel knows, so that it is asked again when the planner comes back to the pane.
 */
export function officeTheme(): ReadonlySignal<Theme> {
  const theme = signal(themeNow());
  window.addEventListener('focus', () => (theme.value = themeNow()));
  return theme;
}

function themeNow(): Theme {
  const told: unknown = Office.context.officeTheme?.bodyBackgroundColor;
  const digits = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(typeof told === 'string' ? told : '');
  if (digits === null) return 'system';
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => Number.parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
