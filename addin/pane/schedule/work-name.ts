import type { ScheduledWork } from '../plan-answers.ts';

/** A piece of work as people name it: its id before its name, where it has one of its own. */
export function workName({ id, name }: ScheduledWork): string {
  return id === null || id === name ? name : `${id} ${name}`;
}

/** Short, for chains: the id where there is one. */
export function shortName({ id, name }: ScheduledWork): string {
  return id ?? name;
}
