import type { CustomPart } from '../../sheet/workbook.ts';
import type { PackageParts, Relationship } from '../package/package-parts.ts';

/** Custom XML parts over this size are other programs' bulk data and are not carried along. */
const MOST_BYTES = 8_000_000;

/** The workbook's custom XML parts, with the namespace of each one's root element. */
export function readCustomParts(parts: PackageParts, related: readonly Relationship[]): CustomPart[] {
  const found: CustomPart[] = [];
  for (const { type, target, isExternal } of related) {
    if (type !== 'customXml' || isExternal || (parts.entry(target)?.size ?? 0) > MOST_BYTES) continue;
    const cursor = parts.xml(target);
    if (cursor === null) continue;
    const xml = new TextDecoder().decode(cursor.bytes);
    found.push({ path: target, namespace: namespaceOf(xml), xml });
  }
  return found;
}

/** The namespace of an XML document's root element; null where it has none. */
export function namespaceOf(xml: string): string | null {
  const root = /<(?![?!])(?:([\w.-]{1,100}):)?[\w.-]{1,200}([^>]{0,4000})/.exec(xml);
  if (root === null) return null;
  const name = root[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  const found = new RegExp(`\\s${name.replaceAll('.', '\\.')}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}
