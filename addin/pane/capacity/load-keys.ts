/** A figure by the line it stands in. */
export interface LinePlace {
  readonly line: number;
  readonly period: number;
}

/**
 * Where a key leads in a grid of lines and periods; null where it leads nowhere. Home and End stay in the line; j and k
 * walk the lines as they do everywhere, and leave the grid behind its last and before its first.
 */
export function nextPlace(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { line, period }: LinePlace,
  { lines, from, to }: { readonly lines: number; readonly from: number; readonly to: number },
): LinePlace | null {
  if (ctrlKey || metaKey || altKey) return null;
  if ((key === 'j' && line >= lines - 1) || (key === 'k' && line === 0)) return null;
  const next = (
    {
      ArrowRight: { line, period: period + 1 },
      ArrowLeft: { line, period: period - 1 },
      ArrowDown: { line: line + 1, period },
      ArrowUp: { line: line - 1, period },
      j: { line: line + 1, period },
      k: { line: line - 1, period },
      PageDown: { line: line + PAGE, period },
      PageUp: { line: line - PAGE, period },
      Home: { line, period: from },
      End: { line, period: to },
    } as Readonly<Record<string, LinePlace>>
  )[key];
  if (next === undefined) return null;
  return {
    line: Math.max(0, Math.min(lines - 1, next.line)),
    period: Math.max(from, Math.min(to, next.period)),
  };
}

const PAGE = 10;
