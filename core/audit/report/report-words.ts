import { periodInWords } from '../../calendar/period-in-words.ts';
import type { TableColumn, TableKind } from '../../plan/table.ts';
import type { Severity } from '../finding.ts';
import type { Language } from '../../sheet/phrase.ts';
import { germanKinds } from './german-kinds.ts';
import { germanMeanings } from './german-meanings.ts';
import { germanReason } from './german-reasons.ts';
import { englishMeanings } from './english-meanings.ts';
import type { NotChecked } from './not-checked.ts';

/** Rules with one reason that are named; of more, one less, and the rest by its number. */
const MOST_RULES = 4;

/** A count with its noun: `1 file`, `3 files`. */
export function worded(count: number, noun: string): string {
  return counted(count, noun, `${noun}s`);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const english = {
  workbooks: (count: number) => worded(count, 'workbook'),
  auditedOn: 'Audited on',
  by: 'by Lanekeeper',
  notAudited: 'Not audited',
  severities: { critical: 'Critical', serious: 'Serious', moderate: 'Moderate', minor: 'Minor' } as Readonly<
    Record<Severity, string>
  >,
  lesser: (count: number) => worded(count, 'lesser finding'),
  more: (count: number) => `${count} more`,
  noFindings: 'no findings',
  inTheRest: (standing: string) => `${standing} in the rest`,
  nothingAudited: (why: string) => `nothing audited, ${why}`,
  noneForSure: 'no table was recognised for sure',
  noRows: 'the tables hold no rows yet',
  waiting: (count: number) => `${worded(count, 'table')} not audited until you answer`,
  accepted: 'Accepted',
  until: (reason: string, day: string) => `${reason} (until ${day})`,
  evidence: 'Evidence',
  understood: 'What was understood',
  noTable: 'No table was recognised.',
  questions: 'Questions',
  leftOut: 'Left out',
  /** Why recognition guessed or left out as it did. */
  reason: (reason: string) => reason,
  notChecked: 'Not checked',
  unchecked: ({ detail, rules }: NotChecked) =>
    rules.length <= MOST_RULES
      ? `${rules.join(', ')}: ${detail}`
      : `${rules.slice(0, MOST_RULES - 1).join(', ')} and ${rules.length - MOST_RULES + 1} more rules: ${detail}`,
  column: 'Column',
  header: 'Header',
  understoodAs: 'Understood as',
  sure: 'Sure',
  kind: (kind: TableKind) => (kind === 'other' ? 'a table of another kind' : kind.replaceAll('_', ' ')),
  asSure: (kind: string, percent: string) => `${kind}, ${percent} sure`,
  meaning: ({ meaning, period }: Pick<TableColumn, 'meaning' | 'period'>) =>
    meaning === null ? 'not understood' : withPeriod(englishMeanings[meaning], period, 'en'),
  rows: (count: number) => worded(count, 'row'),
  columns: (count: number) => worded(count, 'column'),
};

/** The words around the findings of a report. */
type ReportWords = typeof english;

const german: ReportWords = {
  workbooks: (count) => counted(count, 'Arbeitsmappe', 'Arbeitsmappen'),
  auditedOn: 'Geprüft am',
  by: 'mit Lanekeeper',
  notAudited: 'Nicht geprüft',
  severities: { critical: 'Kritisch', serious: 'Schwerwiegend', moderate: 'Mittel', minor: 'Gering' },
  lesser: (count) => `${count} mittel oder gering`,
  more: (count) => `${count} weitere`,
  noFindings: 'kein Befund',
  inTheRest: (standing) => `im Übrigen ${standing}`,
  nothingAudited: (why) => `nichts geprüft, ${why}`,
  noneForSure: 'keine Tabelle wurde sicher erkannt',
  noRows: 'die Tabellen enthalten noch keine Zeilen',
  waiting: (count) => `${counted(count, 'Tabelle wird', 'Tabellen werden')} erst nach Ihrer Antwort geprüft`,
  accepted: 'Akzeptiert',
  until: (reason, day) => `${reason} (bis ${day})`,
  evidence: 'Belege',
  understood: 'Was erkannt wurde',
  noTable: 'Es wurde keine Tabelle erkannt.',
  questions: 'Fragen',
  leftOut: 'Nicht berücksichtigt',
  reason: germanReason,
  notChecked: 'Nicht prüfbar',
  unchecked: ({ detail, rules }) =>
    rules.length <= MOST_RULES
      ? `${rules.join(', ')}: ${detail}`
      : `${rules.slice(0, MOST_RULES - 1).join(', ')} und ${rules.length - MOST_RULES + 1} weitere Regeln: ${detail}`,
  column: 'Spalte',
  header: 'Überschrift',
  understoodAs: 'Erkannt als',
  sure: 'Sicherheit',
  kind: (kind) => germanKinds[kind],
  asSure: (kind, percent) => `${kind}, zu ${percent} sicher`,
  meaning: ({ meaning, period }) =>
    meaning === null ? 'nicht erkannt' : withPeriod(germanMeanings[meaning], period, 'de'),
  rows: (count) => counted(count, 'Zeile', 'Zeilen'),
  columns: (count) => counted(count, 'Spalte', 'Spalten'),
};

function withPeriod(meaning: string, period: TableColumn['period'], language: Language): string {
  return period === null ? meaning : `${meaning}: ${periodInWords(period, language)}`;
}

/** The words of reports by language. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { en: english, de: german };
