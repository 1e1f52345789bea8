/** What both manifests are made of. Versions of Office's requirement sets are floors: newer members are asked for at run time. */
export interface Configuration {
  /** Where the add-in's files are hosted: https, without a trailing slash. */
  readonly baseUrl: string;
  /** `1.2.3`: both manifests carry it; Office updates an add-in when it grows. */
  readonly version: string;
  /** The add-in's GUID; a copy that an organisation deploys beside another wants its own. */
  readonly id: string;
  readonly provider: string;
}

export const ADD_IN_ID = '6f0c1f4e-4b0e-4a5c-9a53-2d1f8f6b7c1d';

/** Files beside the add-in's page that the manifests name, by what they are. */
export const FILES = {
  page: 'index.html',
  functions: 'functions.json',
  shortcuts: 'shortcuts.json',
  about: 'about.html',
} as const;

/** What stands before the name of every custom function: `=LANEKEEPER.HEALTH(…)`. */
export const FUNCTION_NAMESPACE = 'LANEKEEPER';

export const REQUIRED = { ExcelApi: '1.12', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' } as const;

/**
 * A configuration for a place where the add-in is hosted.
 * @returns the configuration, or a sentence that says what is wrong with the address.
 */
export function configurationFor(
  baseUrl: string,
  version: string,
  id: string = ADD_IN_ID,
): { readonly ok: true; readonly configuration: Configuration } | { readonly ok: false; readonly message: string } {
  const wrong = URL.canParse(baseUrl)
    ? troubleOf(new URL(baseUrl))
    : 'it is no address such as https://plans.example.com/lanekeeper';
  if (wrong !== null) return { ok: false, message: `The add-in cannot be hosted at “${baseUrl}”: ${wrong}.` };
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    return { ok: false, message: `“${id}” is no GUID in lower case such as ${ADD_IN_ID}.` };
  return {
    ok: true,
    configuration: {
      baseUrl: new URL(baseUrl).href.replace(/\/+$/, ''),
      version,
      id,
      provider: 'Lanekeeper',
    },
  };
}

/** The address of a file beside the add-in's page. */
export function addressOf({ baseUrl }: Configuration): (file: string) => string {
  return (file) => `${baseUrl}/${file}`;
}

function troubleOf(url: URL): string | null {
  if (url.protocol !== 'https:') return 'Office loads add-ins over https only';
  if (url.search !== '' || url.hash !== '') return 'the address must end with its folder, without ? and #';
  return url.username !== '' || url.password !== '' ? 'it must not carry a name or a password' : null;
}
