import type { UsedValue } from '../../core/governance/approvals/lane-answer.ts';
import type { JudgedRecord, JudgedTable } from '../records/judged-record.ts';
import { approversTold, laneTold, ruleTold } from './record-lane.ts';
import { handOffOf } from './record-flow.ts';
import { guardrailText } from './record-notes.ts';
import { missingText, problemOf } from './record-reasons.ts';
import type { RecordSpeech } from './record-speech.ts';
import { fasterText } from './record-strip.ts';
import { waitText, numberText, valueText } from './record-values.ts';
import { say } from './say.ts';
import { dotted } from './speech.ts';
import type { Sheet, SheetSection } from './told.ts';

/** Reasons that a sheet names. */
const MOST_REASONS = 50;

/** All that there is to say of a record, by one table or by none. */
export function recordSheet(
  record: JudgedRecord,
  judged: JudgedTable | null,
  differing: readonly string[],
  speech: RecordSpeech,
): Sheet {
  const { words, formats, record: said } = speech;
  const { origin, guardrails, customer, commitments, steps } = record;
  const section = (title: string, texts: readonly string[], isOpen = true): SheetSection => ({
    title,
    lines: texts.map((text) => ({ text, link: null })),
    isOpen,
  });
  const handOff = handOffOf(steps, speech);
  const plan = say(words.plan, {
    plan: origin.name,
    day: formats.day(origin.publishedOn),
    sequence: formats.number(origin.sequence),
  });
  const sections = [
    ...(judged === null ? [] : tableSections(judged, record.isWhole, section, speech)),
    section(said.plansDiffer, differing),
    section(
      said.guardrails,
      guardrails.map((one) => guardrailText(one, speech)),
      guardrails.some(({ state }) => state === 'broken'),
    ),
    section(
      say(said.commitments, { customer: customer ?? '' }),
      commitments.map(({ name, value, isWithheld, due, approvers }) =>
        dotted(
          name,
          isWithheld ? words.valueWithheld : value,
          due !== null && say(words.due, { day: formats.day(due) }),
          approvers.length > 0 && say(words.approves, { who: approvers.join(', ') }),
        ),
      ),
    ),
    section(said.next, handOff === null ? [] : [handOff.text]),
    section(said.origin, [...(judged === null ? [] : rowPlace(judged, speech)), plan, said.informs], false),
  ];
  return {
    title: judged?.table.name ?? origin.name,
    lead: judged === null ? [] : leadOf(judged, record.isWhole, speech),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

function leadOf(judged: JudgedTable, isWhole: boolean, speech: RecordSpeech): readonly string[] {
  const { answer, waits } = judged;
  const { record, formats } = speech;
  if (answer.is !== 'decided') return [problemOf(judged, isWhole, speech, MOST_REASONS) ?? ''];
  const { rule, lane } = answer;
  const wait = waits.get(rule);
  const deputies = rule.deputies?.names.join(', ') ?? '';
  const { word } = laneTold(lane, speech);
  const who = approversTold(rule, speech);
  return [
    dotted(word, who === record.nobody || who === record.unnamed ? who : say(record.approvers, { who })),
    dotted(
      deputies !== '' && say(record.deputies, { who: deputies }),
      rule.waitLimit !== null &&
        rule.waitLimit !== undefined &&
        say(record.limit, { wait: waitText(rule.waitLimit, speech) }),
      wait !== undefined && say(record.cases, { wait: waitText(wait.days, speech), count: formats.number(wait.cases) }),
    ),
  ].filter((text) => text !== '');
}

type MakeSection = (title: string, texts: readonly string[], isOpen?: boolean) => SheetSection;

function tableSections(
  judged: JudgedTable,
  isWhole: boolean,
  section: MakeSection,
  speech: RecordSpeech,
): readonly SheetSection[] {
  const { answer, faster, unnamed, given, edited } = judged;
  const { record } = speech;
  const used = answer.is === 'undecided' ? [] : answer.used;
  const missing = answer.is === 'decided' ? answer.immaterial : [];
  return [
    section(record.why, [
      ...(answer.is === 'decided' ? [ruleTold(answer.rule, judged, speech)] : []),
      ...used.map((one) => usedLine(one, answer.is === 'decided', speech)),
      ...unnamed.map((one) => say(record.unnamedWord, { ...one })),
      ...(given.length === 0 ? [] : [say(record.given, { fields: given.join(', ') })]),
      ...(edited.length === 0 ? [] : [say(record.edited, { fields: edited.join(', ') })]),
    ]),
    section(
      record.fasterLanes,
      faster.map((one) => fasterText(one, speech)),
    ),
    section(
      record.notKnown,
      missing.map(({ field, why }) => missingText(field.name, why, judged, isWhole, record)),
      false,
    ),
  ];
}

function usedLine(used: UsedValue, isDecided: boolean, speech: RecordSpeech): string {
  const { field, value, text, converted, isCurrencyAssumed } = used;
  const { record } = speech;
  const own = valueText(field, value, speech);
  const currency = field.currency ?? '';
  const said =
    converted !== null
      ? say(record.converted, { value: own, amount: numberText(field, converted, null, speech), currency })
      : isCurrencyAssumed
        ? say(record.assumed, { value: own })
        : own;
  return isDecided && text !== '' ? say(record.used, { value: said, asked: text }) : said;
}

function rowPlace({ answer, table }: JudgedTable, { record, formats }: RecordSpeech): readonly string[] {
  if (answer.is !== 'decided') return [];
  const { index, sheet } = answer.rule.source;
  return [say(record.table, { table: table.name, row: formats.number(index + 1), sheet })];
}
