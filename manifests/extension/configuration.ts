/** What the manifest of every browser is made of. Least permissions: a test holds them against what the code uses. */
export interface ExtensionConfiguration {
  /** `1.2.3`, as in package.json. */
  readonly version: string;
  /** Hosts that are granted on top of the required ones when the extension is installed: for tests, which cannot be asked. */
  readonly grantedHosts?: readonly string[];
}

/** The content script of every kind of site, and its cloud, over which it is laid without being asked for. */
export const CONTENT_SCRIPTS = {
  jira: { file: 'jira.js', hosts: ['https://*.atlassian.net/*'] },
  salesforce: { file: 'salesforce.js', hosts: ['https://*.lightning.force.com/*'] },
} as const;

export const REQUIRED_HOSTS = [...CONTENT_SCRIPTS.jira.hosts, ...CONTENT_SCRIPTS.salesforce.hosts] as const;

/**
 * Domains that only Salesforce has: its clouds of governments and of China, and Classic’s. A security proxy of Microsoft
 * puts its own behind them.
 */
const OF_SALESFORCE =
  /\.(?:force\.com|salesforce\.com|salesforce\.mil|force\.mil|cloudforce\.com|visualforce\.com|sfcrmproducts\.cn|sfcrmapps\.cn)(?:\.mcas\.ms)?$/;

/** The content script for an origin that somebody added: a host of one’s own is a Jira. */
export function contentScriptFor(origin: string): string {
  return CONTENT_SCRIPTS[OF_SALESFORCE.test(new URL(origin).hostname) ? 'salesforce' : 'jira'].file;
}

/** Everything else is asked for when it is used: a Data Center host, a government cloud, the host of a published plan. */
export const OPTIONAL_HOSTS = ['https://*/*'] as const;

export const PERMISSIONS = ['storage', 'alarms', 'scripting'] as const;

/** Firefox has taken what an extension says of the data it collects since 140; `light-dark` is in Chrome since 123. */
export const OLDEST_BROWSERS = { chrome: '123', firefox: '140.0' } as const;

export const FIREFOX_ID = 'extension@lanekeeper.example';

/** Sizes in pixels that the browsers show. */
export const ICON_SIZES = [16, 32, 48, 128] as const;

/** Files of the built extension that the manifest names. */
export const EXTENSION_FILES = {
  background: 'background.js',
  options: 'options/options.html',
  popup: 'popup/popup.html',
  managedSchema: 'managed-schema.json',
} as const;

/**
 * The extension's own pages run nothing but its files; they and the background reach nothing but https.
 * Wasm is not allowed: the solver belongs to the pane.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
