import { readCustomParts } from '../sheets/custom-parts.ts';
import type { PackagePatch } from './package-patch.ts';
import { escapeXml } from '../package/xml-escape.ts';

/** A custom XML part to be kept in a workbook; `namespace` is that of its root element. */
export interface CustomXml {
  readonly namespace: string;
  readonly xml: string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Replaces the custom XML part with this root namespace, or adds one with its properties, relationships and types. */
export function putCustomPart(patch: PackagePatch, workbookPath: string, part: CustomXml): void {
  const related = [...patch.parts.relationships(workbookPath).values()];
  const known = readCustomParts(patch.parts, related).find(({ namespace }) => namespace === part.namespace);
  if (known !== undefined) {
    patch.write(known.path, part.xml);
    return;
  }
  let number = 1;
  const taken = (path: string): boolean => patch.parts.has(path) || patch.changes.has(path);
  while (taken(`customXml/item${number}.xml`) || taken(`customXml/itemProps${number}.xml`)) number += 1;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  patch.write(item, part.xml);
  patch.write(
    properties,
    `${HEAD}<ds:datastoreItem ds:itemID="${guidOf(part.namespace)}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(part.namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  patch.write(
    `customXml/_rels/item${number}.xml.rels`,
    `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  patch.relate(workbookPath, `${RELATIONSHIPS}/customXml`, `/${item}`);
  patch.declare(item, 'application/xml');
  patch.declare(properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
}

/** An id that is always the same for a namespace (FNV-1a, four times over). */
function guidOf(namespace: string): string {
  let hex = '';
  for (let round = 0; round < 4; round += 1) {
    let hash = 0x811c9dc5 + round;
    for (let at = 0; at < namespace.length; at += 1) hash = Math.imul(hash ^ namespace.charCodeAt(at), 0x01000193);
    hex += (hash >>> 0).toString(16).padStart(8, '0').toUpperCase();
  }
  return `{${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}}`;
}
