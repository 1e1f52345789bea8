/** What the manifest of every browser is made of. Least permissions: a test holds them against what the code uses. */
export interface ExtensionConfiguration {
  /** `1.2.3`, as in package.json. */
  readonly version: string;
  /** Hosts that are granted on top of the required ones when the extension is installed: for tests, which cannot be asked. */
  readonly grantedHosts?: readonly string[];
}

/** Pages the overlay is laid over without being asked for: the clouds of Jira and of Salesforce. */
export const REQUIRED_HOSTS = ['https://*.atlassian.net/*', 'https://*.lightning.force.com/*'] as const;

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
  content: 'content.js',
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
