import type { Network } from './network.ts';

/** The links of a network by successor: those of node `n` are `starts[n] … starts[n + 1] - 1`. */
export interface IncomingLinks {
  readonly starts: Uint32Array;
  readonly from: Uint32Array;
  readonly types: Uint8Array;
  readonly lags: Float64Array;
}

/** Turns the links of a network round, in linear time. */
export function incomingLinks({ size, starts: outgoing, targets, types, lags }: Network): IncomingLinks {
  const starts = new Uint32Array(size + 1);
  for (const target of targets) starts[target + 1]! += 1;
  for (let node = 0; node < size; node += 1) starts[node + 1]! += starts[node]!;
  const turned = {
    starts,
    from: new Uint32Array(targets.length),
    types: new Uint8Array(targets.length),
    lags: new Float64Array(targets.length),
  };
  const next = starts.slice();
  for (let node = 0; node < size; node += 1)
    for (let link = outgoing[node]!; link < outgoing[node + 1]!; link += 1) {
      const place = next[targets[link]!]!++;
      turned.from[place] = node;
      turned.types[place] = types[link]!;
      turned.lags[place] = lags[link]!;
    }
  return turned;
}
