/** An element of the flat part of the page, which Lightning’s older framework makes. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** A link to a record as that framework makes it. */
export function recordLink(id: string, address: string, text: string): HTMLAnchorElement {
  const link = made('a', `slds-truncate outputLookupLink outputLookupLink-${id} forceOutputLookup`, text);
  link.href = address;
  link.title = text;
  Object.assign(link.dataset, { refid: 'recordId', recordid: id });
  return link;
}
