import type { TradeOffProblem } from '../../core/capacity/trade-off/problem.ts';

/**
 * The plain time-indexed model of the value of a trade-off, as LP text for any solver: one binary per piece and start, one
 * row per capacity and period, prerequisites start by start. One supplier per capacity.
 */
export function plainModel({ pieces, periods, capacities, suppliers }: TradeOffProblem): string {
  const startsOf = pieces.map(({ may, start, earliest, latest }) =>
    may === 'stay' ? [start] : Array.from({ length: latest - earliest + 1 }, (_, at) => earliest + at),
  );
  const name = (piece: number, start: number): string => `x${piece}_${start}`;
  const sum = (terms: readonly string[]): string => terms.join(' + ');
  const rows: string[] = [];
  for (const [piece, { may, prerequisites }] of pieces.entries()) {
    const starts = startsOf[piece] ?? [];
    rows.push(`${sum(starts.map((start) => name(piece, start)))} ${may === 'drop' ? '<=' : '='} 1`);
    for (const { on, gap } of prerequisites)
      for (const until of starts) {
        const late = starts.filter((start) => start <= until).map((start) => name(piece, start));
        const early = (startsOf[on] ?? [])
          .filter((start) => start <= until - gap)
          .map((start) => ` - ${name(on, start)}`);
        rows.push(`${sum(late)}${early.join('')} <= 0`);
      }
  }
  for (const capacity of capacities.keys())
    for (let period = 0; period < periods; period += 1) {
      const uses = pieces.flatMap(({ demand }, piece) =>
        (startsOf[piece] ?? []).flatMap((start) =>
          demand
            .filter((one) => one.capacity === capacity && one.offset + start === period)
            .map(({ amount }) => `${amount} ${name(piece, start)}`),
        ),
      );
      const supply = suppliers.filter(({ serves }) => serves[0] === capacity);
      if (uses.length > 0)
        rows.push(`${sum(uses)} <= ${supply.reduce((all, { amount }) => all + (amount[period] ?? 0), 0)}`);
    }
  const all = pieces.flatMap((_, piece) => (startsOf[piece] ?? []).map((start) => ({ piece, start })));
  return [
    'Maximize',
    `value: ${sum(all.map(({ piece, start }) => `${pieces[piece]?.value ?? 0} ${name(piece, start)}`))}`,
    'Subject To',
    ...rows.map((row, at) => `r${at}: ${row}`),
    'Binaries',
    ...all.map(({ piece, start }) => name(piece, start)),
    'End',
    '',
  ].join('\n');
}
