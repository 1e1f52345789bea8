import type { Host } from '../host.ts';
import type { PartModel } from '../model/book.ts';
import { freshId } from '../model/book.ts';
import { HostError, invalidArgument, itemNotFound } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';

const made = (part: PartModel): HostObject => new HostObject('CustomXmlPart', part);

/** Namespace of the root element; empty where it has none. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  if (root === null) return '';
  const name = root[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(root[2]!)?.[1] ?? '';
}

function assertXml(xml: unknown): string {
  if (typeof xml !== 'string' || namelessXml(xml)) throw invalidArgument('The XML is not well-formed.');
  return xml;
}

/** Whether tags do not close in order: what Excel refuses when a part is added. */
function namelessXml(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (const tag of xml
    .replaceAll(/<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>/gs, '')
    .matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    if (tag[1] === '/') {
      if (open.pop() !== tag[2]) return true;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (tag[3] !== '/') open.push(tag[2]!);
  }
  return open.length > 0 || roots !== 1;
}

function inNamespace(host: Pick<Host, 'book'>, namespace: string): readonly PartModel[] {
  return host.book.parts.filter((part) => namespaceOf(part.xml) === namespace);
}

export const CUSTOM_XML_PARTS: HostType<'CustomXmlPartCollection'> = {
  kind: 'CustomXmlPartCollection',
  items: (book) => book.parts.map(made),
  item: (book, key) => {
    const part = book.parts.find((one) => one.id === key);
    return part === undefined ? null : made(part);
  },
  methods: {
    add: (book, [xml]) => {
      const part = { id: freshId(book, 'part'), xml: assertXml(xml) };
      book.parts = [...book.parts, part];
      return made(part);
    },
    getByNamespace: (book, [namespace]) =>
      new HostObject('CustomXmlPartScopedCollection', { book, namespace: String(namespace) }),
  },
};

export const CUSTOM_XML_SCOPED: HostType<'CustomXmlPartScopedCollection'> = {
  kind: 'CustomXmlPartScopedCollection',
  items: ({ namespace }, host) => inNamespace(host, namespace).map(made),
  item: ({ namespace }, key, host) => {
    const part = inNamespace(host, namespace).find((one) => one.id === key);
    return part === undefined ? null : made(part);
  },
  methods: {
    getOnlyItem: ({ namespace }, _, host) => {
      const parts = inNamespace(host, namespace);
      if (parts.length === 0) throw itemNotFound();
      if (parts.length > 1) throw new HostError('InvalidOperation', 'There is more than one such part.');
      return made(parts[0]!);
    },
    getOnlyItemOrNullObject: ({ namespace }, _, host) => {
      const parts = inNamespace(host, namespace);
      return parts.length === 1 ? made(parts[0]!) : null;
    },
  },
};

export const CUSTOM_XML_PART: HostType<'CustomXmlPart'> = {
  kind: 'CustomXmlPart',
  id: (part) => part.id,
  properties: {
    id: { get: (part) => part.id },
    namespaceUri: { get: (part) => namespaceOf(part.xml) },
  },
  methods: {
    getXml: (part) => part.xml,
    setXml: (part, [xml]) => {
      part.xml = assertXml(xml);
      return null;
    },
    delete: (part, _, host) => {
      host.book.parts = host.book.parts.filter((other) => other !== part);
      return null;
    },
  },
};
