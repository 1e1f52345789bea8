import type { XmlElement } from './xml-element.ts';

/**
 * Children in the order that Office's schema demands (learn.microsoft.com, “How to find the proper order of manifest
 * elements”); an element that is not listed takes its children in any order.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  'Host:Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  'ExtensionPoint:CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  'Control:Button': ['Label', 'Supertip', 'Icon', 'Action'],
  'Control:Menu': ['Label', 'Supertip', 'Icon', 'Items'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  'Action:ShowTaskpane': ['TaskpaneId', 'SourceLocation'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** The longest words Office takes, by the element that holds them. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};
const LONGEST_RESOURCE_NAME = 32;
/** Sizes in pixels of the icons that stand for the add-in itself. */
const TOP_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Width and height in pixels of the icon at an address; null where there is none. */
type IconSize = (address: string) => readonly [number, number] | null;

/**
 * What Office would refuse of an add-in-only manifest, a sentence each; empty where nothing is wrong. Checked here because
 * Microsoft's own check is a service.
 */
export function checkAddInManifest(manifest: XmlElement, iconSize: IconSize): readonly string[] {
  const all = [...within(manifest, [])];
  const resources = new Map(
    all.filter(({ item }) => isResource(item)).map(({ item }) => [item.attributes['id'] ?? '', item]),
  );
  return [
    ...wrongHead(manifest),
    ...twice(all.map(({ item }) => item)),
    ...unusedOrMissing(
      all.map(({ item }) => item),
      resources,
    ),
    ...all.flatMap(({ item, parent }) => [
      ...misplaced(item),
      ...notSecure(item),
      ...tooLong(item, parent),
      ...wrongIcon(item, resources, iconSize),
    ]),
  ];
}

interface Placed {
  readonly item: XmlElement;
  readonly parent: XmlElement | null;
}

function* within(item: XmlElement, parents: readonly XmlElement[]): Generator<Placed> {
  yield { item, parent: parents.at(-1) ?? null };
  for (const child of elementsOf(item)) yield* within(child, [...parents, item]);
}

function elementsOf(item: XmlElement): readonly XmlElement[] {
  return item.children.filter((child) => typeof child !== 'string');
}

/** An icon refers to an image by the same element name, but without an id. */
function isResource({ name, attributes }: XmlElement): boolean {
  return attributes['id'] !== undefined && /^bt:(Url|String|Image)$/.test(name);
}

function wrongHead(manifest: XmlElement): readonly string[] {
  const said = (name: string): string => {
    const text = elementsOf(manifest).find((child) => child.name === name)?.children[0];
    return typeof text === 'string' ? text : '';
  };
  const troubles: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(said('Id')))
    troubles.push(`The id “${said('Id')}” is no GUID.`);
  if (!/^\d+(\.\d+){1,3}$/.test(said('Version'))) troubles.push(`The version “${said('Version')}” is not like 1.2.3.`);
  return troubles;
}

/** Elements that share an id. Icons refer to images, and a built-in menu's id is Office's own. */
function twice(all: readonly XmlElement[]): readonly string[] {
  const seen = new Set<string>();
  return all.flatMap(({ name, attributes: { id } }) => {
    if (id === undefined || name === 'OfficeMenu') return [];
    const key = id.toLowerCase();
    const again = seen.has(key);
    seen.add(key);
    return again ? [`Two elements have the id “${id}”.`] : [];
  });
}

function unusedOrMissing(all: readonly XmlElement[], resources: ReadonlyMap<string, XmlElement>): readonly string[] {
  const named = all.flatMap(({ name, attributes: { resid } }) => (resid === undefined ? [] : [{ name, resid }]));
  const used = new Set(named.map(({ resid }) => resid));
  return [
    ...named
      .filter(({ resid }) => !resources.has(resid))
      .map(({ name, resid }) => `${name} names the resource “${resid}”, which is not there.`),
    ...[...resources.keys()].filter((id) => !used.has(id)).map((id) => `Nothing uses the resource “${id}”.`),
  ];
}

/** Children that Office does not expect, or expects earlier. */
function misplaced(item: XmlElement): readonly string[] {
  const kind = item.attributes['xsi:type'];
  const order = ORDER[`${item.name}:${kind}`] ?? ORDER[item.name];
  if (order === undefined) return [];
  let furthest = 0;
  return elementsOf(item).flatMap(({ name }) => {
    const place = order.indexOf(name);
    if (place < 0) return [`${item.name} may not hold ${name}.`];
    const late = place < furthest;
    furthest = Math.max(furthest, place);
    return late ? [`${name} must stand before ${order[furthest]} in ${item.name}.`] : [];
  });
}

function notSecure({ name, attributes }: XmlElement): readonly string[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    /^\w+:\/\//.test(value) && !key.startsWith('xmlns') && name !== 'VersionOverrides' && !value.startsWith('https://')
      ? [`${name} must be reached over https: “${value}”.`]
      : [],
  );
}

function tooLong(item: XmlElement, parent: XmlElement | null): readonly string[] {
  const words = [item.attributes['DefaultValue'], ...elementsOf(item).map(({ attributes }) => attributes['Value'])];
  const longest = LONGEST[item.name] ?? LONGEST[parent?.name ?? ''] ?? Infinity;
  const name = item.attributes['id'] ?? item.name;
  const troubles = words
    .filter((text) => text !== undefined && text.length > longest)
    .map((text) => `“${name}” has ${text?.length} characters; Office takes ${longest}.`);
  return isResource(item) && name.length > LONGEST_RESOURCE_NAME
    ? [...troubles, `The resource name “${name}” has more than ${LONGEST_RESOURCE_NAME} characters.`]
    : troubles;
}

function wrongIcon(
  item: XmlElement,
  resources: ReadonlyMap<string, XmlElement>,
  iconSize: IconSize,
): readonly string[] {
  const { size, resid = '' } = item.attributes;
  const wanted = item.name === 'bt:Image' && size !== undefined ? Number(size) : TOP_ICONS[item.name];
  if (wanted === undefined) return [];
  const address = item.attributes['DefaultValue'] ?? resources.get(resid)?.attributes['DefaultValue'] ?? '';
  const found = iconSize(address);
  if (found === null) return [`There is no icon at “${address}”.`];
  return found[0] === wanted && found[1] === wanted
    ? []
    : [`The icon at “${address}” has ${found[0]} × ${found[1]} pixels, not ${wanted} × ${wanted}.`];
}
