import type { Day } from '../../calendar/day.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { isPlausible } from '../../plan/plausible-day.ts';
import type { Hit } from '../rule.ts';
import { eachRule } from '../rule.ts';
import { isOpenWork, tablesThatReport } from '../../plan/working-status.ts';

export default eachRule({
  id: 'invalid-date',
  family: 'dates',
  severity: 'critical',
  title: 'Date that cannot be',
  message: '“{work}” has {day} as its {field}, a day still to come.',
  messages: {
    pastForecast: '“{work}” is forecast for {day}, which is past, and is not done.',
    implausible: '“{work}” has {day} as its {field}: a number or a slip of the year where a day belongs.',
  },
  systematic: '{count} of {total} rows on {sheet} have a date under “{column}” that cannot be.',
  why: 'What happened lies in the past and what is forecast in the future; a plan that mixes them cannot be computed (DCMA check 9).',
  fix: 'Correct the date: an actual date is a day that was, a forecast of open work a day that comes.',
  needs: ['initiatives.start|end|startActual|endActual|forecast|milestones.start|due|startActual|endActual|forecast'],
  each: ['initiatives', 'milestones'],
  checkEach(work, { today, of }) {
    const hits: Hit<'pastForecast' | 'implausible'>[] = [];
    const toCome: Stated[] = [];
    for (const date of DATES) {
      const day = dayIn(work, date);
      if (day === null) continue;
      if (!isPlausible(day)) hits.push({ ...hitOn(work, day, date), message: 'implausible' });
      else if (date.kind === 'actual' && day > today) toCome.push(date);
      else if (date.kind === 'forecast' && day < today && isOpenWork(work) && of(tablesThatReport)(work))
        hits.push({ ...hitOn(work, day, date), message: 'pastForecast' });
    }
    const last = toCome.at(-1);
    if (last !== undefined) {
      const at = toCome.toReversed().map((date) => cellIn(work, date));
      hits.push({ ...hitOn(work, dayIn(work, last)!, last), at });
    }
    return hits;
  },
  german: {
    title: 'Datum, das nicht sein kann',
    message: '„{work}“ nennt den {day} als {field}; dieser Tag kommt erst noch.',
    messages: {
      pastForecast:
        '„{work}“ ist für den {day} prognostiziert; dieser Tag ist vorbei, und die Arbeit ist nicht erledigt.',
      implausible:
        '„{work}“ nennt den {day} als {field}: Da steht eine Zahl oder ein Tippfehler im Jahr, wo ein Tag stehen sollte.',
    },
    systematic: '{count} von {total} Zeilen im Blatt {sheet} haben unter „{column}“ ein Datum, das nicht sein kann.',
    why: 'Was geschehen ist, liegt in der Vergangenheit, eine Prognose in der Zukunft; ein Plan, der beides vermischt, lässt sich nicht berechnen (DCMA-Prüfung 9).',
    fix: 'Korrigieren Sie das Datum: Ein Ist-Termin ist ein Tag, der war, eine Prognose für offene Arbeit ein Tag, der kommt.',
  },
  examples: {
    passing: [
      {
        title: 'What was is past, what is forecast is to come',
        german: 'Was war, ist vergangen; was vorhergesagt ist, kommt noch',
        sheet: `
          | Milestone      | Start      | Due        | Forecast   | Actual finish | Status      |
          | Prototype      | 2026-01-05 | 2026-01-30 | 2026-02-06 | 2026-02-06    | Done        |
          | Beta           | 2026-02-02 | 2026-03-31 | 2026-03-31 |               | In progress |
          | General launch | 2026-04-01 | 2026-06-30 | 2026-07-10 |               | Not started |`,
      },
    ],
    failing: [
      {
        title: 'Finished on a day that has not come',
        german: 'Fertig an einem Tag, der noch nicht da ist',
        flags: ['D3'],
        sheet: `
          | Milestone      | Start      | Due        | Actual finish | Status      |
          | Prototype      | 2026-01-05 | 2026-01-30 | 2026-02-06    | Done        |
          | Beta           | 2026-02-02 | 2026-03-31 | 2026-03-20    | Done        |
          | General launch | 2026-04-01 | 2026-06-30 |               | Not started |`,
      },
      {
        title: 'Begun and finished on days that have not come is one cause',
        german: 'Begonnen und fertig an Tagen, die noch nicht da sind, ist eine Ursache',
        flags: ['E3,D3'],
        sheet: `
          | Task           | Start      | Due        | Actual start | Actual finish |
          | Prototype      | 2026-01-05 | 2026-01-30 | 2026-01-05   | 2026-02-06    |
          | Beta           | 2026-02-02 | 2026-03-31 | 2026-03-09   | 2026-03-20    |
          | General launch | 2026-04-01 | 2026-06-30 |              |               |`,
      },
      {
        title: 'A forecast in the past for open work',
        german: 'Eine vergangene Vorhersage bei offener Arbeit',
        flags: ['C3'],
        sheet: `
          | Milestone      | Due        | Forecast   | Status      | Owner |
          | Prototype      | 2026-01-30 | 2026-02-06 | Done        | Ada   |
          | Beta           | 2026-03-31 | 2026-02-20 | In progress | Ada   |
          | General launch | 2026-06-30 | 2026-07-10 | Not started | Ben   |`,
      },
      {
        title: 'A number that shows as a day of 1900',
        german: 'Eine Zahl, die sich als Tag des Jahres 1900 zeigt',
        flags: ['C3'],
        sheet: `
          | Task         | Start      | Finish                   | Owner |
          | Draft        | 2026-03-02 | 2026-03-13               | Ada   |
          | Legal review | 2026-03-16 | {format:yyyy-mm-dd} 10   | Ben   |
          | Sign-off     | 2026-03-30 | 2026-04-02               | Ben   |`,
      },
    ],
  },
});

/** A day that work may state. */
interface Stated {
  readonly field: 'start' | 'due' | 'end' | 'startActual' | 'endActual' | 'forecast' | 'updatedOn';
  readonly words: Phrase;
  readonly kind: 'planned' | 'actual' | 'forecast';
}

const DATES: readonly Stated[] = [
  { field: 'start', words: { en: 'start', de: 'Anfang' }, kind: 'planned' },
  { field: 'due', words: { en: 'due date', de: 'Fälligkeit' }, kind: 'planned' },
  { field: 'end', words: { en: 'end', de: 'Ende' }, kind: 'planned' },
  { field: 'startActual', words: { en: 'actual start', de: 'Ist-Anfang' }, kind: 'actual' },
  { field: 'endActual', words: { en: 'actual finish', de: 'Ist-Ende' }, kind: 'actual' },
  { field: 'forecast', words: { en: 'forecast', de: 'Prognose' }, kind: 'forecast' },
  { field: 'updatedOn', words: { en: 'last update', de: 'letzte Aktualisierung' }, kind: 'actual' },
];

type Dated = Pick<Milestone, 'source'> & { readonly [F in Stated['field']]?: Day | null | undefined };

function dayIn(work: Dated, { field }: Stated): Day | null {
  return work[field] ?? null;
}

function cellIn(work: Dated, { field }: Stated): CellRef {
  return cellOf(work, field);
}

function hitOn(work: Initiative | Milestone, day: Day, date: Stated): Hit<never> {
  return { at: cellIn(work, date), data: { work: work.name, day, field: date.words }, entity: work };
}
