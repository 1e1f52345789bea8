import type { Host } from '../host.ts';
import { TYPES } from '../objects/all-types.ts';
import { HostError, apiNotFound, itemNotFound } from './host-error.ts';
import type { EventMember, HostObject, HostType, Kind } from './host-object.ts';

/** Members that travel under an older name than the published types give them. */
const OLDER_NAMES: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** `GetUsedRange` → `getUsedRange`; names with an underscore stay. */
export function memberName(wire: string): string {
  return OLDER_NAMES[wire] ?? (wire.startsWith('_') ? wire : wire.charAt(0).toLowerCase() + wire.slice(1));
}

export function typeOf(object: HostObject): HostType<Kind> {
  return TYPES[object.kind] as unknown as HostType<Kind>;
}

/** Refuses what the requirement set of this host does not have; counts what is used. */
function admit(kind: string, member: string, isKnown: boolean, host: Host): void {
  const name = `${kind}.${member}`;
  if (!host.sets.has(kind, member)) {
    host.counters.refusedMembers.add(name);
    throw apiNotFound(name);
  }
  if (!isKnown) {
    host.counters.unknownMembers.add(name);
    throw apiNotFound(name);
  }
  host.counters.use(name);
  const refusal = host.faults.refusalOf(name);
  if (refusal !== null) throw new HostError(refusal, `${refusal}: asked for by the test.`);
}

/** Value of a property: a plain value or an object. */
export function readProperty(object: HostObject, member: string, host: Host): unknown {
  const type = typeOf(object);
  const property = type.properties?.[member];
  const nested = type.objects?.[member];
  admit(object.kind, member, property !== undefined || nested !== undefined, host);
  return property === undefined ? nested!(object.target, host) : property.get(object.target, host);
}

export function writeProperty(object: HostObject, member: string, value: unknown, host: Host): void {
  const property = typeOf(object).properties?.[member];
  admit(object.kind, member, property?.set !== undefined, host);
  property!.set!(object.target, value, host);
}

export function callMethod(object: HostObject, member: string, args: readonly unknown[], host: Host): unknown {
  const type = typeOf(object);
  const event = eventNamed(type, member);
  if (event !== null) {
    admit(object.kind, event.spec.member, true, host);
    const target = type.eventTarget?.(object.target) ?? 'Workbook';
    if (event.isOn) host.events.register(event.spec.code, target);
    else host.events.unregister(event.spec.code, target);
    return null;
  }
  if (member === '_KeepReference' && type.isTrackable === true) {
    host.references.keep(object);
    return null;
  }
  if (member === 'getItem' && type.item !== undefined) return itemOf(object, args[0], host);
  if (member === 'getItemOrNullObject' && type.item !== undefined) {
    admit(object.kind, member, true, host);
    return type.item(object.target, args[0], host);
  }
  if (member === 'getCount' && type.items !== undefined && type.methods?.['getCount'] === undefined) {
    admit(object.kind, member, true, host);
    return type.items(object.target, host).length;
  }
  if (member === 'getItemAt' && type.items !== undefined) {
    admit(object.kind, member, true, host);
    const found = type.items(object.target, host)[Number(args[0])];
    if (found === undefined) throw itemNotFound();
    return found;
  }
  const method = type.methods?.[member];
  admit(object.kind, member, method !== undefined, host);
  return method!(object.target, args, host);
}

export function itemOf(object: HostObject, key: unknown, host: Host): HostObject {
  const type = typeOf(object);
  admit(object.kind, 'getItem', type.item !== undefined, host);
  const found = type.item!(object.target, key, host);
  if (found === null) throw itemNotFound();
  return found;
}

function eventNamed(type: HostType<Kind>, member: string): { spec: EventMember; isOn: boolean } | null {
  const named = /^_(Register|Unregister)(?:Event(\w+)|(\w+)Event)$/.exec(member);
  if (named === null) return null;
  const spec = type.events?.[named[2] ?? named[3]!];
  return spec === undefined ? null : { spec, isOn: named[1] === 'Register' };
}
