import type { PackageParts, Relationship } from '../package/package-parts.ts';
import { spliced } from '../package/splices.ts';
import type { XmlCursor } from '../package/xml-cursor.ts';
import { XmlCursor as Cursor } from '../package/xml-cursor.ts';
import { escapeXml } from '../package/xml-escape.ts';

/** Changes of a package's parts as they gather: what was changed once is read changed from then on. */
export class PackagePatch {
  readonly parts: PackageParts;
  /** New bytes by path, null for parts that go. */
  readonly changes = new Map<string, Uint8Array | null>();

  constructor(parts: PackageParts) {
    this.parts = parts;
  }

  xml(path: string): XmlCursor | null {
    const changed = this.changes.get(this.spelled(path));
    if (changed === undefined) return this.parts.xml(path);
    return changed === null ? null : new Cursor(changed);
  }

  set(path: string, bytes: Uint8Array | null): void {
    this.changes.set(this.spelled(path), bytes);
  }

  write(path: string, xml: string): void {
    this.set(path, new TextEncoder().encode(xml));
  }

  /** Adds a relationship to a part that has some already. */
  relate(path: string, type: string, target: string): void {
    const file = relationshipsPath(path);
    const cursor = this.xml(file);
    if (cursor === null) return;
    const taken = new Set<string>();
    while (cursor.next() && !(cursor.name === 'Relationships' && !cursor.opens))
      if (cursor.opens && cursor.name === 'Relationship') taken.add(cursor.attribute('Id') ?? '');
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const text = `<${cursor.prefix()}Relationship Id="rId${number}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`;
    this.set(file, spliced(cursor.bytes, [{ start: cursor.tagAt, end: cursor.tagAt, text }]));
  }

  /** Takes a part out of the package, its relationship and its content type with it. */
  remove(owner: string, relation: Relationship): void {
    this.set(relation.target, null);
    this.cut(relationshipsPath(owner), 'Relationship', 'Id', relation.id);
    this.cut('[Content_Types].xml', 'Override', 'PartName', `/${relation.target}`);
  }

  /** States the content type of a part. */
  declare(path: string, contentType: string): void {
    const cursor = this.xml('[Content_Types].xml');
    if (cursor === null) return;
    while (cursor.next()) if (cursor.name === 'Types' && !cursor.opens) break;
    const text = `<${cursor.prefix()}Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
    this.set('[Content_Types].xml', spliced(cursor.bytes, [{ start: cursor.tagAt, end: cursor.tagAt, text }]));
  }

  private cut(path: string, element: string, attribute: string, value: string): void {
    const cursor = this.xml(path);
    while (cursor?.find(element) === true) {
      if (cursor.attribute(attribute)?.toLowerCase() !== value.toLowerCase()) continue;
      const { tagAt } = cursor;
      cursor.skip();
      this.set(path, spliced(cursor.bytes, [{ start: tagAt, end: cursor.at, text: '' }]));
      return;
    }
  }

  /** The path in the zip's own spelling. */
  private spelled(path: string): string {
    return this.parts.entry(path)?.path ?? path;
  }
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}
