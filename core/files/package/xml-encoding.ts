import { decodeText } from '../encoding/encodings.ts';

const DECLARED = /^(\s*<\?xml[^>]*?\sencoding\s*=\s*["'])([\w.:-]+)/;

/**
 * An XML part as UTF-8 that says so: parts in UTF-16 or in the encoding they declare are turned over with their
 * declaration, so that what is written back reads the same. Parts in UTF-8 are given back as they are.
 */
export function toUtf8(part: Uint8Array): Uint8Array {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(part.subarray(0, 200)))?.[2] ?? 'utf-8';
  const text = decodedXml(part, wideEncodingOf(part), declared);
  return text === null ? part : new TextEncoder().encode(text.replace(DECLARED, '$1UTF-8'));
}

/** UTF-16 by its mark, or by the `<` that XML starts with. */
function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first === 60 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 60) ? 'utf-16be' : null;
}

/** Null for UTF-8: also where a part says UTF-16 but is not, where no decoder knows the label, and where it is too long. */
function decodedXml(part: Uint8Array, wide: 'utf-16le' | 'utf-16be' | null, declared: string): string | null {
  try {
    const { encoding } = new TextDecoder(wide ?? declared);
    const isUtf8 = encoding === 'utf-8' || (wide === null && encoding.startsWith('utf-16'));
    return isUtf8 ? null : decodeText(part, encoding);
  } catch {
    return null;
  }
}
