import type { JSX } from 'preact';
import { render } from 'preact';
import { speechHere } from '../words/words-here.ts';
import '../overlay/lanes.css';
import './page.css';
import { SpeechProvider } from './speech.ts';

/** Draws one of the extension’s own pages in the person’s language. */
export function showPage(page: JSX.Element): void {
  const speech = speechHere();
  document.documentElement.lang = speech.words.language;
  const place = document.getElementById('page');
  if (place !== null) render(<SpeechProvider value={speech}>{page}</SpeechProvider>, place);
}
