/** Heard or clicked, and no part of a value. */
const NO_VALUE =
  'script, style, template, button, abbr, lightning-helptext, .slds-assistive-text, .assistiveText, [aria-hidden="true"]';
/** A box that is ticked or not, as a picture. */
const TICK = '[class*="check" i]';
const BLOCK = /^(?:div|p|br|li|dt|dd|tr|h\d)$/;

/** Text as it is drawn: through slots and shadow trees, what is on lines of its own apart; so many letters at most. */
export function drawnText(node: Node, most: number): string {
  let text = '';
  const read = (one: Node): void => {
    if (text.length > most) return;
    if (one.nodeType === Node.TEXT_NODE) text += (one.nodeValue ?? '').slice(0, most + 1).replaceAll(/\s+/g, ' ');
    if (!(one instanceof Element)) return;
    if (one.matches(NO_VALUE)) return;
    if (one instanceof HTMLImageElement && one.matches(TICK)) text += one.alt;
    const gap = BLOCK.test(one.localName) ? ' ' : '';
    text += gap;
    const assigned = one instanceof HTMLSlotElement ? one.assignedNodes() : [];
    for (const child of assigned.length > 0 ? assigned : (one.shadowRoot ?? one).childNodes) read(child);
    text += gap;
  };
  if (node instanceof Element) for (const child of (node.shadowRoot ?? node).childNodes) read(child);
  else read(node);
  return text.replaceAll(/\s+/g, ' ').trim();
}
