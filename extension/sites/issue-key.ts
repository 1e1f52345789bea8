/** Links to issues, on every view of every Jira: what is most certain to carry the key. */
export const ISSUE_LINK = 'a[href*="/browse/"]';

const KEY = '[A-Z][A-Z0-9_]{1,29}-[1-9]\\d{0,8}';
const IN_PATH = new RegExp(`/(?:browse|issues|queues)/(?:[^?#]*/)?(${KEY})(?=$|[/?#])`, 'i');
const IN_LINK = new RegExp(`/browse/(${KEY})(?=$|[/?#])`, 'i');
const WHOLE = new RegExp(`^${KEY}$`, 'i');

/** The key that a text is, in capitals; null where it is anything else. */
export function asKey(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return WHOLE.test(trimmed) ? trimmed.toUpperCase() : null;
}

/** Key of the issue that a link leads to; null where it leads elsewhere, or to another site’s issues. */
export function keyOfLink(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  const key = IN_LINK.exec(href)?.[1];
  if (key === undefined) return null;
  const { origin } = link.ownerDocument.location;
  return /^(?:https?:)?\/\//i.test(href) && URL.parse(href, origin)?.origin !== origin ? null : key.toUpperCase();
}

/** Key of the issue that an address is of: `/browse/PAY-12`, `/projects/PAY/issues/PAY-12`. */
export function keyOfPath({ pathname }: URL): string | null {
  return IN_PATH.exec(pathname)?.[1]?.toUpperCase() ?? null;
}

/** Key of the issue that is open beside a board, a backlog or a list. */
export function selectedKey({ searchParams }: URL): string | null {
  return asKey(searchParams.get('selectedIssue'));
}
