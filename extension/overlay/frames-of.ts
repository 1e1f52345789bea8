/** What cuts an element off and how far in front it stands. */
export interface Frame {
  /** Ancestors that hide what overflows them. */
  readonly clips: readonly Element[];
  /** `z-index` of the outermost positioned ancestor, so that what is drawn at the element stays under the page’s dialogs. */
  readonly level: string;
}

const OPEN: Frame = { clips: [], level: 'auto' };

/** Frames of elements; neighbours share what their common ancestors are asked. Good until the page changes. */
export function createFrames(): (element: Element) => Frame {
  const known = new Map<Element, Frame>();
  const frameOf = (element: Element): Frame => {
    if (element === document.body || element === document.documentElement) return OPEN;
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = parentOf(element);
    const outer = parent === null ? OPEN : frameOf(parent);
    const style = getComputedStyle(element);
    const isPositioned = style.position !== 'static' && style.zIndex !== 'auto';
    const frame = {
      clips: style.overflow === 'visible' ? outer.clips : [...outer.clips, element],
      level: outer.level === 'auto' && isPositioned ? style.zIndex : outer.level,
    };
    known.set(element, frame);
    return frame;
  };
  return frameOf;
}

/** The parent as things are drawn: the slot that an element lies in, or the host of its shadow tree. */
export function parentOf(element: Element): Element | null {
  const root = element.parentNode;
  return element.assignedSlot ?? (root instanceof ShadowRoot ? root.host : element.parentElement);
}
