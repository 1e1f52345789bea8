import type { Host } from '../host.ts';

/** Error of a call that the host does not have. */
const NOT_SUPPORTED = 5000;

/** Answers calls of the older API, by the number it dispatches them with. */
export function answerDocumentCall(method: number, data: object, host: Host, log: (entry: object) => void): object {
  log({ call: method, data });
  host.counters.unknownMembers.add(`document call ${method}`);
  return { Error: NOT_SUPPORTED, Version: 1 };
}
