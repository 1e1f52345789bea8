import { fold } from '../../lexicon/fold.ts';
import { readWait } from '../../values/wait.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { ColumnProfile } from '../columns/column-profile.ts';
import { comparesCells } from '../columns/comparing-cells.ts';
import type { Choice } from './settle.ts';

const TIME = `minutes?|min|hours?|hrs?|h|days?|d|weeks?|wks?|tage?n?|at|stunden?|std|werktage?n?|arbeitstage?n?|wochen?|jours?|heures?|dias?|horas?|giorni?o?|ore|ora|dagen?|uur|uren|dagar|timmar|dage|dager|timer|dni|godzin[ay]?|duration|dauer|duree|duracion|duracao|durata|deadline|frist|delai|delay|plazo|prazo|wartezeit|日|日数|天|天数|小时|時間|期限`;
const BESIDE = `max|maxi|maximum|maximal|maximale[rsn]?|maximo|massimo|longest|no|number|nr|of|in|within|the|to|anzahl|nombre|numero|de|di|limit|allowed|target|business|working|calendar|ouvres?|ouvrables?|habiles|laborables|uteis|lavorativi|time|s`;
const WAITS = `response|reaction|turnaround|tat|processing|handling|wait|waiting|sla|antwort|reaktion|bearbeitung|antwortzeit|reaktionszeit|bearbeitungszeit|bearbeitungsdauer|reponse|respuesta|resposta|risposta`;
const ANSWER = `approval|approve|approving|decision|decide|decided|sign|off|signoff|respond|responding|react|answer|reply|review|escalate|escalation|after|freigabe|genehmigung|entscheidung|traitement|validation|aprobacion|tramitacion|aprovacao|approvazione`;

const ALL = `${TIME}|${BESIDE}|${WAITS}|${ANSWER}`;

/** Says how long and of nothing else: `Max days`, `Tage`, `Hours`; “Payment days” and “Leave days” are asked for. */
const saysHowLong = wordsAmong(`${TIME}|${BESIDE}`, TIME);
/** Says how long an answer may take: `Response (h)`, `Turnaround`, `Days to approve`. */
const saysWaits = wordsAmong(ALL, WAITS);
const saysAnswer = wordsAmong(ALL, ANSWER);
const saysTime = wordsAmong(ALL, `${TIME}|time`);

function wordsAmong(all: string, one: string): (header: string) => boolean {
  const each = new RegExp(`^(?:${all})$`);
  const some = new RegExp(`^(?:${one})$`);
  return (header) => {
    const words = fold(header)
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '');
    return words.length > 0 && words.every((word) => each.test(word)) && words.some((word) => some.test(word));
  };
}

/** More hours than a quarter has, or days than a year, are no wait for an answer. */
const LONGEST = { hours: 720, days: 90 } as const;
const IN_HOURS = /(?:^|[^\p{L}])(?:hours?|hrs?|h|stunden?|std|heures?|horas?|ore|uren|uur|timmar|timer)(?:$|[^\p{L}])/u;

/** The column of the longest waits of an approval table where its header alone does not say so; -1 without one. */
export function waitAmong(columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  if (choices.some(({ meaning }) => meaning === 'wait')) return -1;
  const answers = choices.findIndex(({ meaning }) => meaning === 'approver');
  if (answers < 0) return -1;
  // Where approvers stand in front of what they may approve, days behind them may be asked for as well.
  const endsInAnswers = columns.some((column, at) => at < answers && isAsked(column, choices[at]));
  return columns.findIndex(({ header, profile }, at) => {
    if (choices[at]?.meaning === 'deputy' || profile.filled === 0) return false;
    if (saysWaits(header) || (saysAnswer(header) && saysTime(header))) return holdsPlainWaits(profile, header);
    if (at < answers) return false;
    return holdsTimes(profile) || (endsInAnswers && saysHowLong(header) && holdsPlainWaits(profile, header));
  });
}

function isAsked(column: ColumnEvidence, choice: Choice | undefined): boolean {
  return comparesCells(column) || choice?.meaning === 'condition' || column.profile.texts >= 0.5;
}

/** Small numbers and times, and none of them compared. */
function holdsPlainWaits({ examples }: ColumnProfile, header: string): boolean {
  const most = IN_HOURS.test(fold(header)) ? LONGEST.hours : LONGEST.days;
  const texts = [...examples].filter((text) => !/^\s*(?:[-–—]|n\/?a)?\s*$/i.test(text));
  return texts.length > 0 && texts.every((text) => !COMPARES.test(text) && isWait(text, most));
}

function isWait(text: string, most: number): boolean {
  if (/^\s*\d+(?:[.,]\d+)?\s*$/.test(text)) return Number(text.replace(',', '.')) <= most;
  return readWait(text) !== null;
}

/** Times such as “2 d” and “24h”, and none of them compared. */
function holdsTimes({ examples }: ColumnProfile): boolean {
  const waits = [...examples].filter((text) => /\d ?\p{L}/u.test(text) && readWait(text) !== null);
  return waits.length >= Math.max(1, examples.size * 0.6) && ![...examples].some((text) => COMPARES.test(text));
}

const COMPARES = /[<>≤≥]/;
