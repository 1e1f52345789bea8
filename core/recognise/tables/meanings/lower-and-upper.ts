import type { TableKind } from '../../../plan/table.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Choice } from './settle.ts';

const LEAST = anyCase`^(?:min(?:imum)?\.?|lower(?: (?:limit|bound|end))?|floor)(?: (?:value|allowed|limit))?$`;
const MOST = anyCase`^(?:max(?:imum)?\.?|upper(?: (?:limit|bound|end))?|ceiling|cap)(?: (?:value|allowed|limit))?$`;

const REASONS = ['beside each other they are the ends of a range'];

/** “Min” and “Max” beside each other are the ends of a range: what measures aim at, and never minutes. */
export function lowerAndUpper(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const least = columns.findIndex(({ header }) => LEAST.test(header.trim()));
  const most = columns.findIndex(({ header }) => MOST.test(header.trim()));
  if (least < 0 || most < 0) return choices;
  const isAim =
    kind === 'scorecard' && !choices.some(({ meaning }, at) => meaning === 'target' && at !== least && at !== most);
  return choices.map((choice, at): Choice => {
    if (at !== least && at !== most) return choice;
    if (isAim) return { meaning: 'target', weight: 2, margin: 1.5, reasons: REASONS };
    return choice.meaning === 'duration' ? { ...choice, meaning: null, weight: 0 } : choice;
  });
}
