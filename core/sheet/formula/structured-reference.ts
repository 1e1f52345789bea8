import type { StructuredReference } from './reference.ts';

/** Reads what stands behind a table's name: `[Cost]`, `[@Cost]`, `[[#This Row],[A]:[B]]`, with its outer brackets. */
export function readStructured(table: string | null, brackets: string): StructuredReference {
  let inner = brackets.slice(1, -1).trim();
  let thisRow = false;
  if (inner.startsWith('@')) {
    thisRow = true;
    inner = inner.slice(1).trim();
  }
  const parts = inner.startsWith('[') ? bracketed(inner) : inner === '' ? [] : [inner];
  const items = parts.filter((part) => part.startsWith('#')).map((part) => part.toLowerCase());
  const columns = parts.filter((part) => !part.startsWith('#')).map((part) => part.replace(/'(.)/g, '$1'));
  return {
    table,
    thisRow: thisRow || items.includes('#this row'),
    firstColumn: columns[0] ?? null,
    lastColumn: columns[1] ?? columns[0] ?? null,
    body: items.length === 0 || items.some((item) => item === '#all' || item === '#data' || item === '#this row'),
  };
}

/** Where the bracket opened at `start` closes (the position behind it); the text's end where it never does. `'` escapes. */
export function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c === 39) i += 1;
    else if (c === 91) depth += 1;
    else if (c === 93) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return text.length;
}

function bracketed(inner: string): string[] {
  const parts: string[] = [];
  for (let i = inner.indexOf('['); i >= 0 && i < inner.length; i = inner.indexOf('[', i)) {
    const end = closingBracket(inner, i);
    parts.push(inner.slice(i + 1, end - 1).trim());
    i = end;
  }
  return parts;
}
