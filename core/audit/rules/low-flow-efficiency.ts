import { flowsOf } from '../../governance/flow-steps.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { timesOf } from '../flow-times.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'low-flow-efficiency',
  family: 'flow',
  severity: 'minor',
  title: 'Flow in which cases mostly wait',
  message:
    'A case takes {elapsed} {elapsed|working day|working days} through “{flow}”, {touch} of them work ({percent}%); the longest wait, {wait} {wait|day|days}, is at “{step}”.',
  why: 'Where cases mostly wait, working faster changes next to nothing; what they wait for does.',
  fix: 'Begin with the longest wait: ask what a case waits for there, and take it away or let it happen meanwhile.',
  evidence: {
    flow: 'flow',
    touch: 'working days of work',
    elapsed: 'working days in all',
    wait: 'working days of waiting',
  },
  params: {
    percent: {
      default: 15,
      title: 'percent of the elapsed time that is work, at least',
      source: 'Lanekeeper’s rule catalogue',
    },
  },
  needs: ['flowSteps.touch', 'flowSteps.wait'],
  *check(plan, { params }) {
    for (const { name, steps } of flowsOf(plan.flowSteps)) {
      const timed = timesOf(
        steps.filter((step) => isOpen(step.status) && isNamed(step)),
        plan.tables,
      );
      if (timed === null) continue;
      const touch = timed.reduce((sum, step) => sum + step.touch, 0);
      const elapsed = timed.reduce((sum, { wait }) => sum + wait, touch);
      if (touch === 0 || touch / elapsed >= params.percent / 100) continue;
      const waits = timed.filter(({ wait }) => wait > 0).toSorted((one, other) => other.wait - one.wait);
      const longest = waits[0]!;
      yield {
        at: waits.map(({ step }) => cellOf(step, 'wait')),
        cause: `${plainWords(name)}\n${longest.step.source.table}`,
        entity: longest.step,
        data: {
          flow: name === '' ? longest.step.source.sheet : name,
          percent: Math.floor((1000 * touch) / elapsed) / 10,
          touch,
          elapsed,
          step: longest.step.name,
          wait: longest.wait,
        },
      };
    }
  },
  german: {
    title: 'Ablauf, in dem Fälle vor allem warten',
    message:
      'Ein Fall braucht {elapsed} {elapsed|Arbeitstag|Arbeitstage} durch „{flow}“, {touch} davon sind Arbeit ({percent} %); am längsten, {wait} {wait|Tag|Tage}, wartet er bei „{step}“.',
    why: 'Wo Fälle vor allem warten, ändert schnelleres Arbeiten fast nichts, wohl aber das, worauf sie warten.',
    fix: 'Beginnen Sie mit der längsten Wartezeit: Fragen Sie, worauf ein Fall dort wartet, und schaffen Sie es ab oder lassen Sie es nebenher geschehen.',
    evidence: {
      flow: 'Ablauf',
      touch: 'Arbeitstage Arbeit',
      elapsed: 'Arbeitstage im Ganzen',
      wait: 'Arbeitstage Wartezeit',
    },
    params: {
      percent: {
        title: 'Prozent der verstrichenen Zeit, die mindestens Arbeit sind',
        source: 'Regelkatalog von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Over 15%; a step that is no longer taken does not count',
        german: 'Über 15 %; ein Schritt, den es nicht mehr gibt, zählt nicht',
        sheet: `
          ## Lead to cash
          | Flow          | # | Step             | Owner    | System     | Touch time | Wait time | Status  |
          | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | 4 h        |           | Active  |
          |               | 2 | Approve discount | Ben Holm | Salesforce | 4 h        | 2 d       | Active  |
          |               | 3 | Ask the printer  | Ben Holm | E-mail     | 1 h        | 20 d      | Dropped |
          |               | 4 | Invoice          | Cleo Fox | SAP        | 4 h        | 3 d       | Active  |`,
      },
      {
        title: 'Work that nobody timed: no share of it is told',
        german: 'Arbeit, die niemand gemessen hat: Es wird kein Anteil genannt',
        sheet: `
          ## Onboarding
          | # | Step     | Owner    | System | Touch time | Wait time |
          | 1 | Kick-off | Cleo Fox | Jira   | 1 h        | 1 week    |
          | 2 | Training | Cleo Fox | Jira   | TBD        | 1 week    |`,
      },
      {
        title: 'The whole time of a step holds its work; a limit is no wait that happened',
        german: 'Die ganze Zeit eines Schritts enthält seine Arbeit; eine Frist ist kein Warten, das geschah',
        sheet: `
          ## Quotes
          | # | Step        | Owner    | System | Touch time (days) | Elapsed time (days) |
          | 1 | Build quote | Ada Berg | CPQ    | 1                 | 6                   |
          | 2 | Sign        | Ben Holm | CPQ    | 1                 | 7                   |
          ## Orders
          | # | Step        | Owner    | System | Touch time (days) | Max wait (days) |
          | 1 | Enter order | Ada Berg | SAP    | '0.1              | 5               |
          | 2 | Ship        | Ben Holm | SAP    | '0.1              | 5               |`,
      },
    ],
    failing: [
      {
        title: 'One flow of two; the longest wait first',
        german: 'Einer von zwei Abläufen; die längste Wartezeit zuerst',
        flags: ["'Lead to cash'!G3,'Lead to cash'!G2"],
        sheet: `
          ## Lead to cash
          | Flow          | # | Step             | Owner    | System     | Touch time | Wait time |
          | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | 4 h        | 1 d       |
          |               | 2 | Approve discount | Ben Holm | Salesforce | 30 min     | 5 d       |
          | Onboarding    | 1 | Kick-off         | Cleo Fox | Jira       | 2 d        | 1 d       |
          |               | 2 | Training         | Cleo Fox | Jira       | 2 d        | 1 week    |`,
      },
      {
        title: 'Hours and days of a German sheet without a flow’s name',
        german: 'Stunden und Tage eines deutschen Blatts ohne Namen des Ablaufs',
        flags: ['Ablauf!F3,Ablauf!F2'],
        sheet: `
          ## Ablauf
          | Nr. | Schritt | Verantwortlich | System | Bearbeitungszeit (Std) | Wartezeit (Tage) |
          | 1   | Anlegen | Ada Berg       | SAP    | 2                      | 1                |
          | 2   | Prüfen  | Ben Holm       | SAP    | 1                      | '2,5             |`,
      },
      {
        title: 'The whole time of each step is stated',
        german: 'Die ganze Zeit jedes Schritts ist genannt',
        flags: ['Quotes!F3,Quotes!F2'],
        sheet: `
          ## Quotes
          | # | Step        | Owner    | System | Touch time (days) | Elapsed time (days) |
          | 1 | Build quote | Ada Berg | CPQ    | 1                 | 6                   |
          | 2 | Sign        | Ben Holm | CPQ    | 1                 | 9                   |`,
      },
    ],
  },
});
