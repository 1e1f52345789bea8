import type { Day } from '../../calendar/day.ts';
import { changedPlaces } from '../../plan/changed-places.ts';
import { onceForList } from '../../plan/once-for-list.ts';

/** From a first day to a last one. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The longest of all spans that begin on a day, and how many they are: no more of them matters. */
export type StatedSpan = Span & { readonly times: number };

/** Takes a span by its first and last day; where only one of them is said, it is that day. */
type Say = (from: Day | null | undefined, to: Day | null | undefined) => void;

/** What the entities of a list state; remembered while none of them says otherwise. */
export function spansIn<E extends object>(
  tell: (entity: E, say: Say) => void,
): (list: readonly E[]) => readonly StatedSpan[] {
  return onceForList<E, readonly StatedSpan[]>((list, before) => {
    const places = before === null ? null : changedPlaces(list, before.list);
    const saysTheSame =
      places !== null &&
      places.every((at) => leavesIt(before!.value, spansOfOne(before!.list[at]!, tell), spansOfOne(list[at]!, tell)));
    return saysTheSame ? before!.value : longestByFirst(list, tell);
  });
}

function longestByFirst<E>(list: readonly E[], tell: (entity: E, say: Say) => void): readonly StatedSpan[] {
  const spans = new Map<Day, { from: Day; to: Day; times: number }>();
  const say = saying((from, to) => {
    const known = spans.get(from);
    if (known === undefined) spans.set(from, { from, to, times: 1 });
    else {
      known.times += 1;
      if (to > known.to) known.to = to;
    }
  });
  for (const entity of list) tell(entity, say);
  return [...spans.values()];
}

function saying(take: (from: Day, to: Day) => void): Say {
  return (from, to) => {
    const start = from ?? to ?? null;
    const end = to ?? from ?? null;
    if (start !== null && end !== null && start <= end) take(start, end);
  };
}

function spansOfOne<E>(entity: E, tell: (entity: E, say: Say) => void): readonly Span[] {
  const spans: Span[] = [];
  tell(
    entity,
    saying((from, to) => void spans.push({ from, to })),
  );
  return spans;
}

/** Whether an entity says the same as before, or what it says anew and said before is shorter than the longest span. */
function leavesIt(longest: readonly StatedSpan[], earlier: readonly Span[], now: readonly Span[]): boolean {
  const isShorter = ({ from, to }: Span): boolean => longest.some((span) => span.from === from && to < span.to);
  return (
    earlier.length === now.length &&
    now.every((span, at) => {
      const { from, to } = earlier[at]!;
      return span.from === from && (span.to === to || (isShorter(span) && isShorter(earlier[at]!)));
    })
  );
}
