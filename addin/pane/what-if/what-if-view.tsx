import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { AskForm } from './ask-form.tsx';
import { AnswerLine } from './answer-line.tsx';
import { Explained } from './explained.tsx';
import { Outcome } from './outcome.tsx';
import { ReadAsLine } from './read-as-line.tsx';
import { SideBySide } from './side-by-side.tsx';
import { TakenForGranted } from './taken-for-granted.tsx';
import { Timeline } from './timeline.tsx';
import './what-if.css';

/** “If we add this, what will we not do?”: the question, what gives way, why, other answers, and writing one into the plan. */
export function WhatIfView(): JSX.Element {
  const { whatIf, words: all } = usePlanPane();
  const words = all.whatIf;
  const asked = whatIf.asked.value;
  const answer = whatIf.answer.value;
  const chosen = whatIf.chosen.value;
  const posed = asked?.posed ?? null;
  const isOld = asked !== null && !whatIf.isCurrent.value;
  return (
    <div class="what-if">
      <AskForm />
      {asked !== null && <ReadAsLine asked={asked} />}
      {whatIf.trouble.value !== null && (
        <p class="asks" role="alert">
          {all.told.broke(whatIf.trouble.value)}
        </p>
      )}
      <AnswerLine />
      {isOld && answer !== null && (
        <p class="asks" role="status">
          {words.isOld}{' '}
          <button type="button" class="link" onClick={() => void whatIf.run()}>
            {words.askAgain}
          </button>
        </p>
      )}
      {posed !== null && chosen !== null && <Outcome posed={posed} answer={chosen} isCurrent={!isOld} />}
      {posed !== null && chosen !== null && <Timeline posed={posed} answer={chosen} />}
      {posed !== null && <SideBySide posed={posed} />}
      {posed !== null && answer !== null && <Explained posed={posed} answer={answer} />}
      {posed !== null && posed.notes.length > 0 && <TakenForGranted notes={posed.notes} />}
    </div>
  );
}
