/** How many parameters each function takes, as `functions.json` describes them. */
export const PARAMETERS = {
  FINDINGS: 2,
  FINISH: 4,
  FLOAT: 4,
  GAP: 3,
  HEALTH: 5,
  LANE: 4,
  LOAD: 3,
  SIGNAL: 2,
  TRIGGER: 2,
  WORKDAYS: 3,
} as const;

/**
 * A function as Excel calls it: the arguments of the formula, then the invocation. Those left out are null, also where
 * a host leaves off the last of them.
 */
export function asExcelCalls<Run extends (args: never, invocation: never) => unknown>(
  name: keyof typeof PARAMETERS,
  run: Run,
): (...called: readonly unknown[]) => ReturnType<Run> {
  return (...called) => {
    const given = called.slice(0, -1);
    const args = Array.from({ length: PARAMETERS[name] }, (_none, at) => given[at] ?? null);
    return run(args as never, called.at(-1) as never) as ReturnType<Run>;
  };
}
