import { daysBetween } from '../../calendar/day.ts';
import type { Experiment } from '../../plan/experiments.ts';
import { lacksText } from '../../plan/placeholder.ts';
import { isPlausible } from '../../plan/plausible-day.ts';
import { cellOf } from '../../plan/provenance.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { isNamed } from '../../plan/named-row.ts';
import { eachRule } from '../rule.ts';

/** A result that is still to come: these words alone, or how long it takes behind them; “Running ads sold more” is a result. */
const STILL =
  /^(?:(?:still )?(?:running|ongoing|in progress|waiting|collecting data)|laeuft|lauft(?: noch)?|en cours|en curso|em curso|in corso)(?=$|\s*[^\p{L}\p{N}\s]| (?:until|till|since|for|bis|seit|jusqu|depuis|hasta|desde|ate|fino|dal)(?![\p{L}]))/u;

export default eachRule({
  id: 'experiment-without-result',
  family: 'progress',
  severity: 'moderate',
  title: 'Experiment past its end without a result',
  message: '“{experiment}” ended on {end}, {late} {late|day|days} ago, and nothing says what came out.',
  systematic: '{count} of {total} experiments on {sheet} are past their end and have no result.',
  why: 'An experiment without a result cost its time and taught nobody anything; the next team tries it again.',
  fix: 'Write what came out against the hypothesis, also where it is “nothing”, and what follows; or move the end.',
  evidence: { experiment: 'experiment', late: 'days past its end' },
  needs: ['experiments.end', 'experiments.result'],
  each: ['experiments'],
  checkEach(experiment, { today }) {
    const { end, status } = experiment;
    if (status?.state === 'cancelled' || !isNamed(experiment) || !lacksResult(experiment)) return null;
    const late = end === null || end === undefined || !isPlausible(end) ? 0 : daysBetween(end, today);
    if (late <= 0) return null;
    return {
      at: cellOf(experiment, 'result'),
      entity: experiment,
      data: { experiment: experiment.name, end: end!, late },
    };
  },
  german: {
    title: 'Experiment nach seinem Ende ohne Ergebnis',
    message: '„{experiment}“ endete am {end}, vor {late} {late|Tag|Tagen}, und nirgends steht, was herauskam.',
    systematic: '{count} von {total} Experimenten im Blatt {sheet} sind zu Ende und haben kein Ergebnis.',
    why: 'Ein Experiment ohne Ergebnis hat Zeit gekostet und niemanden etwas gelehrt; das nächste Team versucht es noch einmal.',
    fix: 'Schreiben Sie auf, was gegenüber der Hypothese herauskam, auch wenn es „nichts“ ist, und was folgt; oder verschieben Sie das Ende.',
    evidence: { experiment: 'Experiment', late: 'Tage nach seinem Ende' },
  },
  examples: {
    passing: [
      {
        title: 'A result, one that goes on, one given up and one whose end nobody set',
        german: 'Ein Ergebnis, eines, das noch läuft, ein abgebrochenes und eines, dessen Ende niemand gesetzt hat',
        sheet: `
          ## Experiments
          | Experiment    | Hypothesis                            | Owner    | Start      | End        | Measure    | Result               | Status    |
          | Shorter trial | 14 days convert better than 30 do     | Ada Berg | 2026-01-05 | 2026-02-10 | Conversion | No difference        | Done      |
          | Price page    | Three prices lift revenue per account | Ben Holm | 2026-01-05 | 2026-04-20 | ARPA       |                      | Running   |
          | Cold calls    | Calls before noon reach more people   | Ben Holm | 2026-01-05 | 2026-01-20 | Reached    |                      | Cancelled |
          | Free setup    | Free setup halves the time to value   | Cleo Fox | 2026-01-05 | TBD        | Days       |                      | Running   |`,
      },
      {
        title: 'A number is a result; the last day itself is not past',
        german: 'Eine Zahl ist ein Ergebnis; der letzte Tag selbst ist noch nicht vorbei',
        sheet: `
          ## Hypotheses
          | ID | Hypothesis                             | Start      | Ends on    | Result |
          | T1 | A shorter form is filled in more often | 2026-01-05 | 2026-02-10 | 0.04   |
          | T3 | Ads that stay on sell more             | 2026-01-05 | 2026-02-10 | Running ads sold a tenth more |
          | T4 | A second desk shortens the queue       | 2026-01-05 | 2026-02-10 | Waiting times fell by half |
          | T2 | A phone number on top brings calls     | 2026-02-05 | 2026-03-02 |        |`,
      },
    ],
    failing: [
      {
        title: 'An empty cell, a placeholder and one that is said to go on',
        german: 'Eine leere Zelle, ein Platzhalter und eines, das angeblich noch läuft',
        flags: ['Experiments!G2', 'Experiments!G4', 'Experiments!G5'],
        sheet: `
          ## Experiments
          | Experiment    | Hypothesis                            | Owner    | Start      | End        | Measure    | Result      |
          | Shorter trial | 14 days convert better than 30 do     | Ada Berg | 2026-01-05 | 2026-02-10 | Conversion |             |
          | Price page    | Three prices lift revenue per account | Ben Holm | 2026-01-05 | 2026-02-20 | ARPA       | + 4%        |
          | Free setup    | Free setup halves the time to value   | Cleo Fox | 2026-01-05 | 2026-02-20 | Days       | TBD         |
          | Chat first    | Chat answers half of the questions    | Cleo Fox | 2026-01-05 | 2026-01-31 | Questions  | In progress |`,
      },
      {
        title: 'A German list; done, and nobody wrote what came out',
        german: 'Eine deutsche Liste; erledigt, und niemand schrieb, was herauskam',
        flags: ['Experimente!F2'],
        sheet: `
          ## Experimente
          | Nr. | Hypothese                                 | Verantwortlich | Beginn     | Ende       | Ergebnis     | Status   |
          | 1   | Kürzere Formulare werden öfter ausgefüllt | Ada Berg       | 05.01.2026 | 10.02.2026 |              | Erledigt |
          | 2   | Anrufe am Vormittag erreichen mehr Leute  | Ben Holm       | 05.01.2026 | 20.02.2026 | Nicht belegt | Erledigt |`,
      },
    ],
  },
});

function lacksResult({ result }: Experiment): boolean {
  return lacksText(result) || (typeof result === 'string' && STILL.test(plainWords(result)));
}
