/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import type { TestIssue } from '../issue.ts';
import { App } from './app.tsx';
import { PAGE_CSS } from './page-css.ts';
import type { PageState } from './page-state.ts';

/** A page of the cloud as its server draws it, to be hydrated by `/assets/jira.js`. `theme=dark` makes it dark. */
export function cloudPage(issues: readonly TestIssue[], address: string): string {
  const state: PageState = { issues, address };
  const url = new URL(address, 'https://made-up.atlassian.net');
  const mode = url.searchParams.get('theme') ?? 'light';
  const json = JSON.stringify(state).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en" data-color-mode="${mode}" data-theme="dark:dark light:light"><head><meta charset="utf-8">
<meta name="application-name" content="JIRA" data-name="jira" data-version="1001.0.0-SNAPSHOT">
<title>Jira</title><link rel="icon" href="data:,"><style>${PAGE_CSS}</style></head>
<body><div id="jira-frontend">${renderToString(<App {...state} />)}</div>
<script type="application/json" id="state">${json}</script><script src="/assets/jira.js"></script></body></html>`;
}
