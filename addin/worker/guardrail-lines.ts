import type { GuardrailState } from '../../core/governance/guardrail-states.ts';
import { guardrailStates } from '../../core/governance/guardrail-states.ts';
import { cellOf } from '../../core/plan/provenance.ts';
import type { GuardrailLine, Unchecked } from '../pane/lanes/lanes-answers.ts';
import { cellsOf, namesOf } from './row-parts.ts';
import { scorecardIn } from './scorecard-answer.ts';
import type { Workbench } from './workbench.ts';

/** The limits of a bench's plan and how their measures stand to them, those beyond their limit first. */
export function guardrailLines(bench: Workbench): readonly GuardrailLine[] {
  return guardrailStates(bench.session.recognition.plan, scorecardIn(bench))
    .map(guardrailLine)
    .toSorted((one, other) => rank(one) - rank(other));
}

function guardrailLine({ guardrail, limit, state, condition, measure }: GuardrailState): GuardrailLine {
  const newest = measure?.points.findLast(({ value }) => value !== null);
  const isPercent = measure?.points.some((point) => point.isShare) === true;
  // Shares whose readings are percents: 50, not 0.5.
  const isScaled = isPercent && Math.abs(measure?.health.newest ?? 0) > LARGEST_SHARE;
  const value = condition?.value ?? null;
  const cell = newest?.reading === undefined || newest.reading === null ? null : cellOf(newest.reading, 'value');
  return {
    name: guardrail.name,
    cells: cellsOf(guardrail, ['limit', 'measure', 'owner', 'scope']),
    limit: guardrail.limit ?? null,
    measure: measure?.measure.name ?? guardrail.measure ?? null,
    owners: namesOf(guardrail.owner),
    scope: guardrail.scope ?? null,
    state: state ?? whyUnchecked({ limit, measure }),
    reading:
      value === null
        ? null
        : {
            value: isScaled ? value / 100 : value,
            isShare: isPercent,
            unit: measure?.measure.unit ?? '',
            on: newest?.period?.end ?? newest?.on ?? null,
            cell,
          },
  };
}

const LARGEST_SHARE = 1.5;

function whyUnchecked({ limit, measure }: Pick<GuardrailState, 'limit' | 'measure'>): Unchecked {
  if (!limit.isChecked) return limit.why;
  if (measure !== null) return 'old-reading';
  const names = new Set<string>(limit.doubts);
  return names.size > 0 && !names.has('unknown-measure') && !names.has('no-such-name') ? 'unclear' : 'no-reading';
}

const RANKS: readonly GuardrailLine['state'][] = ['breached', 'near', 'old-reading', 'unclear', 'none'];

function rank({ state }: GuardrailLine): number {
  const at = RANKS.indexOf(state);
  return at === -1 ? (state === 'inside' ? RANKS.length + 1 : RANKS.length) : at;
}
