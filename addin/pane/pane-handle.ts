import type { ReadonlySignal } from '@preact/signals';
import type { Language } from '../../core/sheet/phrase.ts';
import type { Selection } from './workbook-port.ts';

/** The host's colours; `system` follows the operating system. */
export type Theme = 'light' | 'dark' | 'system';

export interface PaneOptions {
  readonly language: Language;
  /** Whose numbers and dates are written, as a language tag; the browser's where left out. Of another language, only the pane's own counts. */
  readonly locale?: string;
  readonly theme: ReadonlySignal<Theme>;
}

/**
 * What ribbon commands and shortcuts do with a pane that is drawn. Every promise settles when the thing is done; what
 * went wrong is told in the pane.
 */
export interface PaneHandle {
  /** Opens the next finding and goes to its cells; after the last comes the first. Audits first where nothing is. */
  nextFinding(): Promise<void>;
  previousFinding(): Promise<void>;
  /** Audits with today's date; where nothing was read yet, reads the host's workbook. */
  auditNow(): Promise<void>;
  /** Marks the cells with findings in the sheets, or takes the marks away. */
  toggleMarkers(): Promise<void>;
  /** Narrows the pane to the findings of the selected cells. Audits first where nothing is. */
  showFindingsOf(selection: Selection): Promise<void>;
  /** Takes the pane off the page and stops listening to the host. */
  dispose(): void;
}
