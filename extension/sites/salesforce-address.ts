import { objectOfId, recordId } from './salesforce-id.ts';

/** What an address of Salesforce leads to: a record, or a list or board of records. */
export interface SalesforceAddress {
  /** API name; null where the address does not say, and the id neither. */
  readonly object: string | null;
  /** Id in its form of 18 letters; null on lists. */
  readonly record: string | null;
}

/** `/lightning/r/Opportunity/006…/view`, the older `/one/one.app#/sObject/006…/view`, Classic’s `/006…`. */
const RECORD = /^(?:\/lightning\/r\/(?:(\w+)\/)?|#\/sObject\/|\/)(\w{15,18})(?:\/(?:view|edit|e))?\/?$/;
const LIST = /^(?:\/lightning\/o|#\/sObject)\/(\w+)\//;
/** All of one related list of a record; it says the relationship and not the object. */
const RELATED = /^(?:\/lightning\/r\/(?:\w+\/)?|#\/sObject\/)\w{15,18}\/(?:related|rlName)\/\w+\/view$/;

/** It is asked at every change of a page, for everything on it. */
let last: { readonly href: string; readonly address: SalesforceAddress | null } = { href: '', address: null };

/** Reads an address; null where it leads to neither. */
export function readAddress(url: URL): SalesforceAddress | null {
  const { href } = url;
  if (last.href !== href) last = { href, address: addressIn(url) };
  return last.address;
}

function addressIn({ pathname, hash }: URL): SalesforceAddress | null {
  for (const path of [pathname, hash]) {
    const [, object, id] = RECORD.exec(path) ?? [];
    const record = recordId(id);
    if (record !== null) return { record, object: object ?? objectOfId(record) };
    if (RELATED.test(path)) return { record: null, object: null };
    const list = LIST.exec(path)?.[1];
    if (list !== undefined) return { record: null, object: list };
  }
  return null;
}

/** Where the page is now. */
export function addressHere(): SalesforceAddress | null {
  return readAddress(new URL(location.href));
}
