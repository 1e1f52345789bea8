import { array, assert, boolean, constantFrom, integer, property, record, shuffledSubarray } from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkSpec, LinkType, NodeSpec } from './network.ts';
import { DONE, networkOf, RUNNING } from './network.ts';
import { drivingChain } from './driving-chain.ts';
import { scheduleNetwork } from './schedule-network.ts';

/** What has to be there. */
function the<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Nothing stands there.');
  return value;
}

/** `C:4 < A+2 B` is an activity of 4 days after A with a lag of 2 and after B; `SS`, `FF`, `SF` stand behind a name. */
function drawn(drawing: string) {
  const lines = drawing.trim().split(/\s*\n\s*/);
  const names = lines.map((line) => the(line.split(':')[0]));
  const nodes = lines.map((line): NodeSpec => ({ duration: Number(/:(\d+(\.\d+)?)/.exec(line)![1]) }));
  const links = lines.flatMap((line, to) =>
    [...(line.split('<')[1] ?? '').matchAll(/([A-Za-z]\d*?)(FS|SS|FF|SF)?([+-]\d+)?(?=\s|$)/g)].map(
      ([, from, type, lag]): LinkSpec => ({
        from: names.indexOf(the(from)),
        to,
        type: (type ?? 'FS') as LinkType,
        lag: Number(lag ?? 0),
      }),
    ),
  );
  return { names, nodes, links };
}

function solved(drawing: string) {
  const { names, nodes, links } = drawn(drawing);
  const { earlyStart, earlyFinish, lateStart, lateFinish, totalFloat, freeFloat } = scheduleNetwork(
    networkOf(nodes, links),
  );
  return Object.fromEntries(
    names.map((name, at) => [
      name,
      [earlyStart[at], earlyFinish[at], lateStart[at], lateFinish[at], totalFloat[at], freeFloat[at]],
    ]),
  );
}

test('General Foundry, Heizer & Render: 15 weeks by A, C, E, G, H', () => {
  expect(
    solved(`
      A:2
      B:3
      C:2 < A
      D:4 < A B
      E:4 < C
      F:3 < C
      G:5 < D E
      H:2 < F G`),
  ).toEqual({
    A: [0, 2, 0, 2, 0, 0],
    B: [0, 3, 1, 4, 1, 0],
    C: [2, 4, 2, 4, 0, 0],
    D: [3, 7, 4, 8, 1, 1],
    E: [4, 8, 4, 8, 0, 0],
    F: [4, 7, 10, 13, 6, 6],
    G: [8, 13, 8, 13, 0, 0],
    H: [13, 15, 13, 15, 0, 0],
  });
});

test('Reliable Construction, Hillier & Lieberman: 44 weeks by A, B, C, E, F, J, L, N', () => {
  const dates = solved(`
    A:2
    B:4 < A
    C:10 < B
    D:6 < C
    E:4 < C
    F:5 < E
    G:7 < D
    H:9 < E G
    I:7 < C
    J:8 < F I
    K:4 < J
    L:5 < J
    M:2 < H
    N:6 < K L`);
  expect(Math.max(...Object.values(dates).map(([, finish]) => the(finish)))).toBe(44);
  expect(Object.keys(dates).filter((name) => the(dates[name])[4] === 0)).toEqual([
    'A',
    'B',
    'C',
    'E',
    'F',
    'J',
    'L',
    'N',
  ]);
  expect(Object.fromEntries(Object.entries(dates).map(([name, [, , , , total]]) => [name, total]))).toMatchObject({
    D: 4,
    G: 4,
    H: 4,
    I: 2,
    K: 1,
    M: 4,
  });
});

test('all four types of links with lags and a lead, worked out by hand', () => {
  // B starts 2 after A starts; C finishes 3 after B; D follows C by a lead of 1; E may only finish 6 after A has begun.
  expect(
    solved(`
      A:5
      B:6 < ASS+2
      C:4 < BFF+3
      D:3 < C-1
      E:2 < ASF+6
      F:1 < D E`),
  ).toEqual({
    A: [0, 5, 0, 5, 0, 0],
    B: [2, 8, 2, 8, 0, 0],
    C: [7, 11, 7, 11, 0, 0],
    D: [10, 13, 10, 13, 0, 0],
    E: [4, 6, 11, 13, 7, 7],
    F: [13, 14, 13, 14, 0, 0],
  });
});

test('the driver of a node is the link that decides its date', () => {
  const { names, nodes, links } = drawn(`
    A:5
    B:2
    C:3 < A BFF+9
    D:1 < CSS+1`);
  const schedule = scheduleNetwork(networkOf(nodes, links));
  expect(drivingChain(schedule, 3).map((node) => names[node])).toEqual(['B', 'C', 'D']);
});

test('an empty network, and a single milestone', () => {
  expect(scheduleNetwork(networkOf([], [])).totalFloat).toHaveLength(0);
  const { totalFloat, freeFloat } = scheduleNetwork(networkOf([{ duration: 0 }], []));
  expect([totalFloat[0], freeFloat[0]]).toEqual([0, 0]);
});

test('two cycles that share a node are left out, and the rest is computed', () => {
  const { nodes, links } = drawn(`
    A:1 < B C
    B:1 < A
    C:1 < A
    D:5 < C
    E:2
    F:3 < E`);
  const { knots, earlyFinish, totalFloat } = scheduleNetwork(networkOf(nodes, links));
  expect(knots).toEqual([[0, 1, 2]]);
  expect([...earlyFinish]).toEqual([1, 1, 1, 6, 2, 5]);
  expect([...totalFloat]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('a floor holds work back, a ceiling makes float negative, running work keeps its start', () => {
  const nodes: NodeSpec[] = [
    { duration: 4, startFloor: 3 },
    { duration: 2, finishCeiling: 8 },
    { duration: 9, state: RUNNING, startFloor: -4, finishFloor: 5 },
    { duration: 0, state: DONE, startFloor: -9, finishFloor: -2 },
  ];
  const links: LinkSpec[] = [
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 0, to: 2, type: 'FF', lag: 1 },
    { from: 3, to: 1, lag: 12 },
  ];
  const { earlyStart, earlyFinish, totalFloat } = scheduleNetwork(networkOf(nodes, links));
  expect([...earlyStart]).toEqual([3, 10, -4, -9]);
  expect([...earlyFinish]).toEqual([7, 12, 8, -2]);
  expect([...totalFloat]).toEqual([-1, -4, 4, -4]);
});

test('chains that share nothing have floats of their own; float to one end counts what leads there', () => {
  const { nodes, links } = drawn(`
    A:2
    B:2 < A
    C:9
    D:1 < C
    E:5 < A`);
  expect([...scheduleNetwork(networkOf(nodes, links)).totalFloat]).toEqual([0, 3, 0, 0, 0]);
  expect([...scheduleNetwork(networkOf(nodes, links), 1).totalFloat]).toEqual([0, 0, Infinity, Infinity, Infinity]);
});

const SIZE = 9;
const anyNodes = array(record({ duration: integer({ min: 0, max: 12 }) }), { minLength: SIZE, maxLength: SIZE });
const anyLinks = array(
  record({
    one: integer({ min: 0, max: SIZE - 1 }),
    other: integer({ min: 0, max: SIZE - 1 }),
    type: constantFrom<LinkType>('FS', 'SS', 'FF', 'SF'),
    lag: integer({ min: -3, max: 6 }),
  }),
  { maxLength: 20 },
).map((links) =>
  links
    .filter(({ one, other }) => one !== other)
    .map(({ one, other, type, lag }) => ({ from: Math.min(one, other), to: Math.max(one, other), type, lag })),
);

/** Longest paths by relaxing every link as often as there are nodes: slow, and nothing in common with the passes. */
function oracle(nodes: readonly NodeSpec[], links: readonly LinkSpec[]): readonly number[] {
  const start = nodes.map(() => 0);
  for (let round = 0; round <= nodes.length; round += 1)
    for (const { from, to, type = 'FS', lag = 0 } of links) {
      const base = the(start[from]) + (type.startsWith('F') ? the(nodes[from]).duration : 0) + lag;
      start[to] = Math.max(the(start[to]), type.endsWith('F') ? base - the(nodes[to]).duration : base);
    }
  return start;
}

function withFloor(nodes: readonly NodeSpec[]): readonly NodeSpec[] {
  return nodes.map((node) => ({ ...node, startFloor: 0 }));
}

test('early starts are the longest paths', () => {
  assert(
    property(anyNodes, anyLinks, (nodes, links) => {
      const { earlyStart } = scheduleNetwork(networkOf(withFloor(nodes), links));
      expect([...earlyStart]).toEqual(oracle(nodes, links));
    }),
  );
});

test('total float ≥ free float ≥ 0, and delaying a node by its total float moves no end', () => {
  assert(
    property(anyNodes, anyLinks, integer({ min: 0, max: SIZE - 1 }), (nodes, links, which) => {
      const floored = withFloor(nodes);
      const { earlyStart, totalFloat, freeFloat, horizon } = scheduleNetwork(networkOf(floored, links));
      for (let node = 0; node < SIZE; node += 1) {
        expect(freeFloat[node]).toBeGreaterThanOrEqual(0);
        expect(totalFloat[node]).toBeGreaterThanOrEqual(the(freeFloat[node]));
      }
      const slipped = floored.map((node, at) =>
        at === which ? { ...node, startFloor: the(earlyStart[at]) + the(totalFloat[at]) } : node,
      );
      const later = scheduleNetwork(networkOf(slipped, links));
      expect(later.horizon[which]).toBe(horizon[which]);
      const tooLate = slipped.map((node, at) => (at === which ? { ...node, startFloor: node.startFloor! + 1 } : node));
      expect(scheduleNetwork(networkOf(tooLate, links)).horizon[which]).toBe(the(horizon[which]) + 1);
    }),
  );
});

test('the chain that drives the last finish has no float, and with finish-to-start links alone its durations fill the whole', () => {
  assert(
    property(anyNodes, anyLinks, (nodes, mixed) => {
      const links = mixed.map(({ from, to }) => ({ from, to }));
      const schedule = scheduleNetwork(networkOf(withFloor(nodes), links));
      const finishes = [...schedule.earlyFinish];
      const last = Math.max(...finishes);
      const chain = drivingChain(schedule, finishes.indexOf(last));
      expect(chain.reduce((sum, node) => sum + the(nodes[node]).duration, 0)).toBe(last);
      for (const node of chain) expect(schedule.totalFloat[node]).toBe(0);
    }),
  );
});

test('the order of the rows changes nothing, and a link more never shortens', () => {
  const rows = Array.from({ length: SIZE }, (_, at) => at);
  assert(
    property(
      anyNodes,
      anyLinks,
      shuffledSubarray(rows, { minLength: SIZE, maxLength: SIZE }),
      boolean(),
      (nodes, links, to, isFirst) => {
        const floored = withFloor(nodes);
        const one = scheduleNetwork(networkOf(floored, links));
        const moved = networkOf(
          rows.map((row) => the(floored[to.indexOf(row)])),
          links.map((link) => ({ ...link, from: the(to[link.from]), to: the(to[link.to]) })),
        );
        const other = scheduleNetwork(moved);
        expect(to.map((row) => other.totalFloat[row])).toEqual([...one.totalFloat]);
        expect(to.map((row) => other.freeFloat[row])).toEqual([...one.freeFloat]);
        const more = isFirst ? { from: 0, to: SIZE - 1 } : { from: 3, to: 4 };
        const longer = scheduleNetwork(networkOf(floored, [...links, more]));
        for (const row of rows) expect(longer.earlyFinish[row]).toBeGreaterThanOrEqual(the(one.earlyFinish[row]));
      },
    ),
  );
});
