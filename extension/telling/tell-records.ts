import { plainWords } from '../../core/scorecard/plain-words.ts';
import type { JudgedRecord, JudgedTable } from '../records/judged-record.ts';
import { handOffOf } from './record-flow.ts';
import { recordNotes } from './record-notes.ts';
import { recordSheet } from './record-sheet.ts';
import type { RecordSpeech } from './record-speech.ts';
import { recordBadge, recordStrip } from './record-strip.ts';
import { say } from './say.ts';
import type { RecordNote, RecordStrip, ToldRecord } from './told-record.ts';

/**
 * What plans say of one record, one for each approval table. Tables of one name in several plans are one: the newest plan’s
 * is shown, and where another says something else both are told.
 */
export function tellRecord(records: readonly JudgedRecord[], speech: RecordSpeech): readonly ToldRecord[] {
  const newest = records.toSorted(
    (one, other) =>
      compare(other.origin.publishedOn, one.origin.publishedOn) || compare(one.origin.plan, other.origin.plan),
  );
  const groups = new Map<string, { readonly record: JudgedRecord; readonly judged: JudgedTable }[]>();
  for (const record of newest)
    for (const judged of record.tables) {
      const key = plainWords(judged.table.name);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [{ record, judged }]);
      else known.push({ record, judged });
    }
  const told = [...groups].flatMap(([id, versions]) => {
    const [first, ...others] = versions;
    if (first === undefined) return [];
    const strip = recordStrip(first.judged, first.record.isWhole, speech);
    const differing = others
      .map((other) => ({ other, strip: recordStrip(other.judged, other.record.isWhole, speech) }))
      .filter((it) => saysOf(it.strip) !== saysOf(strip))
      .map(({ other, strip: theirs }) =>
        say(speech.record.planSays, { plan: other.record.origin.name, says: saysOf(theirs) }),
      );
    return [toldRecord(id, first.record, first.judged, strip, differing, speech)];
  });
  return told.length > 0 ? told : withoutTable(newest, speech);
}

function toldRecord(
  id: string,
  record: JudgedRecord,
  judged: JudgedTable,
  strip: RecordStrip,
  differing: readonly string[],
  speech: RecordSpeech,
): ToldRecord {
  const notes = [...differing.map((text) => conflictNote(text, speech)), ...recordNotes(record, speech)];
  return {
    ...common(record, speech),
    id,
    revision: judged.revision,
    strip,
    badge: recordBadge(strip, judged, speech),
    notes,
    sheet: recordSheet(record, judged, differing, speech),
    wantsAttention:
      strip.verdict === 'unmatched' || notes.some(({ kind }) => kind === 'guardrail' || kind === 'conflict'),
  };
}

/** Where no table speaks of the record, its guardrails, commitments and flow still do. */
function withoutTable(records: readonly JudgedRecord[], speech: RecordSpeech): readonly ToldRecord[] {
  return records.flatMap((record): readonly ToldRecord[] => {
    const notes = recordNotes(record, speech).filter(({ kind }) => kind !== 'age');
    const told = common(record, speech);
    if (notes.length === 0 && told.handOff === null) return [];
    return [
      {
        ...told,
        id: `plan ${record.origin.plan}`,
        revision: '',
        strip: null,
        badge: null,
        notes,
        sheet: recordSheet(record, null, [], speech),
        wantsAttention: notes.some(({ kind }) => kind === 'guardrail'),
      },
    ];
  });
}

function common({ steps }: JudgedRecord, speech: RecordSpeech): Pick<ToldRecord, 'changed' | 'handOff' | 'buttons'> {
  const { copy, copied, notCopied, copyLogLine, memo } = speech.words;
  return {
    changed: speech.record.changed,
    handOff: handOffOf(steps, speech),
    buttons: { copy, copied, notCopied, copyLogLine, memo },
  };
}

function conflictNote(text: string, { record }: RecordSpeech): RecordNote {
  return { kind: 'conflict', isUrgent: true, short: record.plansDiffer, text };
}

/** Lane and approvers, or why there is none: what two plans may differ in. */
function saysOf({ lane, approvers, problem }: RecordStrip): string {
  return lane === null ? (problem ?? '').replace(/\.$/, '') : `${lane.word}, ${approvers}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
