import type { ComponentChildren } from 'preact';
import type { View } from './jsx-runtime.ts';

/** Elements of pictures. */
const IN_SVG = new Set(['svg', 'path']);

/** Values of attributes that are left out; that a state is not is said. */
const NOT_SAID: readonly unknown[] = [null, undefined];
const NOT_THERE: readonly unknown[] = [...NOT_SAID, false];

/**
 * Draws a view in an element, in place of what is there. Views are functions of what they are told: what changes is drawn
 * anew, and what has to stay as it is, such as the button that has the focus, is not drawn in the same view.
 */
export function drawIn(element: Element, view: ComponentChildren): void {
  element.replaceChildren(...nodesOf(view));
}

function nodesOf(view: ComponentChildren): readonly Node[] {
  if (Array.isArray(view)) return view.flatMap(nodesOf);
  if (view === null || view === undefined || typeof view === 'boolean' || view === '') return [];
  if (typeof view !== 'object') return [unfindable(String(view))];
  const { type, props } = view as unknown as View;
  return typeof type === 'string' ? [elementOf(type, props)] : nodesOf(type(props));
}

function elementOf(name: string, { children, ...attributes }: View['props']): Element {
  const element = IN_SVG.has(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(attribute.slice(2).toLowerCase(), value as EventListener);
    else if (!(attribute.startsWith('aria-') ? NOT_SAID : NOT_THERE).includes(value))
      element.setAttribute(attribute, String(value));
  }
  drawIn(element, children);
  return element;
}

/**
 * A text as generated content. A page may look for words with `window.find` or a text fragment in its address, and both
 * look into closed shadow trees: what is no text node is not found, while people and screen readers have it as ever.
 * Nothing is drawn whose text must be text, as that of options and of titles in pictures.
 */
function unfindable(text: string): Element {
  const span = document.createElement('span');
  span.className = 'text';
  span.dataset['text'] = text;
  return span;
}
