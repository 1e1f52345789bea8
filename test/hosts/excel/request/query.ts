import type { Host } from '../host.ts';
import { HostError } from './host-error.ts';
import { HostObject } from './host-object.ts';
import { readProperty, typeOf } from './members.ts';
import type { QueryInfo } from './batch.ts';

/** What is asked of an object: scalars by name, `*` for all, and the same for objects below it. */
interface Wanted {
  readonly all: boolean;
  readonly scalars: ReadonlySet<string>;
  readonly below: ReadonlyMap<string, Wanted>;
}

/** Answer to a load: `{Name: …}`, for collections `{_Items: […]}`. */
export function answerQuery(object: HostObject, query: QueryInfo, host: Host): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  const wanted = wantedOf((query.Select ?? []).length === 0 ? [...paths, '*'] : paths);
  return answerWanted(object, wanted, host, query);
}

/** What an object tells about itself when it is only made: how to find it again. */
export function identityOf(object: HostObject, host: Host): Record<string, unknown> {
  const type = typeOf(object);
  const identity: Record<string, unknown> = {};
  const reference = type.isTrackable === true ? host.references.idOf(object) : null;
  if (reference !== null) identity['_ReferenceId'] = reference;
  if (type.id !== undefined) {
    const id = type.id(object.target);
    if (type.properties?.['id'] !== undefined) identity['Id'] = id;
    identity['_Id'] = id;
  }
  return identity;
}

function wantedOf(paths: readonly string[]): Wanted {
  const scalars = new Set<string>();
  const below = new Map<string, string[]>();
  let all = false;
  for (const path of paths) {
    const [first, ...rest] = path.split('/');
    const name = first!.charAt(0).toLowerCase() + first!.slice(1);
    if (name === '*' || name === '$all') all = true;
    else if (rest.length === 0) scalars.add(name);
    else below.set(name, [...(below.get(name) ?? []), rest.join('/')]);
  }
  return { all, scalars, below: new Map([...below].map(([name, rest]) => [name, wantedOf(rest)])) };
}

function answerWanted(object: HostObject, wanted: Wanted, host: Host, page: QueryInfo = {}): unknown {
  const type = typeOf(object);
  if (type.items === undefined) return answerObject(object, wanted, host);
  const skip = page.Skip ?? 0;
  const items = type.items(object.target, host).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  // What the collection has itself is answered beside its items, whatever else is asked of those.
  const isOwn = (name: string): boolean => type.properties?.[name] !== undefined || type.objects?.[name] !== undefined;
  const part = (own: boolean): Wanted => ({
    all: !own && wanted.all,
    scalars: new Set([...wanted.scalars].filter((name) => isOwn(name) === own)),
    below: new Map([...wanted.below].filter(([name]) => isOwn(name) === own)),
  });
  return {
    ...answerObject(object, part(true), host),
    _Items: items.map((item) => answerWanted(item, part(false), host)),
  };
}

function answerObject(object: HostObject, wanted: Wanted, host: Host): Record<string, unknown> {
  const type = typeOf(object);
  const answer = identityOf(object, host);
  const put = (name: string, value: unknown): void => {
    answer[name.charAt(0).toUpperCase() + name.slice(1)] = value;
  };
  if (wanted.all)
    for (const name of Object.keys(type.properties ?? {}))
      if (!wanted.scalars.has(name) && host.sets.has(object.kind, name)) put(name, readScalar(object, name, host));
  for (const name of wanted.scalars) {
    const value =
      type.objects?.[name] === undefined ? readScalar(object, name, host) : readProperty(object, name, host);
    put(name, value instanceof HostObject ? answerWanted(value, wantedOf(['*']), host) : value);
  }
  for (const [name, rest] of wanted.below) {
    const value = readProperty(object, name, host);
    put(name, value instanceof HostObject ? answerWanted(value, rest, host) : value);
  }
  return answer;
}

function readScalar(object: HostObject, name: string, host: Host): unknown {
  const value = readProperty(object, name, host);
  if (value === undefined) throw new HostError('GeneralException', `${object.kind}.${name} has no value here.`, 500);
  return host.faults.nullReads && Array.isArray(value) ? null : value;
}
