import type { Day } from '../../calendar/day.ts';
import { addDays } from '../../calendar/day.ts';
import { monthOf } from '../../calendar/period.ts';
import type { RequestAssumption, RequestContext } from './request-reading.ts';
import { monthsLater } from './later.ts';
import type { Point } from './time-words.ts';
import { POINT, pointOf } from './time-words.ts';

/** A time in words: from a day to a day, and the text without it. */
export interface TypedSpan {
  readonly from: Day;
  readonly to: Day;
  readonly rest: string;
  readonly assumed: readonly RequestAssumption[];
}

const COUNT = String.raw`(\d+|an?|one|two|three|four|five|six|nine|twelve|eine[nm]?|zwei|drei|vier|fünf|sechs|neun|zwölf)`;
const LENGTH = String.raw`${COUNT}\s*[- ]?(days?|weeks?|months?|quarters?|years?|tagen?|tage|wochen?|monate?n?|quartalen?|quartale|jahre?n?)`;
const FROM = String.raw`(?:from|starting(?: in| from| on)?|beginning(?: in)?|as of|since|ab|von|vom|seit|beginnend(?: im| ab)?|start(?:ing)?)\s+(?:the\s+|dem\s+|beginning of\s+|start of\s+|anfang\s+|mid[ -]?|mitte\s+)?`;
const TO = String.raw`\s*(?:to|until|till|through|thru|up to|bis(?: zum| ende)?|and|und|–|—|(?<=\s)-(?=\s)|(?<=\p{L}\d?)-)\s*(?:the end of\s+|end of\s+|ende\s+)?`;
const FOR = String.raw`(?:for|für|fuer|over|über|während|during|lasting)\s+(?:the next\s+|die nächsten\s+)?`;
const IN = String.raw`(?:in|im|during|während|throughout|over|within)\s+(?:the\s+|dem\s+)?`;
const UNTIL = String.raw`(?:until|till|by|bis(?: zum| ende)?)\s+(?:the end of\s+|end of\s+)?`;
const EDGE = '(?<![\\p{L}\\d-])';
const END = '(?![\\p{L}\\d])';

type Reading = (found: readonly (string | undefined)[], tools: Tools) => Omit<TypedSpan, 'rest'> | null;

interface Tools {
  readonly context: RequestContext;
  readonly point: (text: string, after?: Day) => Point;
}

const SHAPES: readonly (readonly [RegExp, Reading])[] = [
  [
    shape(`(?:${FROM}|between\\s+|zwischen\\s+)?(${POINT})${TO}(${POINT})`),
    ([, a, b], { point }) => between(point(a!), (day) => point(b!, day)),
  ],
  [
    shape(`(?:${FOR})?${LENGTH},?\\s*(?:${FROM}|${IN})(${POINT})`),
    ([, count, unit, a], { point }) => lasting(point(a!), count!, unit!),
  ],
  [
    shape(`(?:${FROM}|${IN})(${POINT}),?\\s*(?:${FOR})${LENGTH}`),
    ([, a, count, unit], { point }) => lasting(point(a!), count!, unit!),
  ],
  [
    shape(`${UNTIL}(${POINT})`),
    ([, a], { point, context }) => {
      const end = point(a!);
      return { from: context.options.today, to: end.to, assumed: end.assumed };
    },
  ],
  [
    shape(`${FROM}(${POINT})`),
    ([, a], { point, context }) => {
      const { from, assumed } = point(a!);
      const to = context.last > from ? context.last : monthOf(from).end;
      return { from, to, assumed: [...assumed, { what: 'end', word: a!, as: to }] };
    },
  ],
  [shape(`(?:${IN}|for\\s+|für\\s+)?(${POINT})`), ([, a], { point }) => point(a!)],
  [
    shape(`${FOR}${LENGTH}`),
    ([, count, unit], { context }) => {
      const from = addDays(monthOf(context.options.today).end, 1);
      const span = lasting({ from, to: from, assumed: [] }, count!, unit!);
      return { ...span, assumed: [{ what: 'start', word: `${count} ${unit}`, as: from }] };
    },
  ],
];

function shape(source: string): RegExp {
  return new RegExp(`${EDGE}${source}${END}`, 'iu');
}

/** Finds when something is asked for; null where no time is written. */
export function readSpan(text: string, context: RequestContext): TypedSpan | null {
  const point = (written: string, after?: Day): Point =>
    pointOf(written, { ...context.options, today: after ?? context.options.today });
  for (const [test, read] of SHAPES) {
    const found = test.exec(text);
    const span = found === null ? null : read(found, { context, point });
    if (found !== null && span !== null)
      return {
        ...span,
        rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/\s+/g, ' ').trim(),
      };
  }
  return null;
}

function between(start: Point, endAfter: (day: Day) => Point): Omit<TypedSpan, 'rest'> {
  const end = endAfter(start.from);
  return { from: start.from, to: end.to, assumed: [...start.assumed, ...end.assumed] };
}

const COUNTS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:an?|one|eine[nm]?)$/i],
  [2, /^(?:two|zwei)$/i],
  [3, /^(?:three|drei)$/i],
  [4, /^(?:four|vier)$/i],
  [5, /^(?:five|fünf)$/i],
  [6, /^(?:six|sechs)$/i],
  [9, /^(?:nine|neun)$/i],
  [12, /^(?:twelve|zwölf)$/i],
];

function lasting({ from, assumed }: Point, count: string, unit: string): Omit<TypedSpan, 'rest'> {
  const number = COUNTS.find(([, words]) => words.test(count))?.[0] ?? Number(count);
  const months = /^m/i.test(unit) ? 1 : /^q/i.test(unit) ? 3 : /^[jy]/i.test(unit) ? 12 : 0;
  const to = months > 0 ? monthsLater(from, number * months) : addDays(from, number * (/^w/i.test(unit) ? 7 : 1));
  return { from, to: addDays(to, -1), assumed };
}
