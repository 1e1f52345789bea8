import type { Piece, TradeOffProblem } from '../../core/capacity/trade-off/problem.ts';
import { DEFAULT_OBJECTIVE } from '../../core/capacity/trade-off/problem.ts';
import { seededChance } from '../../core/schedule/chance.ts';

export interface InstanceShape {
  readonly pieces: number;
  readonly periods: number;
  readonly skills: number;
  readonly seed: number;
  /** What is there, against everything that is asked for: 0.8. */
  readonly tightness: number;
  /** How far a piece may be shifted, in periods either way. */
  readonly shift: number;
  /**
   * What is in question. `full`: a plan that was filled until nothing more fits, and the request. `candidates`: what was
   * turned down may come in as well. `roomy`: the plan uses some 80% of what is there.
   */
  readonly kind: 'full' | 'candidates' | 'roomy';
}

/**
 * “What gives way if this comes?”: a portfolio that asks for more than is there, of which a feasible plan was made
 * greedily; what did not fit was turned down and is not in the question; then a request arrives that must be done.
 */
export function whatIf(shape: InstanceShape): TradeOffProblem {
  const { seed, skills, periods, tightness } = shape;
  const random = seededChance(seed);
  const room = shape.kind === 'roomy' ? 1.15 : 1;
  const within = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const wish = (): Piece => {
    const duration = within(2, Math.max(2, Math.floor(periods / 2)));
    const start = within(0, periods - duration);
    const used = new Set(Array.from({ length: within(1, 5) }, () => within(0, skills - 1)));
    const demand = [...used].flatMap((capacity) => {
      const amount = within(1, 8) / 2;
      return Array.from({ length: duration }, (_, offset) => ({ capacity, offset, amount }));
    });
    const effort = demand.reduce((sum, { amount }) => sum + amount, 0);
    return {
      name: 'Initiative',
      // Worth and effort go together only loosely.
      value: Math.max(1, Math.round(effort * (0.3 + 2.7 * random() ** 2) + within(0, 10))),
      start,
      isNew: false,
      may: 'drop',
      earliest: Math.max(0, start - shape.shift),
      latest: Math.min(periods - duration, start + shape.shift),
      duration,
      deadline: null,
      demand,
      prerequisites: [],
    };
  };
  // As many again as the plan will hold, so that the plan is what is left of a longer list.
  const asked = Array.from({ length: Math.ceil(shape.pieces / (shape.kind === 'candidates' ? 1 : tightness)) }, wish);
  const load = Array.from({ length: skills }, () => new Float64Array(periods));
  for (const { demand, start } of asked)
    for (const { capacity, offset, amount } of demand)
      if (start + offset < periods) load[capacity]![start + offset]! += amount;
  const supply = load.map((row) => {
    const mean = row.reduce((sum, amount) => sum + amount, 0) / periods;
    return Array.from({ length: periods }, () => Math.round(mean * tightness * (0.9 + random() * 0.2)));
  });
  const free = supply.map((row) => Float64Array.from(row));
  const fits = ({ demand }: Piece, start: number) =>
    demand.every(({ capacity, offset, amount }) => free[capacity]![start + offset]! >= amount);
  const plan: Piece[] = [];
  for (const piece of asked.toSorted((a, b) => density(b) - density(a))) {
    const starts = Array.from({ length: piece.latest - piece.earliest + 1 }, (_, at) => piece.earliest + at);
    const start = starts
      .toSorted((a, b) => Math.abs(a - piece.start) - Math.abs(b - piece.start))
      .find((at) => fits(piece, at));
    if (start === undefined) {
      if (shape.kind === 'candidates') plan.push({ ...piece, name: `Candidate ${plan.length + 1}`, isNew: true });
      continue;
    }
    for (const { capacity, offset, amount } of piece.demand) free[capacity]![start + offset]! -= amount;
    const at = plan.length;
    const earlier = at > 0 && random() < 0.15 ? within(0, at - 1) : -1;
    const before = plan[earlier];
    const gap = before === undefined ? 0 : before.duration;
    const roll = random();
    plan.push({
      ...piece,
      name: `Initiative ${at + 1}`,
      start,
      may: roll < 0.05 ? 'stay' : roll < 0.12 ? 'shift' : 'drop',
      earliest: Math.max(0, start - shape.shift),
      latest: Math.min(periods - piece.duration, start + shape.shift),
      prerequisites: before !== undefined && before.start + gap <= start ? [{ on: earlier, gap }] : [],
    });
  }
  const duration = Math.max(2, Math.floor(periods / 3));
  const start = within(0, periods - duration);
  const wanted = new Set(Array.from({ length: Math.ceil(skills / 3) }, () => within(0, skills - 1)));
  const request: Piece = {
    name: 'Request',
    value: 0,
    start,
    isNew: true,
    may: 'shift',
    earliest: start,
    latest: Math.min(periods - duration, start + 1),
    duration,
    deadline: null,
    demand: [...wanted].flatMap((capacity) =>
      Array.from({ length: duration }, (_, offset) => ({
        capacity,
        offset,
        amount: Math.round((supply[capacity]![start]! || 4) * 0.35),
      })),
    ),
    prerequisites: [],
  };
  return {
    periods,
    capacities: supply.map((_, at) => ({ name: `Skill ${at + 1}`, unit: 'FTE' })),
    suppliers: supply.map((amount, at) => ({
      name: `People of skill ${at + 1}`,
      serves: [at],
      amount: amount.map((one) => Math.round(one * room)),
    })),
    pieces: [...plan, request],
    objective: DEFAULT_OBJECTIVE,
  };
}

function density({ value, demand }: Piece): number {
  return value / demand.reduce((sum, { amount }) => sum + amount, 0);
}
