import type { PlanSchedule } from './plan-schedule.ts';

/** Remembers what was derived from a schedule for as long as its dates live: several rules and views ask for the same. */
export function perSchedule<V>(derive: (schedule: PlanSchedule) => V): (schedule: PlanSchedule) => V {
  // The floats are made anew with every computation and shared by all that only see other owners or notes.
  const known = new WeakMap<Float64Array, { readonly value: V }>();
  return (schedule) => {
    const found = known.get(schedule.totalFloat) ?? { value: derive(schedule) };
    known.set(schedule.totalFloat, found);
    return found.value;
  };
}

/** The same for what depends on a number besides, such as a threshold. */
export function perScheduleAnd<V>(
  derive: (schedule: PlanSchedule, number: number) => V,
): (schedule: PlanSchedule, number: number) => V {
  const knownOf = perSchedule(() => new Map<number, { readonly value: V }>());
  return (schedule, number) => {
    const known = knownOf(schedule);
    const found = known.get(number) ?? { value: derive(schedule, number) };
    known.set(number, found);
    return found.value;
  };
}
