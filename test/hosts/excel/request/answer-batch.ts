import type { Host } from '../host.ts';
import { SERVICES } from '../objects/services.ts';
import type { Action, Answer, ArgumentInfo, Batch } from './batch.ts';
import { HostError, apiNotFound, itemNotFound } from './host-error.ts';
import { HostObject } from './host-object.ts';
import { callMethod, itemOf, memberName, readProperty, writeProperty } from './members.ts';
import { answerQuery, identityOf } from './query.ts';

/** Works off one batch of Excel's API, action by action; what was done before an error stays done, as in Excel. */
export function answerBatch(batch: Batch, host: Host): Answer {
  const paths = new Map<number, HostObject | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const value = answerAction(action, batch, paths, host);
      if (action.ActionType === 5) traces.push(action.Id);
      if (action.ActionType !== 4 && action.ActionType !== 9)
        results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (problem) {
      const error =
        problem instanceof HostError
          ? problem
          : new HostError('GeneralException', `The stand-in broke: ${String(problem)}`, 500);
      if (!(problem instanceof HostError))
        host.counters.unknownMembers.add(String((problem as Error).stack ?? problem));
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          ActionIndex: index,
          HttpStatusCode: error.status,
          Location: action.Name ?? '',
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function answerAction(action: Action, batch: Batch, paths: Map<number, HostObject | null>, host: Host): unknown {
  if (action.ActionType === 5) return null;
  const object = objectAt(action.ObjectPathId, batch, paths, host);
  if (action.ActionType === 1) return object === null ? null : identityOf(object, host);
  // A null object answers everything with nothing, so that a batch need not know beforehand.
  if (object === null) return null;
  const args = argumentsOf(action.ArgumentInfo, batch, paths, host);
  const name = memberName(action.Name ?? '');
  switch (action.ActionType) {
    case 2:
    case 7:
      return answerQuery(object, action.QueryInfo ?? {}, host);
    case 3: {
      const value = callMethod(object, name, args, host);
      return value instanceof HostObject ? identityOf(value, host) : value;
    }
    case 4:
      writeProperty(object, name, args[0], host);
      return null;
    case 9:
      update(object, action.ObjectState ?? {}, host);
      return null;
    default:
      host.counters.unknownMembers.add(`action type ${action.ActionType}`);
      throw apiNotFound(`action type ${action.ActionType}`);
  }
}

function update(object: HostObject, state: Readonly<Record<string, unknown>>, host: Host): void {
  for (const [wire, value] of Object.entries(state)) {
    const name = memberName(wire);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) writeProperty(object, name, value, host);
    else {
      const nested = readProperty(object, name, host);
      if (nested instanceof HostObject) update(nested, value as Record<string, unknown>, host);
      else writeProperty(object, name, value, host);
    }
  }
}

/** The object at the end of a path, made once per batch; null for a null object. */
function objectAt(id: number, batch: Batch, paths: Map<number, HostObject | null>, host: Host): HostObject | null {
  const known = paths.get(id);
  if (known !== undefined) return known;
  const made = makeObject(id, batch, paths, host);
  paths.set(id, made);
  return made;
}

function makeObject(id: number, batch: Batch, paths: Map<number, HostObject | null>, host: Host): HostObject | null {
  const path = batch.ObjectPaths[String(id)];
  if (path === undefined) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
  const name = path.Name ?? '';
  if (path.ObjectPathType === 1) return new HostObject('Workbook', host.book);
  if (path.ObjectPathType === 2) {
    const service = SERVICES[name];
    if (service !== undefined) return service(host);
    host.counters.unknownMembers.add(name);
    throw apiNotFound(name);
  }
  if (path.ObjectPathType === 7) return null;
  if (path.ObjectPathType === 6) {
    const kept = host.references.find(name);
    if (kept === null) throw itemNotFound();
    return kept;
  }
  const parent = objectAt(path.ParentObjectPathId ?? 0, batch, paths, host);
  if (parent === null) return null;
  const args = argumentsOf(path.ArgumentInfo, batch, paths, host);
  if (path.ObjectPathType === 5) return itemOf(parent, args[0], host);
  const value =
    path.ObjectPathType === 4
      ? readProperty(parent, memberName(name), host)
      : callMethod(parent, memberName(name), args, host);
  if (value === null || value instanceof HostObject) return value;
  throw new HostError('GeneralException', `${parent.kind}.${memberName(name)} is no object.`, 500);
}

function argumentsOf(
  info: ArgumentInfo | undefined,
  batch: Batch,
  paths: Map<number, HostObject | null>,
  host: Host,
): readonly unknown[] {
  const resolve = (value: unknown, reference: unknown): unknown => {
    if (typeof reference === 'number' && reference !== 0) return objectAt(reference, batch, paths, host);
    if (Array.isArray(value))
      return value.map((part: unknown, index) => resolve(part, Array.isArray(reference) ? reference[index] : 0));
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return objectAt(Number(value._ObjectPathId), batch, paths, host);
    return value;
  };
  return (info?.Arguments ?? []).map((value, index) => resolve(value, info?.ReferencedObjectPathIds?.[index]));
}
