import { startsWith } from './bytes.ts';

const SLOTS = 8192;
/** Copied for each part, as that takes a twentieth of the time that making it does. */
const NO_TEXTS: readonly string[] = Array.from({ length: SLOTS }, () => '');
const LONGEST_SHARED = 48;
/** Most names of a sheet's tags and attributes are one letter. */
const LETTERS = Array.from({ length: 128 }, (_none, code) => String.fromCharCode(code));
// Parts are told apart from their byte order mark before; one inside a text is a character of it.
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

export function isXmlSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 9 || byte === 13;
}

/** Turns byte ranges of one part into text; equal short runs give the same string, so that repeats cost no memory. */
export class TextReader {
  private readonly bytes: Uint8Array;
  private readonly slots = NO_TEXTS.slice();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The range as it stands: names and values that hold no entities. */
  read(start: number, end: number): string {
    const { bytes } = this;
    const length = end - start;
    if (length === 1 && bytes[start]! < 128) return LETTERS[bytes[start]!]!;
    if (length > LONGEST_SHARED || length <= 0) return this.decode(start, end);
    let hash = length;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at]!;
      if (byte > 127) return this.decode(start, end);
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    const known = this.slots[slot]!;
    if (known.length === length && this.same(known, start)) return known;
    const text = String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
    this.slots[slot] = text;
    return text;
  }

  /** The range as text, its entities resolved and line ends made `\n`. Unknown entities stay as written. */
  readText(start: number, end: number): string {
    for (let at = start; at < end; at += 1) {
      const byte = this.bytes[at];
      if (byte === 38 || byte === 13) return resolved(this.decode(start, end));
    }
    return this.read(start, end);
  }

  /** The range as element content: CDATA sections are text, comments and instructions are none. */
  readContent(start: number, end: number): string {
    let text = '';
    let from = start;
    for (let at = start; at < end;) {
      if (this.bytes[at] !== 60) {
        at += 1;
        continue;
      }
      text += this.readText(from, at);
      const after = Math.min(this.afterSpecial(at), end);
      if (startsWith(this.bytes, '<![CDATA[', at)) text += this.decode(at + 9, Math.max(at + 9, after - 3));
      at = after;
      from = after;
    }
    return text === '' ? this.readText(from, end) : text + this.readText(from, end);
  }

  /** The place behind the comment, CDATA section, instruction or declaration that starts here. */
  afterSpecial(at: number): number {
    const { bytes } = this;
    if (startsWith(bytes, '<!--', at)) return this.after('-->', at + 4);
    if (startsWith(bytes, '<![CDATA[', at)) return this.after(']]>', at + 9);
    return this.after(bytes[at + 1] === 63 ? '?>' : '>', at + 2);
  }

  private after(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1))
      if (startsWith(this.bytes, mark, at)) return at + mark.length;
    return this.bytes.length;
  }

  private decode(start: number, end: number): string {
    return end <= start ? '' : UTF8.decode(this.bytes.subarray(start, end));
  }

  private same(known: string, start: number): boolean {
    for (let i = 0; i < known.length; i += 1) if (known.charCodeAt(i) !== this.bytes[start + i]) return false;
    return true;
  }
}

function resolved(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Characters that XML cannot hold are written `_x000D_` in cells; `_x005F_` is the underscore of such a text itself. */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
