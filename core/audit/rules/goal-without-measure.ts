import { isPlaceholder, lacksText } from '../../plan/placeholder.ts';
import type { Measure } from '../../plan/measure.ts';
import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import { referenceKey } from '../../plan/references.ts';
import type { Initiative } from '../../plan/work.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'goal-without-measure',
  family: 'brief',
  severity: 'serious',
  title: 'Goal that no measure shows',
  message: 'No measure shows whether “{goal}” is reached.',
  systematic: '{count} of {total} goals on {sheet} have no measure that shows whether they are reached.',
  evidence: { goal: 'goal' },
  why: 'A goal without a measure is reached whenever somebody says so, and steers nobody until then.',
  fix: 'Name the one measure of a scorecard that shows it, with its target; or take the goal out of the brief.',
  needs: ['initiatives?.goalMeasure|measures?.goal'],
  *check({ initiatives, measures }) {
    const measured = measuredGoals(measures);
    for (const goal of initiatives) {
      if (!isNamed(goal) || !isOpenWork(goal) || !lacksText(goal.goalMeasure) || isMeasured(goal, measured)) continue;
      yield { at: cellOf(goal, 'goalMeasure'), entity: goal, data: { goal: goal.name } };
    }
    const told = measuredBeside(measures);
    for (const line of measures) {
      if (isMeasure(line) || lacksText(line.goal) || !line.goal) continue;
      const key = referenceKey(line.goal);
      if (told.has(key) || measured.has(key)) continue;
      told.add(key);
      yield { at: cellOf(line, 'name'), cause: key, data: { goal: line.goal } };
    }
  },
  german: {
    title: 'Ziel, das keine Kennzahl zeigt',
    message: 'Keine Kennzahl zeigt, ob „{goal}“ erreicht ist.',
    systematic: '{count} von {total} Zielen im Blatt {sheet} haben keine Kennzahl, die zeigt, ob sie erreicht sind.',
    evidence: { goal: 'Ziel' },
    why: 'Ein Ziel ohne Kennzahl ist erreicht, sobald jemand das sagt, und lenkt bis dahin niemanden.',
    fix: 'Nennen Sie die eine Kennzahl einer Scorecard, die es zeigt, mit ihrem Zielwert; oder nehmen Sie das Ziel aus dem Strategiepapier.',
  },
  examples: {
    passing: [
      {
        title: 'A measure beside each goal, or a scorecard that names the goal; a goal given up needs none',
        german:
          'Eine Kennzahl neben jedem Ziel, oder eine Scorecard, die das Ziel nennt; ein aufgegebenes braucht keine',
        sheet: `
          ## Goals
          | ID | Goal                | Measure           | Owner | Status      |
          | G1 | Reach more families | Families served   | Ada   | In progress |
          | G2 | Steady funding      |                   | Ben   | In progress |
          | G3 | A second house      |                   | Ben   | Cancelled   |
          ## Scorecard
          | Measure        | Type    | Drives         | Target | Jan-26 | Feb-26 |
          | Monthly donors | Leading | Steady funding | 1500   | 1100   | 1180   |`,
      },
    ],
    failing: [
      {
        title: 'An empty cell, and a placeholder',
        german: 'Eine leere Zelle, und ein Platzhalter',
        flags: ['Goals!B3', 'Goals!B4'],
        sheet: `
          ## Goals
          | Goal                | Measure         | Target | Owner |
          | Reach more families | Families served | 600    | Ada   |
          | Steady funding      |                 |        | Ben   |
          | Healthy team        | TBD             |        | Ben   |`,
      },
      {
        title: 'In German',
        german: 'Auf Deutsch',
        flags: ['Ziele!C3'],
        sheet: `
          ## Ziele
          | Nr. | Strategisches Ziel      | Kennzahl          | Verantwortlich | Ende       |
          | 1   | Mehr Familien erreichen | Betreute Familien | Ada            | 2026-12-31 |
          | 2   | Sichere Finanzierung    |                   | Ben            | 2026-12-31 |`,
      },
    ],
  },
});

/** Goals that a line of a scorecard says it is for. */
function measuredGoals(measures: Plan['measures']): ReadonlySet<string> {
  return new Set(measures.flatMap(({ linked }) => (linked ?? []).map(referenceKey)));
}

/** Goals of a scorecard with a measure in their line, or in another of the same goal. */
function measuredBeside(measures: Plan['measures']): Set<string> {
  return new Set(measures.flatMap((line) => (line.goal && isMeasure(line) ? referenceKey(line.goal) : [])));
}

/** Whether a line of a scorecard names its measure. */
function isMeasure(line: Measure): boolean {
  return isNamed(line) && !isPlaceholder(line.name);
}

function isMeasured({ id, name }: Initiative, measured: ReadonlySet<string>): boolean {
  return [name, ...(id ? [id] : [])].some((one) => measured.has(referenceKey(one)));
}
