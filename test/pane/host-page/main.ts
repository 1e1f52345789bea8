import { signal } from '@preact/signals';
import type { PaneHandle, Theme } from '../../../addin/pane/pane-handle.ts';
import { showPane } from '../../../addin/pane/show-pane.tsx';
import { languageOf } from '../../../addin/pane/words/language.ts';
import type { Spreadsheet } from './spreadsheet-port.ts';
import { createSpreadsheetPort } from './spreadsheet-port.ts';

/** What a test finds in the page. */
export interface HostPage {
  readonly spreadsheet: Spreadsheet;
  readonly pane: PaneHandle;
  setTheme(theme: Theme): void;
}

const theme = signal<Theme>('system');
const { port, spreadsheet } = createSpreadsheetPort(async () => {
  const answer = await fetch('./plan.xlsx');
  return new Uint8Array(await answer.arrayBuffer());
});
const root = document.getElementById('pane');
if (root === null) throw new Error('The page has no place for the pane.');
const language = languageOf(new URLSearchParams(location.search).get('language') ?? navigator.language);
const pane = await showPane(root, port, { language, theme });
const page: HostPage = { spreadsheet, pane, setTheme: (next) => (theme.value = next) };
Object.assign(window, { host: page });
