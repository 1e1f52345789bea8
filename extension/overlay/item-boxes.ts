import type { Where } from './feature.ts';
import type { Layer } from './layer.ts';
import type { Meter } from './meter.ts';
import type { Item } from './shown-item.ts';
import { measured, newItem } from './shown-item.ts';

/** The boxes of what is shown, one at each place; their sizes are known. */
export interface ItemBoxes {
  all(): readonly Item[];
  /** The box at a place of an element; a new one where there is none. */
  at(element: Element, where: Where): Item;
  leave(item: Item): void;
}

/** @param resized told when boxes, or what they stand at, have another size */
export function createItemBoxes(layer: Layer, meter: Meter, signal: AbortSignal, resized: () => void): ItemBoxes {
  const items = new Map<HTMLElement, Item>();
  const all = (): Item[] => [...items.values()];
  // Sizes are told when the layout is done: what is read here costs nothing more.
  const sizes = new ResizeObserver((entries) =>
    meter.run('place', () => {
      for (const { target, borderBoxSize } of entries) {
        const item = items.get(target as HTMLElement);
        if (item !== undefined) measured(item, borderBoxSize[0]);
        else for (const other of items.values()) if (other.element === target) other.mayBeInTheWay = true;
      }
      resized();
    }),
  );
  meter.observe(sizes, signal);
  return {
    all,
    at(element, where) {
      const known = all().find((item) => item.element === element && item.where === where);
      if (known !== undefined) return known;
      const box = document.createElement('div');
      box.className = 'item';
      layer.root.append(box);
      const item = newItem(box, element, where);
      items.set(box, item);
      sizes.observe(box);
      sizes.observe(element);
      return item;
    },
    leave({ box, element }) {
      items.delete(box);
      box.remove();
      sizes.unobserve(box);
      if (!all().some((other) => other.element === element)) sizes.unobserve(element);
    },
  };
}
