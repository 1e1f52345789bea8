import type { ComponentChildren, VNode } from 'preact';
import { Fragment, options } from 'preact';
import { jsx } from 'preact/jsx-runtime';

/**
 * Draws texts as generated content. A page may look for words with `window.find` or a text fragment in its address, and
 * both look into closed shadow trees: what is no text node is not found, while people and screen readers have it as ever.
 * Nothing is drawn whose text must be text, as that of options and of titles in pictures.
 */
export function drawUnfindableText(): void {
  options.vnode = (vnode) => {
    const { type, props } = vnode as VNode<{ children?: ComponentChildren }>;
    const holdsText = typeof type === 'string' || type === Fragment;
    if (holdsText && props.children !== undefined) props.children = withoutText(props.children);
  };
}

function withoutText(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(withoutText);
  if (typeof children !== 'string' && typeof children !== 'number') return children;
  return children === '' ? null : jsx('span', { class: 'text', 'data-text': String(children) });
}
