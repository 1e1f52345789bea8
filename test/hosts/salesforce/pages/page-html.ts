import { LOCALES } from '../locales.ts';
import type { SalesforceSite } from '../salesforce-site.ts';
import { PAGE_CSS } from './page-css.ts';
import type { PageState } from './page-state.ts';

/** A Lightning page as its server sends it: a shell, and scripts that make everything else. */
export function lightningPage(site: SalesforceSite): string {
  const i18n = LOCALES[site.locale] ?? {};
  const state: PageState = { ...site, records: [...site.records.values()], i18n };
  const json = JSON.stringify(state).replaceAll('<', '\\u003c');
  const lang = site.locale.slice(0, 2);
  const shadow = site.shadow === 'synthetic' ? '<script src="/assets/synthetic-shadow.js"></script>' : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Salesforce</title>
<link rel="icon" href="data:,"><style>${PAGE_CSS}</style></head>
<body class="desktop"><div class="desktop container forceStyle oneOne navexDesktopLayoutContainer lafAppLayoutHost forceAccess">
<div class="slds-global-header_container"><div class="slds-global-header"></div></div>
<div class="viewport"><section class="stage panelSlide"><div id="brandBand" class="slds-brand-band"></div></section></div></div>
<script type="application/json" id="state">${json}</script>
<script src="/assets/i18n.js"></script>${shadow}<script src="/assets/lightning.js"></script></body></html>`;
}

/** Before every component: what the person’s locale is, and the policy under which Lightning makes its own markup. */
export const FIRST_SCRIPT = `globalThis.lightningI18n = JSON.parse(document.querySelector('#state').textContent).i18n;
globalThis.trustedTypes?.createPolicy('default', { createHTML: (it) => it, createScript: () => null, createScriptURL: (it) => it });`;

/** As far as it is known what Lightning sends; Trusted Types beyond it. */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
