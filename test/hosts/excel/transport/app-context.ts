import type { Book } from '../model/book.ts';
import { APP_ID } from './envelope.ts';

export interface ContextOptions {
  /** Language of the user interface: `en-US`, `de-DE`. */
  readonly language: string;
  readonly reason: 'inserted' | 'documentOpened';
  readonly matrix: Readonly<Record<string, string>>;
  /** Whether the add-in starts with its pane shown. */
  readonly isPaneShown: boolean;
}

/** Legacy settings of the document travel as pairs of name and JSON. */
export function legacySettings(book: Book): readonly (readonly [string, string])[] {
  return [...book.settings].map(([name, value]) => [name, JSON.stringify(value)] as const);
}

/** What the host tells the client about itself when it starts. 16 is Excel on the web. */
export function appContext(book: Book, options: ContextOptions): object {
  return {
    _id: APP_ID,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.19000.20000',
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: `https://excel.example/documents/${encodeURIComponent(book.name)}`,
    _clientMode: 1,
    _settings: legacySettings(book),
    _reason: options.reason === 'inserted' ? 0 : 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'simulated',
    _appInstanceId: APP_ID,
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify(options.matrix),
    _hostCustomMessage: '',
    _clientWindowHeight: 900,
    _clientWindowWidth: 350,
    _addinName: 'Add-in',
    _appDomains: [],
    _dialogRequirementMatrix: undefined,
    _featureGates: {},
    _initialDisplayMode: options.isPaneShown ? 2 : 1,
  };
}
