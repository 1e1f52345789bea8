import type { ComponentChildren } from 'preact';
import { options } from 'preact';

/** Marks that turn the direction of writing around, for all that follows them in a line. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Attributes that are read or shown. */
const SHOWN = ['title', 'aria-label'] as const;

/**
 * Keeps a text of the plan from turning around the words beside it: nothing that is drawn from here on has marks that do.
 * What is typed or written stays as it is.
 */
export function drawPlainDirections(): void {
  const next = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') {
      const props = vnode.props as Record<string, unknown> & { children?: ComponentChildren };
      if (turns(props.children)) props.children = plain(props.children);
      for (const name of SHOWN) {
        const text = props[name];
        if (typeof text === 'string' && turns(text)) props[name] = plain(text);
      }
    }
    next?.(vnode);
  };
}

function turns(children: ComponentChildren): boolean {
  if (typeof children === 'string') return children.search(TURNS) !== -1;
  return Array.isArray(children) && children.some(turns);
}

function plain(children: ComponentChildren): ComponentChildren {
  if (typeof children === 'string') return children.replace(TURNS, '');
  return Array.isArray(children) ? children.map(plain) : children;
}
