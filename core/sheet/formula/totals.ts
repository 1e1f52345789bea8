import type { Reference } from './reference.ts';
import type { FormulaShape } from './shape.ts';
import { functionName } from './shape.ts';

/** A call that sums up cells: SUM(B2:B9), SUBTOTAL(9,B2:B9), AVERAGE(B2:B9,C2) … */
export interface TotalCall {
  /** In capitals. */
  readonly name: string;
  /** First argument of SUBTOTAL and AGGREGATE: which function, and from 101 on without hidden rows. */
  readonly code: number | null;
  /** Ranges of two cells or more that are arguments by themselves, and the place of each in the shape's tokens. */
  readonly ranges: readonly { readonly token: number; readonly reference: Reference }[];
}

const NAMES = new Set([
  'SUM',
  'SUBTOTAL',
  'AGGREGATE',
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MIN',
  'MAX',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
]);
const KNOWN = new WeakMap<FormulaShape, readonly TotalCall[]>();

/** The summing calls of a formula, in order. */
export function totalsIn(shape: FormulaShape): readonly TotalCall[] {
  const known = KNOWN.get(shape);
  if (known !== undefined) return known;
  const calls = [...shape.functions].some((name) => NAMES.has(name)) ? readCalls(shape) : [];
  KNOWN.set(shape, calls);
  return calls;
}

function readCalls(shape: FormulaShape): TotalCall[] {
  const calls: TotalCall[] = [];
  const open: ({ name: string; code: number | null; ranges: TotalCall['ranges'][number][] } | null)[] = [];
  const { tokens } = shape;
  for (const [at, token] of tokens.entries()) {
    const call = open.at(-1) ?? null;
    if (token.text === '(') {
      const before = tokens[at - 1];
      const name = before?.kind === 'function' ? functionName(before.text) : '';
      const started = NAMES.has(name) ? { name, code: null, ranges: [] } : null;
      open.push(started);
      if (started !== null) calls.push(started);
    } else if (token.text === ')') open.pop();
    else if (call !== null && token.kind === 'number' && call.ranges.length === 0) call.code = Number(token.text);
    else if (call !== null && token.kind === 'reference' && token.reference.to !== null && standsAlone(tokens, at))
      call.ranges.push({ token: at, reference: token.reference });
  }
  return calls.filter((call) => call.ranges.length > 0);
}

/** Whether a token is an argument by itself, not part of a computation. */
function standsAlone(tokens: FormulaShape['tokens'], at: number): boolean {
  const edge = (step: number, marks: string): boolean => {
    let next = at + step;
    while (tokens[next]?.kind === 'space') next += step;
    const text = tokens[next]?.text;
    return text === undefined || marks.includes(text);
  };
  return edge(-1, '(,;') && edge(1, '),;');
}
