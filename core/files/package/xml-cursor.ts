import { isXmlSpace, TextReader } from './xml-text.ts';

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const EMPTY = -1;

/**
 * Walks the tags of one UTF-8 XML part without building a tree. Names are local: any prefix reads the same. It never
 * fails: broken XML ends early. A self-closed element opens with `isEmpty` and has no closing tag.
 */
export class XmlCursor {
  readonly bytes: Uint8Array;
  readonly strings: TextReader;
  /** Local name of the current tag. */
  name = '';
  /** Whether the current tag opens an element; else it closes one. */
  opens = false;
  isEmpty = false;
  /** Where the current tag starts, and the place just behind it. */
  tagAt = 0;
  at = 0;
  /** Elements open around the current place. */
  depth = 0;
  /** At the end of the part: whether its root was closed, by its own tag and as the last of all. */
  isWhole = false;
  /** Local name of the root element. */
  root = '';
  attributeName = '';
  valueStart = 0;
  valueEnd = 0;
  private attributesAt = 0;
  private attributesEnd = 0;
  private nextAttributeAt = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.strings = new TextReader(bytes);
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
  }

  /** Goes to the next tag; false at the end of the part. */
  next(): boolean {
    const { bytes } = this;
    const { length } = bytes;
    let at = this.at;
    for (;;) {
      while (at < length && bytes[at] !== LT) at += 1;
      if (at + 1 >= length) return this.end();
      const mark = bytes[at + 1];
      if (mark === BANG || mark === QUESTION) at = this.strings.afterSpecial(at);
      else break;
    }
    this.tagAt = at;
    at += 1;
    this.opens = bytes[at] !== SLASH;
    if (!this.opens) at += 1;
    let nameAt = at;
    let byte = bytes[at];
    while (at < length && byte !== GT && byte !== SLASH && !isXmlSpace(byte)) {
      if (byte === COLON) nameAt = at + 1;
      byte = bytes[++at];
    }
    this.name = this.strings.read(nameAt, at);
    this.attributesAt = at;
    this.nextAttributeAt = at;
    while (at < length && byte !== GT) {
      if (byte === QUOTE || byte === APOSTROPHE) {
        const quote = byte;
        do at += 1;
        while (at < length && bytes[at] !== quote);
      }
      byte = bytes[++at];
    }
    if (at >= length) return this.end();
    this.isEmpty = this.opens && bytes[at - 1] === SLASH;
    this.attributesEnd = this.isEmpty ? at - 1 : at;
    this.at = at + 1;
    if (this.depth === 0 && this.root === '') this.root = this.name;
    if (!this.opens) this.depth -= 1;
    else if (!this.isEmpty) this.depth += 1;
    if (this.depth <= 0) this.isWhole = this.depth === 0 && this.name === this.root;
    return true;
  }

  /** Stands on an opening tag: gives the mark that `nextChild` goes through its children with. */
  enter(): number {
    return this.isEmpty ? EMPTY : this.depth;
  }

  /**
   * Goes to the next child of the element that was entered; false once that element is closed. Children that were not
   * read through are passed over whole.
   */
  nextChild(entered: number): boolean {
    if (entered === EMPTY) return false;
    while (this.next()) {
      if (this.depth < entered) return false;
      if (this.opens && this.depth === (this.isEmpty ? entered : entered + 1)) return true;
    }
    return false;
  }

  /** Goes to the next opening tag with this local name, anywhere further on. */
  find(name: string): boolean {
    while (this.next()) if (this.opens && this.name === name) return true;
    return false;
  }

  /** Goes to the next attribute of the current tag and sets `attributeName`, `valueStart`, `valueEnd`. */
  nextAttribute(): boolean {
    const { bytes, attributesEnd } = this;
    let at = this.nextAttributeAt;
    while (at < attributesEnd && isXmlSpace(bytes[at])) at += 1;
    let nameAt = at;
    while (at < attributesEnd && bytes[at] !== EQUALS && !isXmlSpace(bytes[at])) {
      if (bytes[at] === COLON) nameAt = at + 1;
      at += 1;
    }
    const nameEnd = at;
    while (at < attributesEnd && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at += 1;
    if (at >= attributesEnd) return false;
    const quote = bytes[at];
    this.valueStart = at + 1;
    do at += 1;
    while (at < attributesEnd && bytes[at] !== quote);
    this.valueEnd = at;
    this.nextAttributeAt = at + 1;
    this.attributeName = this.strings.read(nameAt, nameEnd);
    return true;
  }

  /** An attribute of the current tag by its local name; null where it is not there. */
  attribute(name: string): string | null {
    this.nextAttributeAt = this.attributesAt;
    while (this.nextAttribute())
      if (this.attributeName === name) return this.strings.readText(this.valueStart, this.valueEnd);
    return null;
  }

  /** An attribute that is a number; null where it is missing or none. */
  numberAttribute(name: string): number | null {
    const text = this.attribute(name)?.trim() ?? '';
    return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
  }

  /** An attribute that is on or off (`1`, `true`, `on`); the given value where it is missing. */
  flag(name: string, missing = false): boolean {
    const text = this.attribute(name);
    return text === null ? missing : text === '1' || text === 'true' || text === 'on';
  }

  /** Prefix of the current tag with its colon; empty where it has none. */
  prefix(): string {
    const start = this.opens ? this.tagAt + 1 : this.tagAt + 2;
    let end = start;
    while (end < this.attributesAt && this.bytes[end] !== COLON) end += 1;
    return end < this.attributesAt ? this.strings.read(start, end + 1) : '';
  }

  /** All text of the element whose opening tag the cursor stands on, through its closing tag; CDATA included. */
  text(): string {
    if (this.isEmpty) return '';
    const { depth } = this;
    let text = '';
    for (let from = this.at; this.next(); from = this.at) {
      text += this.strings.readContent(from, this.tagAt);
      if (this.depth < depth) break;
    }
    return text;
  }

  /** Where the text from the current place to the next `<` ends. */
  textEnd(): number {
    let at = this.at;
    while (at < this.bytes.length && this.bytes[at] !== LT) at += 1;
    return at;
  }

  /** Passes over the element whose opening tag the cursor stands on. */
  skip(): void {
    if (this.isEmpty) return;
    const depth = this.depth;
    while (this.next() && this.depth >= depth);
  }

  private end(): false {
    this.tagAt = this.at = this.bytes.length;
    this.depth = 0;
    this.opens = false;
    this.name = '';
    return false;
  }
}
