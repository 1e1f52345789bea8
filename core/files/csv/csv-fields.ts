const QUOTE = 34;
const SPACE = 32;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Walks the fields of a delimited text, for reading and writing alike, so that both count rows the same way. Lines end in
 * any way (`\r\n`, `\n`, `\r`), mixed or not. A quote that opens a field but is not closed before a delimiter or a line's
 * end is a character like any other: it takes neither the rest of its line nor that of the file.
 */
export class CsvFields {
  /** Where the current field stands, its quotes included. */
  start = 0;
  end = 0;
  /** Whether quotes stand around the current field. */
  isQuoted = false;
  /** Whether the current field starts with a quote that is not closed as it should be. */
  isBroken = false;
  /** Whether the current field is the last one of its record. */
  endsRecord = true;
  private readonly text: string;
  private readonly delimiter: number;
  private at: number;
  private isOver = false;
  /** Set once a quote found no other: from then on quotes close on their own line, so that no text is searched twice. */
  private hasUnclosed = false;
  private lineEnd = -1;
  /** Null where no quote on the line closes any more. */
  private nextClose: number | null = -1;

  constructor(text: string, from: number, delimiter: string) {
    this.text = text;
    this.delimiter = delimiter.charCodeAt(0);
    this.at = from;
  }

  /** Goes to the next field; false behind the last one. A text that ends with a line's end has an empty last record. */
  next(): boolean {
    if (this.isOver) return false;
    const { text } = this;
    this.start = this.at;
    this.isQuoted = false;
    this.isBroken = false;
    this.end = text.charCodeAt(this.at) === QUOTE ? this.quotedEnd() : this.plainEnd(this.at);
    const mark = text.charCodeAt(this.end);
    this.endsRecord = mark !== this.delimiter;
    this.isOver = this.end >= text.length;
    this.at = this.end + (mark === RETURN && text.charCodeAt(this.end + 1) === LINE_FEED ? 2 : 1);
    return true;
  }

  /** What the current field says. */
  value(): string {
    if (!this.isQuoted) return this.text.slice(this.start, this.end);
    const inside = this.text.slice(this.start + 1, this.text.lastIndexOf('"', this.end - 1));
    return inside.includes('""') ? inside.replaceAll('""', '"') : inside;
  }

  private plainEnd(from: number): number {
    const { text, delimiter } = this;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === delimiter || code === LINE_FEED || code === RETURN) return at;
    }
    return text.length;
  }

  private quotedEnd(): number {
    const { text, start } = this;
    let close = this.hasUnclosed ? -1 : text.indexOf('"', start + 1);
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
    if (close >= 0 && this.closesAt(close)) return this.closed(close);
    this.isBroken = true;
    if (close < 0) this.hasUnclosed = true;
    // Inches and quoted words inside of quotes, `"5" pipe"`: the quote that does close stands further on in the line.
    const later = this.closeOnLine();
    return later === null ? this.plainEnd(start) : this.closed(later);
  }

  /** The first quote behind the field's start that closes one on this line. What was found holds for later fields too. */
  private closeOnLine(): number | null {
    const { text, start } = this;
    if (start >= this.lineEnd) {
      this.lineEnd = lineEndAt(text, start);
      this.nextClose = -1;
    }
    if (this.nextClose !== null && this.nextClose <= start) {
      let later = text.indexOf('"', start + 1);
      while (later >= 0 && later < this.lineEnd && !this.closesAt(later)) later = text.indexOf('"', later + 1);
      this.nextClose = later >= 0 && later < this.lineEnd ? later : null;
    }
    return this.nextClose;
  }

  private closed(close: number): number {
    this.isQuoted = true;
    return this.plainEnd(close + 1);
  }

  /** Whether nothing but spaces stands between a quote and the end of its field. */
  private closesAt(quote: number): boolean {
    const { text, delimiter } = this;
    let at = quote + 1;
    while (text.charCodeAt(at) === SPACE) at += 1;
    const code = text.charCodeAt(at);
    return at >= text.length || code === delimiter || code === LINE_FEED || code === RETURN;
  }
}

function lineEndAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== LINE_FEED && text.charCodeAt(at) !== RETURN) at += 1;
  return at;
}
