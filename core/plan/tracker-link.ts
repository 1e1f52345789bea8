/** What leads from a piece of work to issues of a tracker: a key, or what issues have in common. */
export interface TrackerLink {
  readonly by: 'key' | 'component' | 'label' | 'project';
  /** A key in capitals; others as written. */
  readonly text: string;
}

const ADDRESS = /^https:\/\//i;
const IN_ADDRESS =
  /(?:\/browse\/|\/issues?\/|[?&](?:selectedIssue|issueKey|modal=detail&selectedIssue)=)([A-Z][A-Z0-9_]{1,29}-[1-9]\d{0,8})(?![A-Z0-9_-])/gi;
/** What every key has: most ids of rows are none, and show it at a glance. */
const MAY_NAME = /[A-Z0-9_]{2}-[1-9]/i;
/** A key and nothing else. */
const KEY = /^([A-Z][A-Z0-9_]{1,29})-[1-9]\d{0,8}$/;
/** A key anywhere. */
const BARE = /(?<![A-Z0-9_/.-])([A-Z][A-Z0-9_]{1,29}-[1-9]\d{0,8})(?![A-Z0-9_-]|\.\d)/g;

/** Longest text looked at: a cell of keys is short, and a hostile one may hold a book. */
const LONGEST = 4_000;

/**
 * Issue keys that a text names: in addresses (`…/browse/PAY-12`, `…?selectedIssue=PAY-12`), and bare ones (`PAY-12`)
 * where `bare`. In capitals, each once, in the order of the text.
 */
export function issueKeysIn(text: string, bare: boolean): readonly string[] {
  if (bare && KEY.test(text)) return [text];
  const looked = text.slice(0, LONGEST);
  if (!MAY_NAME.test(looked)) return [];
  const keys: string[] = [];
  for (const part of looked.split(/[\s,;|<>"()]+/)) {
    const pattern = ADDRESS.test(part) ? IN_ADDRESS : bare ? BARE : null;
    if (pattern !== null) for (const [, key] of part.matchAll(pattern)) keys.push(key!.toUpperCase());
  }
  return [...new Set(keys)];
}

/** The tracker’s project that a key belongs to: `PAY` of PAY-12; null where the text is no key. */
export function projectOfKey(key: string): string | null {
  return KEY.exec(key)?.[1] ?? null;
}
