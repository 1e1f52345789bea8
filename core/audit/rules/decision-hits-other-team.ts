import { forumRhythm } from '../../governance/forum-rhythm.ts';
import { touchedOfOthers } from '../../governance/touched-authority.ts';
import { lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isWaiting } from '../../plan/waiting-decision.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'decision-hits-other-team',
  family: 'authority',
  severity: 'serious',
  title: 'Decision that touches another team’s promise, outside the monthly forum',
  message: '“{decision}” touches “{what}” of {team} and is on no forum.',
  messages: { elsewhere: '“{decision}” touches “{what}” of {team} and is on “{forum}”, not on a monthly forum.' },
  why: 'The other team hears of it when its own promise is already broken.',
  fix: 'Put it on the monthly cross-functional forum, with the other team in the room.',
  needs: ['decisions.forum', 'decisions.blocks', 'commitments.name|guardrails.name'],
  *check(plan): Iterable<Hit<'elsewhere'>> {
    for (const decision of plan.decisions) {
      const { forum } = decision;
      if (forum === undefined || !isWaiting(decision)) continue;
      const rhythm = forum === null ? null : forumRhythm(forum);
      // A forum whose name tells no rhythm may be the monthly one.
      if (!lacksText(forum) && (rhythm === null || rhythm === 'monthly' || rhythm === 'quarterly')) continue;
      const [touched] = touchedOfOthers(decision, plan);
      if (touched === undefined) continue;
      yield {
        at: [cellOf(decision, 'forum'), cellOf(decision, 'blocks')],
        entity: decision,
        data: {
          decision: decision.name,
          what: touched.what.name,
          team: touched.teams.join(', '),
          forum: forum ?? '',
        },
        message: lacksText(forum) ? undefined : 'elsewhere',
      };
    }
  },
  german: {
    title: 'Entscheidung, die eine Zusage eines anderen Teams berührt, außerhalb des Monatsforums',
    message: '„{decision}“ berührt „{what}“ von {team} und steht in keinem Forum an.',
    messages: {
      elsewhere:
        '„{decision}“ berührt „{what}“ von {team} und steht in „{forum}“ an, nicht in einem monatlichen Forum.',
    },
    why: 'Das andere Team erfährt davon, wenn seine eigene Zusage schon gebrochen ist.',
    fix: 'Setzen Sie sie auf das monatliche bereichsübergreifende Forum, mit dem anderen Team im Raum.',
  },
  examples: {
    passing: [
      {
        title: 'On the monthly forum; of the own team; on a forum that may be the monthly one',
        german: 'Im Monatsforum; vom eigenen Team; in einem Forum, das das monatliche sein kann',
        sheet: `
          ## Initiatives
          | ID    | Initiative | Owner | Team     | Start      | End        |
          | INI-1 | Checkout   | Ada   | Payments | 2026-01-05 | 2026-06-30 |
          ## Commitments
          | ID | Commitment         | Client    | Due        | Executive approver | Initiative |
          | C1 | Beta for Northwind | Northwind | 2026-05-15 | Hal Moss           | INI-1      |
          ## Decisions
          | ID | Decision        | Decision owner | Team     | Raised on  | Forum              | Blocks | Status |
          | D1 | Drop the coupon | Ben            | Sales    | 2026-02-24 | Monthly review     | INI-1  | Open   |
          | D2 | Payment partner | Ada            | Payments | 2026-02-24 |                    | INI-1  | Open   |
          | D3 | Price list      | Cleo           | Sales    | 2026-02-24 | Steering committee | C1     | Open   |`,
      },
    ],
    failing: [
      {
        title: 'On no forum, and on the team’s own weekly one',
        german: 'In keinem Forum, und im wöchentlichen des eigenen Teams',
        flags: ['Decisions!F2,Decisions!G2', 'Decisions!F4,Decisions!G4'],
        sheet: `
          ## Initiatives
          | ID    | Initiative | Owner | Team     | Start      | End        |
          | INI-1 | Checkout   | Ada   | Payments | 2026-01-05 | 2026-06-30 |
          ## Commitments
          | ID | Commitment         | Client    | Due        | Executive approver | Initiative |
          | C1 | Beta for Northwind | Northwind | 2026-05-15 | Hal Moss           | INI-1      |
          ## Decisions
          | ID | Decision        | Decision owner | Team     | Raised on  | Forum          | Blocks | Status |
          | D1 | Drop the coupon | Ben            | Sales    | 2026-02-24 |                | INI-1  | Open   |
          | D2 | Payment partner | Ada            | Payments | 2026-02-24 | Monthly review | INI-1  | Open   |
          | D3 | Price list      | Cleo           | Sales    | 2026-02-24 | Weekly sales   | C1     | Open   |`,
      },
    ],
  },
});
