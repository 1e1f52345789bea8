import type { Period } from '../../calendar/period.ts';
import { displacementsOf } from '../../capacity/question/displacements.ts';
import { outcomesOf } from '../../capacity/question/outcome.ts';
import type { Question } from '../../capacity/question/question.ts';
import { staffingOf } from '../../capacity/question/staffing.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { addressOf } from '../../sheet/cell-reference.ts';

/** What becomes of each piece of work, with what it gives way to. */
export function worksJson(question: Question, starts: readonly (number | null)[]) {
  const causes = new Map(displacementsOf(question, starts).map((one) => [one.outcome.at, one.causes]));
  return outcomesOf(question, starts).map((outcome) => {
    const { at, piece, fate, shift, start, end } = outcome;
    const { value, start: today, duration } = question.problem.pieces[at]!;
    const row = piece.request ?? piece.initiative;
    const span = (first: number | null) => spanJson(question.periods, first, duration);
    return {
      kind: piece.kind,
      name: piece.name,
      fate,
      value: rounded(value),
      owners: piece.owners,
      teams: piece.teams,
      commitments: piece.commitments.map(({ name }) => name),
      before: outcome.from === null ? null : span(today),
      after: span(starts[at] ?? null),
      shift,
      start,
      end,
      displacedBy: (causes.get(at) ?? []).map(({ piece: { name } }) => name),
      cell: row === null ? null : addressIn(cellOf(row, 'name')),
    };
  });
}

function spanJson(periods: readonly Period[], first: number | null, duration: number) {
  const from = first === null ? undefined : periods[first];
  const to = first === null ? undefined : (periods[first + duration - 1] ?? periods.at(-1));
  return from === undefined || to === undefined ? null : { from: from.key, to: to.key };
}

/** What is taken on, with who could do it and its own share of what gives way. */
export function requestsJson(question: Question, starts: readonly (number | null)[]) {
  const displacements = displacementsOf(question, starts);
  return staffingOf(question, starts).map(({ outcome, needs }) => ({
    name: outcome.piece.name,
    shift: outcome.shift,
    needs: needs.map(({ name, unit, most, from, to, people }) => ({
      name,
      unit,
      most: rounded(most),
      from: from.key,
      to: to.key,
      people,
    })),
    displaces: displacements
      .filter(({ causes }) => causes.some(({ at }) => at === outcome.at))
      .map(({ outcome: away, causes }) => ({ name: away.piece.name, fate: away.fate, shared: causes.length > 1 })),
  }));
}

/** `Sheet!B7` */
export function addressIn(cell: CellRef): string {
  return `${cell.sheet}!${addressOf(cell)}`;
}

/** Without what floating point adds to sums of decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
