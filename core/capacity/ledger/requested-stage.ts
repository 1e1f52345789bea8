import type { CapacityRequest } from '../../plan/resources.ts';
import type { DemandReading } from './demand-reading.ts';
import type { Requested } from './requested.ts';
import type { Stage } from './stage.ts';
import { areSame, demandStage, suits } from './stage.ts';
import type { Supplied } from './supplied.ts';

/** What the requests ask for; where only some requests changed since, only these are read again. */
export function requestedStage(
  given: readonly unknown[],
  requests: readonly CapacityRequest[],
  before: Stage<Requested> | undefined,
  supply: Supplied,
  make: (own: Pick<DemandReading, 'notes' | 'supplyOf'>, known: Requested | null) => Requested,
): Stage<Requested> {
  const isOnlyTheList = before !== undefined && suits(before, supply) && areSame(before.inputs.slice(0, -1), given);
  const known = isOnlyTheList ? before : undefined;
  const made = demandStage(known, [...given, requests], supply, (own) => make(own, known?.value ?? null));
  // What was kept of the earlier pieces may have taken shares of the supply.
  return made === known ? made : { ...made, supply: made.supply ?? known?.supply ?? null };
}
