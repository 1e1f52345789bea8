import type { FasterLane } from '../../core/governance/approvals/faster-lane.ts';
import type { UsedValue } from '../../core/governance/approvals/lane-answer.ts';
import type { JudgedTable } from '../records/judged-record.ts';
import { approversTold, laneTold, ruleTold, waitTold } from './record-lane.ts';
import { problemOf } from './record-reasons.ts';
import type { RecordSpeech } from './record-speech.ts';
import { changeText, valueText } from './record-values.ts';
import { say } from './say.ts';
import { dotted } from './speech.ts';
import type { RecordBadge, RecordStrip, Verdict } from './told-record.ts';

/** The one line of a record in a table. */
export function recordStrip(judged: JudgedTable, isWhole: boolean, speech: RecordSpeech): RecordStrip {
  const { answer } = judged;
  const used = answer.is === 'undecided' ? [] : answer.used;
  const line = {
    verdict: verdictOf(judged),
    values: used.map((one) => usedText(one, speech)).join(', '),
    problem: problemOf(judged, isWhole, speech),
  };
  if (answer.is !== 'decided') return { ...line, lane: null, rule: '', approvers: '', wait: '', faster: '' };
  const { rule, lane } = answer;
  const [nearest] = judged.faster;
  return {
    ...line,
    lane: laneTold(lane, speech),
    rule: ruleTold(rule, judged, speech),
    approvers: approversTold(rule, speech),
    wait: waitTold(rule, judged, speech),
    faster: nearest === undefined ? '' : fasterText(nearest, speech),
  };
}

/** What stands on a row of a list or a card of a board. */
export function recordBadge(strip: RecordStrip, { answer }: JudgedTable, { record }: RecordSpeech): RecordBadge {
  const { verdict, lane, problem } = strip;
  if (lane === null) {
    const short = { sure: '', unmatched: record.badgeUnmatched, unsure: record.badgeUnsure }[verdict];
    return { verdict, lane, short: answer.is === 'conflict' ? record.badgeConflict : short, text: problem ?? short };
  }
  const text = dotted(`${lane.word}: ${strip.approvers}`, strip.rule, strip.wait);
  return { verdict, lane, short: lane.word, text };
}

/** A value that a row looked at, in its own currency and, where a rate was used, in that of the table. */
function usedText({ field, value }: UsedValue, speech: RecordSpeech): string {
  return valueText(field, value, speech);
}

/** `At Discount ≤ 15% nobody needs to approve.` */
export function fasterText({ lane, rule, changes }: FasterLane, speech: RecordSpeech): string {
  const { record } = speech;
  const [one = '', other] = changes.map((change) => changeText(change, speech));
  const said = other === undefined ? one : say(record.and, { one, other });
  const who = approversTold(rule, speech);
  if (who === record.nobody) return say(record.fasterNobody, { changes: said });
  const { word } = laneTold(lane, speech);
  return word === who
    ? say(record.fasterLane, { changes: said, lane: word })
    : say(record.faster, { changes: said, lane: word, who });
}

function verdictOf({ answer }: JudgedTable): Verdict {
  if (answer.is === 'decided') return 'sure';
  return answer.is === 'undecided' ? 'unsure' : 'unmatched';
}
