import type { LaneAnswer } from '../../core/governance/approvals/lane-answer.ts';
import type { UnknownWhy } from '../../core/governance/approvals/record.ts';
import type { RecordWords } from '../words/record-words.ts';
import type { JudgedTable } from '../records/judged-record.ts';
import { laneTold, numberOf } from './record-lane.ts';
import type { RecordSpeech } from './record-speech.ts';
import { say } from './say.ts';

/** Reasons named in a line; the sheet has all of them. */
const MOST_REASONS = 2;

/** Why no lane is told: what is not known for certain, no row, or rows that differ; null where there is a lane. */
export function problemOf(
  judged: JudgedTable,
  isWhole: boolean,
  speech: RecordSpeech,
  most = MOST_REASONS,
): string | null {
  const { answer, table } = judged;
  const { record } = speech;
  switch (answer.is) {
    case 'decided':
      return null;
    case 'uncovered':
      return say(record.noRule, { table: table.name, who: record.whoOwns });
    case 'conflict': {
      const rules = answer.rules.map((rule) => numberOf(rule, table.rules)).join(', ');
      return say(record.conflict, { rules, table: table.name, who: record.whoOwns });
    }
    case 'undecided': {
      const reasons = reasonsOf(answer, judged, isWhole, record).slice(0, most).join('; ');
      return [say(record.cantVerify, { reasons }), possibleLanes(answer, speech)].filter((one) => one !== '').join(' ');
    }
  }
}

/** What is not known of a field, as part of a sentence. */
export function missingText(
  field: string,
  why: UnknownWhy,
  { troubles }: Pick<JudgedTable, 'troubles'>,
  isWhole: boolean,
  record: RecordWords,
): string {
  const trouble = troubles.get(field) ?? (why === 'not-given' ? 'not-on-page' : why);
  return say(record[trouble === 'not-on-page' && isWhole ? 'not-on-layout' : trouble], { field });
}

function reasonsOf(
  { missing, unread }: Extract<LaneAnswer, { is: 'undecided' }>,
  judged: JudgedTable,
  isWhole: boolean,
  record: RecordWords,
): readonly string[] {
  return [
    ...missing.map(({ field, why }) => missingText(field.name, why, judged, isWhole, record)),
    ...unread.map(({ field, text }) => say(record.unreadCell, { text, field: field.name })),
  ];
}

function possibleLanes(
  { lanes, mayBeUncovered }: Extract<LaneAnswer, { is: 'undecided' }>,
  speech: RecordSpeech,
): string {
  const { record } = speech;
  const named = [...lanes.map((lane) => laneTold(lane, speech).word), ...(mayBeUncovered ? [record.maybeNone] : [])];
  return named.length === 0 ? '' : say(record.possible, { lanes: named.join(', ') });
}
