import type { FlowStep } from '../../plan/approvals.ts';
import { flowsOf } from '../../governance/flow-steps.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { timesOf, waitBefore } from '../flow-times.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';
import { waitInWords } from '../wait-in-words.ts';

export default rule({
  id: 'idle-handoff',
  family: 'flow',
  severity: 'serious',
  title: 'Handoff in which a case lies idle',
  message: 'Between “{from}” and “{step}” a case lies for {wait}, longer than the work on both sides of it ({work}).',
  messages: { unowned: 'After “{from}” a case lies for {wait}, and nobody owns “{step}”, which it waits for.' },
  systematic: 'At {count} of {total} steps on {sheet} a case lies idle after it was handed over.',
  why: 'While a case lies between two owners nobody works on it, and neither of them sees it lie.',
  fix: 'Ask both sides what the case waits for, take that away, and name who takes it over and within which time.',
  evidence: {
    from: 'handed over by',
    step: 'waits for',
    wait: 'idle',
    work: 'work on both sides',
    percent: 'percent of the flow’s time',
  },
  params: {
    days: {
      default: 1,
      title: 'working days that a case may wait for a step without an owner',
      source: 'Lanekeeper’s rule catalogue',
    },
  },
  needs: ['flowSteps.wait', 'flowSteps.touch|owner'],
  *check({ flowSteps, tables }, { params }) {
    for (const { steps } of flowsOf(flowSteps)) {
      const taken = steps.filter((step) => isOpen(step.status) && isNamed(step));
      const times = timesOf(taken, tables);
      const whole = times === null ? null : times.reduce((sum, { touch, wait }) => sum + touch + wait, 0);
      for (const [at, step] of taken.entries()) {
        const before = taken[at - 1];
        const wait = waitBefore(step, tables) ?? 0;
        if (before === undefined || wait === 0 || isWithOne(before, step)) continue;
        const isUnowned = step.owner === null || step.owner?.nature === 'placeholder';
        const work = workAround(before, step);
        const isLong = work !== null && wait > work + 1e-9;
        if (!isLong && !(isUnowned && wait > params.days)) continue;
        yield {
          at: cellOf(step, 'wait'),
          entity: step,
          data: {
            from: before.name,
            step: step.name,
            wait: waitInWords(wait),
            ...(work === null ? {} : { work: waitInWords(work) }),
            ...(whole === null ? {} : { percent: Math.round((100 * wait) / whole) }),
          },
          message: isLong ? undefined : 'unowned',
        };
      }
    }
  },
  german: {
    title: 'Übergabe, bei der ein Fall liegen bleibt',
    message:
      'Zwischen „{from}“ und „{step}“ liegt ein Fall {wait}, länger als die Arbeit auf beiden Seiten dauert ({work}).',
    messages: {
      unowned: 'Nach „{from}“ liegt ein Fall {wait}, und für „{step}“, worauf er wartet, ist niemand verantwortlich.',
    },
    systematic: 'Bei {count} von {total} Schritten im Blatt {sheet} bleibt ein Fall nach der Übergabe liegen.',
    why: 'Solange ein Fall zwischen zwei Verantwortlichen liegt, arbeitet niemand daran, und keiner der beiden sieht ihn liegen.',
    fix: 'Fragen Sie beide Seiten, worauf der Fall wartet, schaffen Sie es ab und nennen Sie, wer ihn in welcher Zeit übernimmt.',
    evidence: {
      from: 'übergeben von',
      step: 'wartet auf',
      wait: 'liegt',
      work: 'Arbeit auf beiden Seiten',
      percent: 'Prozent der Zeit des Ablaufs',
    },
    params: {
      days: {
        title: 'Arbeitstage, die ein Fall auf einen Schritt ohne Verantwortliche warten darf',
        source: 'Regelkatalog von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Waits as short as the work; one person hands nothing over; a step that is no longer taken',
        german:
          'Wartezeiten, so kurz wie die Arbeit; wer selbst weitermacht, übergibt nichts; ein Schritt, den es nicht mehr gibt',
        sheet: `
          ## Lead to cash
          | Flow          | # | Step             | Owner    | System     | Touch time | Wait time | Status  |
          | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | 1 d        | 3 d       | Active  |
          |               | 2 | Approve discount | Ben Holm | Salesforce | 4 h        | 1.5 d     | Active  |
          |               | 3 | Ask the printer  | Cleo Fox | E-mail     | 1 h        | 20 d      | Dropped |
          |               | 4 | Write contract   | ben holm | DocuSign   | 4 h        | 3 d       | Active  |
          | Onboarding    | 1 | Kick-off         | Cleo Fox | Jira       | 1 h        | 1 week    | Active  |`,
      },
      {
        title: 'How long a case may wait at most is no wait; work that nobody timed',
        german: 'Wie lange ein Fall höchstens warten darf, ist kein Warten; Arbeit, die niemand gemessen hat',
        sheet: `
          ## Orders
          | # | Step        | Owner    | System | Touch time (days) | Max wait (days) |
          | 1 | Enter order | Ada Berg | SAP    | '0.1              | 5               |
          | 2 | Ship        |          | SAP    | '0.1              | 5               |
          ## Quotes
          | # | Step        | Owner    | System | Touch time (days) | Wait time (days) |
          | 1 | Build quote | Ada Berg | CPQ    | TBD               | 1                |
          | 2 | Sign        | Ben Holm | CPQ    | 1                 | 6                |`,
      },
    ],
    failing: [
      {
        title: 'Longer than the work on both sides, and over a day without an owner',
        german: 'Länger als die Arbeit auf beiden Seiten, und über einen Tag ohne Verantwortliche',
        flags: ["'Lead to cash'!G3", "'Lead to cash'!G4"],
        sheet: `
          ## Lead to cash
          | Flow          | # | Step             | Owner    | System     | Touch time | Wait time |
          | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | 4 h        | 1 d       |
          |               | 2 | Approve discount | Ben Holm | Salesforce | 30 min     | 24 h      |
          |               | 3 | Write contract   | TBD      | DocuSign   | 2 d        | 2 d       |
          |               | 4 | Invoice          | Cleo Fox | SAP        | 2 h        | 1 d       |`,
      },
      {
        title: 'A German sheet in the order of its numbers; the work is not known',
        german: 'Ein deutsches Blatt in der Reihenfolge seiner Nummern; die Arbeit ist nicht bekannt',
        flags: ['Ablauf!E2', 'Ablauf!E3'],
        sheet: `
          ## Ablauf
          | Nr. | Schritt   | Verantwortlich | System | Wartezeit (Tage) |
          | 3   | Freigeben |                | SAP    | '2,5             |
          | 2   | Prüfen    | n/a            | SAP    | 4                |
          | 1   | Anlegen   |                | SAP    | 9                |
          | 4   | Versenden | Ben Holm       | DHL    | 9                |`,
      },
    ],
  },
});

/** Whether the case stays with whoever had it. */
function isWithOne(before: FlowStep, step: FlowStep): boolean {
  const [one, other] = [before.owner?.text ?? '', step.owner?.text ?? ''].map(plainWords);
  return one !== '' && one === other && step.owner?.nature !== 'placeholder';
}

/** Working days of work before a handoff and after it; null where one of them is not known. */
function workAround({ touch: given }: FlowStep, { touch: taken }: FlowStep): number | null {
  return typeof given === 'number' && typeof taken === 'number' && Math.min(given, taken) >= 0 ? given + taken : null;
}
