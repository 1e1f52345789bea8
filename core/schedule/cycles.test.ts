import { assert, integer, array, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { knotsOf, shortestCycle } from './cycles.ts';
import { dependencyGraph, successorsOf } from './dependency-graph.ts';

function cyclesOf(size: number, links: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const graph = dependencyGraph(size, links);
  return knotsOf(graph).map((knot) => shortestCycle(graph, knot));
}

test.each<[string, [number, number][], number[][]]>([
  [
    'a chain has none',
    [
      [0, 1],
      [1, 2],
    ],
    [],
  ],
  ['a node on itself', [[1, 1]], [[1]]],
  [
    'two on each other',
    [
      [0, 1],
      [1, 0],
    ],
    [[0, 1]],
  ],
  [
    'the shorter of two through one node',
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
      [2, 0],
    ],
    [[0, 1, 2]],
  ],
  [
    'two that do not touch',
    [
      [3, 2],
      [2, 3],
      [0, 1],
      [1, 0],
    ],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [
    'a shorter one that misses the lowest node',
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
      [2, 1],
    ],
    [[1, 2]],
  ],
])('%s', (_title, links, cycles) => {
  expect(cyclesOf(4, links)).toEqual(cycles);
});

test('a chain of 100,000 closed to a ring is one cycle, found in linear time', () => {
  const size = 100_000;
  const ring = Array.from({ length: size }, (_, node) => [node, (node + 1) % size] as const);
  const knots = knotsOf(dependencyGraph(size, ring));
  expect(knots.map((knot) => knot.length)).toEqual([size]);
});

test('a knot is told exactly where some node reaches itself, and by a path of real links', () => {
  const links = array(tuple(integer({ min: 0, max: 7 }), integer({ min: 0, max: 7 })), { maxLength: 16 });
  assert(
    property(links, (pairs) => {
      const graph = dependencyGraph(8, pairs);
      const nodes = knotsOf(graph)
        .flat()
        .toSorted((a, b) => a - b);
      expect(nodes).toEqual(reachingThemselves(8, pairs));
      for (const cycle of cyclesOf(8, pairs))
        for (const [at, node] of cycle.entries())
          expect([...successorsOf(graph, node)]).toContain(cycle[(at + 1) % cycle.length]);
    }),
  );
});

function reachingThemselves(size: number, links: readonly (readonly [number, number])[]): readonly number[] {
  const reaches = new Set(links.map(([from, to]) => from * size + to));
  for (let via = 0; via < size; via += 1)
    for (let from = 0; from < size; from += 1)
      for (let to = 0; to < size; to += 1)
        if (reaches.has(from * size + via) && reaches.has(via * size + to)) reaches.add(from * size + to);
  return Array.from({ length: size }, (_, node) => node).filter((node) => reaches.has(node * size + node));
}
