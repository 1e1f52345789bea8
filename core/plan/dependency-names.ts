import type { Dependency } from './work.ts';

/** What a dependency may name: what it says, and the list with commas that it is one part of. */
export function namesOfDependency({ on, within }: Dependency): readonly string[] {
  return within === undefined ? [on] : [on, within];
}
