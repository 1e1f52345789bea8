import type { PublishedTable } from '../../core/feed/published-table.ts';
import type { RecordGuardrail } from '../../core/feed/record-format.ts';
import type { ObjectRecords } from '../../core/feed/records-of.ts';
import { fasterLanes } from '../../core/governance/approvals/faster-lanes.ts';
import { laneOfRecord } from '../../core/governance/approvals/lane-of-record.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';
import type { NextStep } from '../../core/governance/flow-steps.ts';
import { nextSteps } from '../../core/governance/flow-steps.ts';
import { seenText } from '../../core/governance/shown-value/digits.ts';
import type { ReadAs, ShownIn, ShownValue } from '../../core/governance/shown-value/read-shown.ts';
import { readShown, unknown } from '../../core/governance/shown-value/read-shown.ts';
import type { ShownTrouble } from '../../core/governance/shown-value/shown-trouble.ts';
import type { RecordFacts } from '../browser/messages.ts';
import type { PageField } from './page-field.ts';
import { readExact } from './read-exact.ts';
import type { JudgedGuardrail, JudgedRecord, JudgedTable } from './judged-record.ts';
import { currencyShown, customerShown, stagesShown } from './known-fields.ts';
import type { ShownFields } from './shown-fields.ts';
import { shownFields } from './shown-fields.ts';
import { unnamedWords } from './unnamed-words.ts';

/** Judges a record by what its page shows and what a plan says of its object. */
export function judgeRecord(
  facts: RecordFacts & { readonly fields: readonly PageField[] },
  records: ObjectRecords,
): Omit<JudgedRecord, 'commitments'> {
  const { fields, isWhole } = facts;
  const found = shownFields(fields, records.fields);
  const shownIn = { locale: facts.locale, currency: currencyShown(fields) };
  return {
    origin: records.origin,
    tables: records.tables.flatMap((table) => judgeTable(table, found, shownIn)),
    guardrails: records.guardrails.flatMap((one) => judgeGuardrail(one, found, shownIn)),
    customer: customerShown(fields, found),
    steps: stepsFrom(records, stagesShown(fields, found)),
    isWhole,
  };
}

/**
 * The lane of a record in a table. A table that a field map leads here is of this object, whatever the page shows: what is
 * not on it is told. One that only may be meant speaks of the record where half of its fields are on the page by name.
 */
function judgeTable(published: PublishedTable, found: ShownFields, shownIn: ShownIn): readonly JudgedTable[] {
  const { table, isMapped } = published;
  const record = new Map<string, FieldValue>();
  const troubles = new Map<string, ShownTrouble>();
  const edited: string[] = [];
  const given: string[] = [];
  let onPage = 0;
  for (const field of table.fields) {
    const shown = found.find(field.name);
    const { value, trouble } = shown.ok ? readField(field, shown.field, shownIn) : unknown(shown.trouble);
    if (shown.ok || shown.trouble === 'repeated-label') onPage += 1;
    if (shown.ok && shown.field.isEdited) edited.push(field.name);
    if (shown.ok && shown.field.exact !== undefined) given.push(field.name);
    if (trouble !== null) troubles.set(field.name, trouble);
    record.set(field.name, value);
  }
  if (!isMapped && (onPage === 0 || 2 * onPage < table.fields.length)) return [];
  const answer = laneOfRecord(table, record);
  const faster = answer.is === 'decided' ? fasterLanes(table, record, answer) : [];
  return [{ ...published, answer, faster, troubles, unnamed: unnamedWords(table, record), given, edited }];
}

/** A guardrail whose measure the page shows; amounts are told, and compared only where the limit names their currency. */
function judgeGuardrail(guardrail: RecordGuardrail, found: ShownFields, shownIn: ShownIn): readonly JudgedGuardrail[] {
  const shown = found.find(guardrail.measure);
  if (!shown.ok) return [];
  const kind = guardrail.isShare ? 'share' : 'number';
  const { value } = readField({ kind, unit: null }, shown.field, shownIn);
  if (value.is === 'empty') return [];
  const isComparable = value.is === 'number' && (value.currency === null || guardrail.limit.includes(value.currency));
  const { low, isLowIn, high, isHighIn } = guardrail.span;
  const isInside =
    isComparable &&
    (low === null || value.value > low || (isLowIn && value.value === low)) &&
    (high === null || value.value < high || (isHighIn && value.value === high));
  const state = isComparable ? (isInside ? 'inside' : 'broken') : null;
  return [{ guardrail, state, shown: seenText(shown.field.text) ?? '' }];
}

function readField(field: ReadAs, shown: PageField, shownIn: ShownIn): ShownValue {
  return shown.exact === undefined ? readShown(field, shown, shownIn) : readExact(field, shown.exact, shownIn);
}

/** What comes after the first of the stages that a flow of the plan has. */
function stepsFrom({ flowSteps }: ObjectRecords, stages: readonly string[]): readonly NextStep[] {
  for (const stage of stages) {
    const steps = nextSteps({ flowSteps }, stage);
    if (steps.length > 0) return steps;
  }
  return [];
}
