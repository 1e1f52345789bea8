import type { ApprovalTable, TableLane } from '../governance/approvals/approval-table.ts';
import type { FasterLane, NeededChange } from '../governance/approvals/faster-lane.ts';
import type { MissingValue, UsedValue } from '../governance/approvals/lane-answer.ts';
import type { FieldValue, UnknownWhy } from '../governance/approvals/record.ts';
import type { CaseSet } from '../governance/approvals/table-check.ts';
import { caseInWords } from '../governance/approvals/words/case-in-words.ts';
import { partInWords } from '../governance/approvals/words/part-in-words.ts';
import type { Tongue } from '../governance/approvals/words/value-in-words.ts';
import { valueInWords } from '../governance/approvals/words/value-in-words.ts';
import type { ApprovalField, ApprovalRule, Span } from '../plan/approvals.ts';

const ENGLISH = {
  missing: {
    'not-given': 'no column was taken for it',
    truncated: 'it is cut off',
    hidden: 'it is hidden',
    'not-loaded': 'it is not loaded',
    unread: 'it holds no such value, or one that could be meant in two ways',
    'no-rate': 'the workbook has no rate for its currency',
  } satisfies Readonly<Record<UnknownWhy, string>>,
  empty: 'empty',
  unknown: 'not known',
  and: ' and ',
  with: (lane: string, changes: string) => `${lane} with ${changes}`,
  atMost: (value: string) => `${value} or less`,
  under: (value: string) => `under ${value}`,
  atLeast: (value: string) => `${value} or more`,
  over: (value: string) => `over ${value}`,
  days: {
    atMost: (day: string) => `until ${day}`,
    under: (day: string) => `before ${day}`,
    atLeast: (day: string) => `from ${day}`,
    over: (day: string) => `after ${day}`,
  },
  any: 'any',
  nobodyHasTo: 'Nobody has to approve',
  nobody: 'nobody',
  deputy: (names: string, others: string) => `${names} (deputy ${others})`,
};

const GERMAN: typeof ENGLISH = {
  missing: {
    'not-given': 'keine Spalte wurde dafür genommen',
    truncated: 'es ist abgeschnitten',
    hidden: 'es ist ausgeblendet',
    'not-loaded': 'es ist nicht geladen',
    unread: 'es steht kein solcher Wert da, oder einer, der zweierlei heißen kann',
    'no-rate': 'die Arbeitsmappe nennt keinen Kurs für seine Währung',
  },
  empty: 'leer',
  unknown: 'nicht bekannt',
  and: ' und ',
  with: (lane, changes) => `${lane} mit ${changes}`,
  atMost: (value) => `höchstens ${value}`,
  under: (value) => `unter ${value}`,
  atLeast: (value) => `mindestens ${value}`,
  over: (value) => `über ${value}`,
  days: {
    atMost: (day) => `bis ${day}`,
    under: (day) => `vor ${day}`,
    atLeast: (day) => `ab ${day}`,
    over: (day) => `nach ${day}`,
  },
  any: 'beliebig',
  nobodyHasTo: 'Niemand muss freigeben',
  nobody: 'niemand',
  deputy: (names, others) => `${names} (Vertretung ${others})`,
};

/** How what an approval table says is put into words; spaces are plain, so that cells and terminals can compare and break them. */
export interface LanesInWords {
  /** `Amount 50,000 EUR`, with what it was converted to where it was. */
  readonly used: (value: UsedValue) => string;
  readonly missing: (value: MissingValue) => string;
  /** `Desk with Discount 15% or less and Amount under 50,000 EUR`. */
  readonly faster: (lane: FasterLane) => string;
  /** What a table calls a lane; a lane without a name needs nobody. */
  readonly lane: (lane: TableLane) => string;
  /** Who approves by a row, deputies in brackets. */
  readonly approvers: (rule: ApprovalRule) => string;
  /** A stretch in signs: `< 50,000 EUR`, `15% – 25%`. */
  readonly span: (span: Span, field: ApprovalField, currency: string | null) => string;
  /** The smallest example of a set of cases: `a Mid-market deal of 50,000 EUR with 15% discount`. */
  readonly example: (cases: CaseSet, table: ApprovalTable) => string;
  /** The whole set: `Amount from 50,000 EUR; Segment SMB or Mid-market`. */
  readonly cases: (cases: CaseSet) => string;
}

export function lanesInWords(tongue: Tongue): LanesInWords {
  const words = tongue === 'de' ? GERMAN : ENGLISH;
  const number = (value: number, field: ApprovalField, currency: string | null): string => {
    return plain(valueInWords({ is: 'number', value }, field, currency, tongue));
  };
  const valueOf = (value: FieldValue, field: ApprovalField): string => {
    if (value.is === 'number') return number(value.value, field, value.currency);
    if (value.is === 'words') return plain(valueInWords({ is: 'word', word: value.text }, field, null, tongue));
    return value.is === 'empty' ? words.empty : words.unknown;
  };
  const span: LanesInWords['span'] = ({ low, isLowIn, high, isHighIn }, field, currency) => {
    const of = (value: number): string => number(value, field, currency);
    if (low === null) return high === null ? words.any : `${isHighIn ? '≤' : '<'} ${of(high)}`;
    if (high === null) return `${isLowIn ? '≥' : '>'} ${of(low)}`;
    if (low === high) return of(low);
    return `${isLowIn ? '' : '> '}${of(low)} – ${isHighIn ? '' : '< '}${of(high)}`;
  };
  const needed = ({ field, to, span: stretch, currency }: NeededChange): string => {
    if (to.is !== 'number' || stretch === null) return `${field.name} ${valueOf(to, field)}`;
    const { low, isLowIn, high, isHighIn } = stretch;
    const of = (value: number): string => number(value, field, currency);
    const ends = field.kind === 'day' ? words.days : words;
    const [atMost, atLeast] = [isHighIn ? ends.atMost : ends.under, isLowIn ? ends.atLeast : ends.over];
    if (low === null && high !== null) return `${field.name} ${atMost(of(high))}`;
    if (high === null && low !== null) return `${field.name} ${atLeast(of(low))}`;
    return `${field.name} ${span(stretch, field, currency)}`;
  };
  const laneName = ({ name }: TableLane): string => name ?? words.nobodyHasTo;
  return {
    used({ field, value, converted }) {
      const also = converted === null ? '' : ` (${number(converted, field, field.currency)})`;
      return `${field.name} ${valueOf(value, field)}${also}`;
    },
    missing: ({ field, why }) => `${field.name}: ${words.missing[why]}`,
    faster: ({ lane, changes }) => words.with(laneName(lane), changes.map(needed).join(words.and)),
    lane: laneName,
    approvers({ approvers, deputies }) {
      const names = (approvers?.names ?? []).join(', ');
      const others = deputies?.nature === 'placeholder' ? [] : (deputies?.names ?? []);
      if (names === '') return words.nobody;
      return others.length === 0 ? names : words.deputy(names, others.join(', '));
    },
    span,
    example: (cases, table) => plain(caseInWords(cases, table, tongue)),
    cases: ({ parts }) => plain(parts.map((part) => partInWords(part, tongue)).join('; ')),
  };
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
