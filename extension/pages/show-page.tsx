import type { JSX } from 'preact';
import { render } from 'preact';
import { speechHere } from '../words/words-here.ts';
import '../overlay/lanes.css';
import './page.css';
import { SpeechProvider } from './speech.ts';

/** Draws one of the extension’s own pages in the person’s language; what nobody expected to go wrong is said above it. */
export function showPage(page: JSX.Element): void {
  const speech = speechHere();
  document.documentElement.lang = speech.words.language;
  const place = document.getElementById('page');
  if (place === null) return;
  const draw = (trouble: string | null): void =>
    render(
      <SpeechProvider value={speech}>
        {trouble !== null && (
          <p class="asks" role="alert">
            {speech.words.unexpected(trouble)}
          </p>
        )}
        {page}
      </SpeechProvider>,
      place,
    );
  draw(null);
  // The browser’s own storage may refuse to be read or written, wherever a page does so.
  addEventListener('unhandledrejection', ({ reason }) =>
    draw(reason instanceof Error ? reason.message : String(reason)),
  );
}
