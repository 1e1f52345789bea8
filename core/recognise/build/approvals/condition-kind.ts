import type { ApprovalFieldKind, DurationUnit } from '../../../plan/approvals.ts';
import type { ConditionHeader } from '../../values/condition-header.ts';
import type { WrittenSpan } from '../../values/condition-spans.ts';
import { readAnswer, readWords, weakParts } from '../../values/condition-words.ts';
import type { WrittenValue } from '../../values/written-value.ts';

/** What the cells of a column say together. */
export interface CellsSaid {
  /** Texts that compare no values. */
  readonly words: readonly string[];
  readonly spans: readonly WrittenSpan[];
  readonly values: readonly WrittenValue[];
  /** A cell beside these asks for payment at once. */
  readonly hasAtOnce: boolean;
}

/** Kind of a column of conditions with what its numbers count. */
export interface FieldSort {
  readonly kind: ApprovalFieldKind;
  readonly unit: DurationUnit | null;
}

/** Payment terms count days wherever nothing else is said. */
const IN_DAYS = /net|pay|zahl|pago|paie|pagament|betal|sla|notice|frist/i;

/**
 * Decides the kind of a column from its header, the units in its cells and all cells together. What cells say goes before the
 * header; a column of times whose unit nobody says is one of plain numbers.
 */
export function sortOf(headers: readonly ConditionHeader[], name: string, said: CellsSaid): FieldSort {
  const hint = headers.find(({ kind }) => kind !== null)?.kind ?? null;
  const ends = [...said.values, ...said.spans.flatMap(({ low, high }) => [low?.at, high?.at])].filter(
    (value) => value !== undefined,
  );
  const isInDays = IN_DAYS.test(name) || said.hasAtOnce;
  const telling = said.words.filter((text) => readWords(text, () => false).is === 'list');
  if (telling.length > 0 && telling.every((text) => weakParts(text).every((part) => readAnswer(part) !== null)))
    return { kind: ends.length === 0 ? 'yes-no' : 'words', unit: null };
  const isNumeric = hint !== null && hint !== 'yes-no';
  const bare = ends.filter((value) => !isMarked(value));
  const isOfNumbers =
    ends.length > 0 &&
    (isNumeric ? ends.length * 2 >= telling.length : ends.length > telling.length || bare.length === 0);
  if (!isOfNumbers) {
    if (ends.length === 0 && telling.length === 0 && hint !== null) return withUnit(hint, headers, ends, isInDays);
    return { kind: 'words', unit: null };
  }
  return withUnit(saidBy(ends) ?? (isNumeric ? hint : 'number'), headers, ends, isInDays);
}

function isMarked({ percent, currency, scale, unit, dayAfter }: WrittenValue): boolean {
  return percent || currency !== null || scale !== 1 || unit !== null || dayAfter !== null;
}

/** The sort of value that most of the marked ends are. */
function saidBy(ends: readonly WrittenValue[]): ApprovalFieldKind | null {
  const counts = new Map<ApprovalFieldKind, number>();
  for (const { percent, currency, unit, dayAfter } of ends) {
    const kind =
      dayAfter !== null ? 'day' : percent ? 'share' : currency !== null ? 'money' : unit !== null ? 'duration' : null;
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function withUnit(
  kind: ApprovalFieldKind,
  headers: readonly ConditionHeader[],
  ends: readonly WrittenValue[],
  isInDays: boolean,
): FieldSort {
  if (kind !== 'duration') return { kind, unit: null };
  const counts = new Map<DurationUnit, number>();
  for (const { unit } of ends) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const unit = headers.find((header) => header.unit !== null)?.unit ?? most ?? (isInDays ? 'days' : null);
  return unit === null ? { kind: 'number', unit: null } : { kind, unit };
}
