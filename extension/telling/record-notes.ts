import type { JudgedGuardrail, JudgedRecord } from '../records/judged-record.ts';
import type { RecordSpeech } from './record-speech.ts';
import { say } from './say.ts';
import type { RecordNote } from './told-record.ts';

/** What needs somebody on a record: guardrails that it breaks, commitments to its customer, a plan that is not the newest. */
export function recordNotes(record: JudgedRecord, speech: RecordSpeech): readonly RecordNote[] {
  return [
    ...record.guardrails.filter(({ state }) => state === 'broken').map((one) => guardrailNote(one, speech)),
    ...commitmentNotes(record, speech),
    ...ageNotes(record, speech),
  ];
}

/** What is said of a guardrail whose value the page shows. */
export function guardrailText({ guardrail, state, shown }: JudgedGuardrail, { record }: RecordSpeech): string {
  const { name, limit, owner } = guardrail;
  const texts = { inside: record.guardrailInside, broken: record.guardrailBroken, unsure: record.guardrailUnsure };
  return say(texts[state ?? 'unsure'], { name, limit, shown, who: owner ?? record.whoOwnsGuardrail });
}

function guardrailNote(judged: JudgedGuardrail, speech: RecordSpeech): RecordNote {
  const short = say(speech.record.badgeGuardrail, { name: judged.guardrail.name });
  return { kind: 'guardrail', isUrgent: true, short, text: guardrailText(judged, speech) };
}

function commitmentNotes({ customer, commitments }: JudgedRecord, { record }: RecordSpeech): readonly RecordNote[] {
  const [first, ...others] = commitments;
  if (customer === null || first === undefined) return [];
  const count = commitments.length;
  const short = say(record.badgeCommitment, { count, customer });
  const names = commitments.map(({ name }) => name).join('; ');
  const text = say(others.length === 0 ? record.commitmentNote : record.commitmentsNote, {
    customer,
    name: first.name,
    names,
  });
  return [{ kind: 'commitment', isUrgent: false, short, text }];
}

/** A plan that something keeps from being the newest says of which day it is. */
function ageNotes({ origin }: JudgedRecord, { words, formats, standing }: RecordSpeech): readonly RecordNote[] {
  const trouble = standing.find(({ name }) => name === origin.name)?.trouble ?? null;
  if (trouble === null) return [];
  const short = say(words.asOf, { day: formats.day(origin.publishedOn) });
  return [{ kind: 'age', isUrgent: true, short, text: trouble[words.language] }];
}
