import type { Span } from '../../plan/approvals.ts';
import type { Axis } from './axis.ts';
import { simplestNumber } from './simplest-number.ts';
import type { CasePart, ExampleValue } from './table-check.ts';

/** Classes of one field, ascending, as a part of a description of cases. */
export function casePart(axis: Axis, classes: readonly number[]): CasePart {
  const spans: Span[] = [];
  const words: string[] = [];
  let [hasEmpty, hasOtherWords] = [false, false];
  let last = -2;
  for (const at of classes) {
    const one = axis.classes[at]!;
    if (one.is === 'word') words.push(one.word);
    if (one.is === 'other-word') hasOtherWords = true;
    if (one.is === 'empty') hasEmpty = true;
    if (one.is !== 'span') continue;
    const before = isNextTo(axis, last, at) ? spans.pop() : undefined;
    spans.push(before === undefined ? one.span : { ...one.span, low: before.low, isLowIn: before.isLowIn });
    last = at;
  }
  const { field, money } = axis;
  const part = { field, spans, words, hasEmpty, hasOtherWords, currency: money.currency };
  return { ...part, example: exampleOf(part) };
}

/** Whether no value lies between two classes of numbers. */
function isNextTo({ classes }: Axis, one: number, other: number): boolean {
  return one >= 0 && (other === one + 1 || (other === one + 2 && classes[one + 1]!.part === 'void'));
}

function exampleOf({ field, spans, words, hasOtherWords }: Omit<CasePart, 'example'>): ExampleValue {
  const [span] = spans;
  if (span !== undefined) return { is: 'number', value: simplestNumber(span, field.kind) };
  const [word] = words;
  if (word !== undefined) return { is: 'word', word };
  return { is: hasOtherWords ? 'other-word' : 'empty' };
}
