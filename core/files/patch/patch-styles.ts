import { builtInFormat, builtInFormatId } from '../sheets/number-formats.ts';
import type { Splice } from '../package/splices.ts';
import { spliced } from '../package/splices.ts';
import type { XmlCursor } from '../package/xml-cursor.ts';
import { escapeXml } from '../package/xml-escape.ts';

interface Format {
  /** The whole `xf` element as written. */
  readonly xml: string;
  readonly numberFormat: string;
}

/** The cell formats of a styles part, to which formats are added as cells ask for them. */
export class StylesPatch {
  private readonly cursor: XmlCursor;
  private readonly formats: Format[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly newNumbers: string[] = [];
  private readonly fromFile: number;
  private prefix = '';
  private highest = 163;
  private rootEnd = 0;
  private numFmts: { tagEnd: number; end: number; isEmpty: boolean } | null = null;
  private cellXfsEnd = 0;

  constructor(cursor: XmlCursor) {
    this.cursor = cursor;
    this.readAll();
    this.fromFile = this.formats.length;
  }

  /** Whether the file has a list of cell formats that can be added to. */
  get isUsable(): boolean {
    return this.cellXfsEnd > 0;
  }

  /** Index of the cell format like the given one that shows this number format; added where there is none. */
  withNumberFormat(format: number, numberFormat: string): number {
    const base = this.formats[format] ?? this.formats[0];
    if (base === undefined || this.cellXfsEnd === 0 || base.numberFormat === numberFormat) return format;
    const id = this.numberFormatId(numberFormat);
    const xml = withAttributes(base.xml, { numFmtId: String(id), applyNumberFormat: '1' });
    const known = this.formats.findIndex((other) => other.xml === xml);
    return known >= 0 ? known : this.formats.push({ xml, numberFormat }) - 1;
  }

  /** The styles part with what was added; null where nothing was. */
  bytes(): Uint8Array | null {
    if (this.formats.length === this.fromFile) return null;
    const splices: Splice[] = [];
    const added = this.formats.slice(this.fromFile).map(({ xml }) => xml);
    splices.push({ start: this.cellXfsEnd, end: this.cellXfsEnd, text: added.join('') });
    const numbers = this.newNumbers.join('');
    const { numFmts, prefix } = this;
    if (numbers !== '' && numFmts === null)
      splices.push({
        start: this.rootEnd,
        end: this.rootEnd,
        text: `<${prefix}numFmts count="${this.newNumbers.length}">${numbers}</${prefix}numFmts>`,
      });
    else if (numbers !== '' && numFmts !== null)
      splices.push(
        numFmts.isEmpty
          ? { start: numFmts.tagEnd, end: numFmts.end, text: `>${numbers}</${prefix}numFmts>` }
          : { start: numFmts.end, end: numFmts.end, text: numbers },
      );
    return withCounts(spliced(this.cursor.bytes, splices));
  }

  private numberFormatId(numberFormat: string): number {
    const known = this.numbers.get(numberFormat) ?? builtInFormatId(numberFormat);
    if (known !== null) return known;
    this.highest += 1;
    this.numbers.set(numberFormat, this.highest);
    this.newNumbers.push(`<${this.prefix}numFmt numFmtId="${this.highest}" formatCode="${escapeXml(numberFormat)}"/>`);
    return this.highest;
  }

  private readAll(): void {
    const { cursor } = this;
    const decoder = new TextDecoder();
    if (!cursor.find('styleSheet')) return;
    this.prefix = cursor.prefix();
    this.rootEnd = cursor.at;
    const codes = new Map<number, string>();
    const root = cursor.enter();
    while (cursor.nextChild(root)) {
      const list = cursor.name;
      if (list !== 'numFmts' && list !== 'cellXfs') continue;
      const { isEmpty } = cursor;
      const tagEnd = isEmpty ? cursor.at - 2 : cursor.at;
      const entered = cursor.enter();
      while (cursor.nextChild(entered)) {
        const start = cursor.tagAt;
        const id = cursor.numberAttribute('numFmtId') ?? 0;
        if (list === 'numFmts') {
          const code = cursor.attribute('formatCode') ?? '';
          codes.set(id, code);
          this.numbers.set(code, id);
          this.highest = Math.max(this.highest, id);
          continue;
        }
        cursor.skip();
        const xml = decoder.decode(cursor.bytes.subarray(start, cursor.at));
        this.formats.push({ xml, numberFormat: codes.get(id) ?? builtInFormat(id) });
      }
      const end = isEmpty ? cursor.at : cursor.tagAt;
      if (list === 'numFmts') this.numFmts = { tagEnd, end, isEmpty };
      else if (!isEmpty) this.cellXfsEnd = end;
    }
  }
}

/** The element with attributes of its opening tag set. */
export function withAttributes(xml: string, attributes: Readonly<Record<string, string>>): string {
  const tag = /^<[^>]*?(?=\/?>)/.exec(xml)?.[0] ?? '';
  let changed = tag.trimEnd();
  for (const [name, value] of Object.entries(attributes)) {
    const old = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const text = ` ${name}="${escapeXml(value)}"`;
    changed = old.test(changed) ? changed.replace(old, () => text) : changed + text;
  }
  return changed + xml.slice(tag.length);
}

/** Counts are optional; ones that no longer hold would make Excel repair the file. */
function withCounts(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const dropped = text.replace(/(<(?:[\w.-]+:)?(?:numFmts|cellXfs)\b[^>]*?)\s+count\s*=\s*(?:"\d*"|'\d*')/g, '$1');
  return new TextEncoder().encode(dropped);
}
