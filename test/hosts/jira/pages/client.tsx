/** @jsxImportSource react */
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import type { PageState } from './page-state.ts';

const state = JSON.parse(document.getElementById('state')?.textContent ?? '') as PageState;
const root = document.getElementById('jira-frontend');
if (root === null) throw new Error('There is no root.');

/** What React had to mend: anything that somebody put into the page before it was hydrated. */
const mended: string[] = [];
const { searchParams } = new URL(location.href);

/** A slow connection: the page is there as the server drew it, and comes alive later. */
setTimeout(
  () => {
    startTransition(() => {
      const app = hydrateRoot(root, <App {...state} />, {
        onRecoverableError: (problem) => mended.push(String(problem)),
      });
      // A page that draws itself anew all the time, whether anything changed or not.
      if (searchParams.get('redraw') === 'always') {
        let at = 0;
        setInterval(
          () => app.render(<App key={(at += 1)} {...state} address={location.pathname + location.search} />),
          1000,
        );
      }
    });
  },
  Number(searchParams.get('late') ?? 0),
);
Object.assign(window, { mended });
