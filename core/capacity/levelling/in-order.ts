import type { Links } from './problem.ts';

/** A list with every activity behind all that it waits for, otherwise as it was. */
export function inOrder(list: Int32Array, links: Links): Int32Array {
  const filling = { links, taken: new Uint8Array(list.length), list: new Int32Array(list.length) };
  let count = 0;
  for (const at of list) count = putBehind(at, filling, count);
  return filling.list;
}

/** A list that is being filled, and which activities stand in it. */
export interface Filling {
  readonly links: Links;
  readonly taken: Uint8Array;
  readonly list: Int32Array;
}

/** Adds an activity to a list of `count` behind all that it waits for; answers with how many stand in it then. */
export function putBehind(activity: number, filling: Filling, count: number): number {
  const { links, taken, list } = filling;
  if (taken[activity] === 1) return count;
  if (isReady(activity, links, taken)) {
    taken[activity] = 1;
    list[count] = activity;
    return count + 1;
  }
  return putChain(activity, filling, count);
}

function isReady(activity: number, { starts, from }: Links, taken: Uint8Array): boolean {
  for (let link = starts[activity]!, last = starts[activity + 1]!; link < last; link += 1)
    if (taken[from[link]!] === 0) return false;
  return true;
}

/** Without recursion: chains may be long. */
function putChain(activity: number, { links, taken, list }: Filling, before: number): number {
  const path = [activity];
  let count = before;
  while (path.length > 0) {
    const at = path.at(-1)!;
    if (taken[at] === 0 && !isReady(at, links, taken)) {
      for (let link = links.starts[at]!; link < links.starts[at + 1]!; link += 1)
        if (taken[links.from[link]!] === 0) path.push(links.from[link]!);
      continue;
    }
    path.pop();
    if (taken[at] === 1) continue;
    taken[at] = 1;
    list[count++] = at;
  }
  return count;
}
