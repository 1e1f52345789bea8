import type { ExtensionConfiguration } from './configuration.ts';
import {
  CONTENT_SCRIPTS,
  EXTENSION_FILES,
  FIREFOX_ID,
  ICON_SIZES,
  OLDEST_BROWSERS,
  OPTIONAL_HOSTS,
  PAGE_POLICY,
  PERMISSIONS,
  REQUIRED_HOSTS,
} from './configuration.ts';

/** The one manifest (V3) of Chrome, Edge and Firefox: Chrome takes the worker, Firefox the script, both the same file. */
export function extensionManifest({ version, grantedHosts = [] }: ExtensionConfiguration): Readonly<object> {
  const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/lanekeeper-${size}.png`]));
  return {
    manifest_version: 3,
    name: 'Lanekeeper',
    description: '__MSG_description__',
    default_locale: 'en',
    version,
    icons,
    permissions: [...PERMISSIONS],
    host_permissions: [...REQUIRED_HOSTS, ...grantedHosts],
    optional_host_permissions: [...OPTIONAL_HOSTS],
    background: {
      service_worker: EXTENSION_FILES.background,
      scripts: [EXTENSION_FILES.background],
      type: 'module',
    },
    content_scripts: Object.values(CONTENT_SCRIPTS).map(({ file, hosts }) => ({
      matches: [...hosts],
      js: [file],
      run_at: 'document_idle',
    })),
    action: { default_popup: EXTENSION_FILES.popup, default_icon: icons, default_title: 'Lanekeeper' },
    options_ui: { page: EXTENSION_FILES.options, open_in_tab: true },
    commands: {
      'focus-overlay': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_focusOverlay__',
      },
    },
    storage: { managed_schema: EXTENSION_FILES.managedSchema },
    content_security_policy: { extension_pages: PAGE_POLICY },
    minimum_chrome_version: OLDEST_BROWSERS.chrome,
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: OLDEST_BROWSERS.firefox,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
