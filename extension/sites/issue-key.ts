/** Links to issues, on every view of every Jira: what is most certain to carry the key. Queues have addresses of their own. */
export const ISSUE_LINK = 'a:is([href*="/browse/"], [href*="/queues/"])';

/** Attributes in which Data Center’s elements carry their key. */
export const KEY_ATTRIBUTES = ['data-issue-key', 'data-issuekey', 'data-key'];

const KEY = '([A-Z][A-Z0-9_]{1,29}-[1-9]\\d{0,8})(?![^/?#])';
const WHOLE = new RegExp(`^${KEY}$`, 'i');
const AT_END = new RegExp(`[.-]${KEY}$`);
const IN_LINK = new RegExp(`/(?:browse|queues/.+)/${KEY}`, 'i');
const IN_PATH = new RegExp(`/(?:browse|issues|queues/.+)/${KEY}`, 'i');

/** The key that a text is, in capitals; null where it is anything else. */
function asKey(text: string | null | undefined): string | null {
  return WHOLE.exec(text?.trim() ?? '')?.[1]?.toUpperCase() ?? null;
}

/** Key of the issue that an element stands for: by its attributes, by its link, or all its text; null where it says none. */
export function keyIn(element: Element): string | null {
  const stated = keyByAttribute(element);
  if (stated !== null) return stated;
  const link = element.matches(ISSUE_LINK) ? element : element.querySelector(ISSUE_LINK);
  return link === null ? asKey(element.textContent) : keyOfLink(link);
}

/** Key that Data Center’s elements have in an attribute. */
export function keyByAttribute(element: Element): string | null {
  for (const name of KEY_ATTRIBUTES) {
    const key = asKey(element.getAttribute(name));
    if (key !== null) return key;
  }
  return null;
}

/** Key of the issue that a link leads to; null where it leads elsewhere, or to another site’s issues. */
export function keyOfLink(link: Element): string | null {
  const { pathname, origin } = link as HTMLAnchorElement;
  return origin === location.origin ? (IN_LINK.exec(pathname)?.[1]?.toUpperCase() ?? null) : null;
}

/** Key that a link says in words, whether it goes on with what screen readers say or not; null where it says a title. */
export function keyNamedBy({ textContent, firstChild }: Element): string | null {
  return asKey(textContent) ?? asKey(firstChild?.nodeValue);
}

/** Key that the name of a card ends with: `card-PAY-12`, `content-container.PAY-12`. */
export function keyAtEnd(card: Element): string | null {
  // By method: in a form, a field of the name `id` or `attributes` hides what the element itself has.
  for (const name of ['id', 'data-testid']) {
    const key = AT_END.exec(card.getAttribute(name) ?? '')?.[1];
    if (key !== undefined) return key;
  }
  return null;
}

/** Key of the issue that an address is of: `/browse/PAY-12`, `/projects/PAY/issues/PAY-12`. */
export function keyOfPath({ pathname }: URL): string | null {
  return IN_PATH.exec(pathname)?.[1]?.toUpperCase() ?? null;
}

/** Key of the issue that is open beside a board, a backlog or a list. */
export function selectedKey({ searchParams }: URL): string | null {
  return asKey(searchParams.get('selectedIssue'));
}
