import type { SalesforceSite } from '../salesforce-site.ts';
import type { TestRecord } from '../record.ts';

/** What the server hands to the page. */
export interface PageState extends Omit<SalesforceSite, 'records'> {
  readonly records: readonly TestRecord[];
  /** What `@salesforce/i18n/…` says of this person’s locale. */
  readonly i18n: Readonly<Record<string, string | number>>;
}

/** A page that an address names. */
export interface PageWish {
  readonly kind: 'record' | 'list' | 'kanban';
  /** API name. */
  readonly object: string;
  /** Id of the record; empty on lists. */
  readonly id: string;
  /** Details arrive so many milliseconds after the first paint; after `arrive()` alone where it is endless. */
  readonly late: number;
  /** The tab that is open at first: details, or related lists. */
  readonly tab: 'detailTab' | 'relatedListsTab';
  /** Rows of the lists beside the details, each of 50 elements in five shadow trees. */
  readonly rows: number;
  /** The flat table that lists were before components made them. */
  readonly isOlder: boolean;
  /** Hidden tabs of a console keep a class that says that they are active. */
  readonly isStale: boolean;
}

export function wishOf(url: URL): PageWish {
  const [, kind, object = 'Opportunity', id = ''] = /^\/lightning\/([ro])\/(\w+)\/(\w+)/.exec(url.pathname) ?? [];
  const has = (name: string, value: string): boolean => url.searchParams.get(name) === value;
  return {
    kind: kind === 'r' ? 'record' : has('display', 'kanban') ? 'kanban' : 'list',
    object,
    id: kind === 'r' ? id : '',
    late: has('late', 'asked') ? Infinity : Number(url.searchParams.get('late') ?? 0),
    tab: has('tab', 'related') ? 'relatedListsTab' : 'detailTab',
    rows: Number(url.searchParams.get('rows') ?? 0),
    isOlder: has('list', 'older'),
    isStale: has('stale', 'active'),
  };
}
