import type { CellLook } from '../cell-window.ts';

/** Classes for the parts of a look that are not colours. */
export function lookClasses(look: CellLook | null): readonly string[] {
  if (look === null) return [];
  return [look.bold ? 'is-bold' : '', look.italic ? 'is-italic' : '', look.strike ? 'is-struck' : ''].filter(Boolean);
}
