import { givenUpBy, speaksOf } from '../../governance/given-up.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'incentive-against-choice',
  family: 'scorecard',
  severity: 'moderate',
  title: 'Pay for what the strategy gives up',
  message: 'Pay of {who} rewards “{measure}”, which the brief rules out: “{text}”.',
  messages: {
    choice: 'Pay of {who} rewards “{measure}”, which “{choice}” gives up: “{text}”.',
  },
  evidence: { choice: 'choice or exclusion' },
  why: 'People do what they are paid for: a brief that says otherwise is not followed where it matters.',
  fix: 'Take the driver out of the pay plan, or take the choice back and say so.',
  needs: ['payDrivers.name', 'exclusions.name|choices.consequence'],
  *check(plan): Iterable<Hit<'choice'>> {
    const givenUp = givenUpBy(plan);
    for (const driver of plan.payDrivers) {
      const found = givenUp.find((one) => speaksOf(driver.name, one));
      if (found === undefined) continue;
      const isChoice = 'consequence' in found.by;
      yield {
        at: [cellOf(driver, 'name'), isChoice ? cellOf(found.by, 'consequence') : cellOf(found.by, 'name')],
        entity: driver,
        data: {
          who: driver.role ?? driver.teams?.join(', ') ?? driver.name,
          measure: driver.name,
          text: found.text,
          choice: found.by.name,
        },
        message: isChoice ? 'choice' : undefined,
      };
    }
  },
  german: {
    title: 'Vergütung für das, was die Strategie aufgibt',
    message: 'Die Vergütung von {who} belohnt „{measure}“, was das Strategiepapier ausschließt: „{text}“.',
    messages: {
      choice: 'Die Vergütung von {who} belohnt „{measure}“, was „{choice}“ aufgibt: „{text}“.',
    },
    evidence: { choice: 'Weichenstellung oder Ausschluss' },
    why: 'Man tut, wofür man bezahlt wird: Ein Strategiepapier, das anderes sagt, wird dort nicht befolgt, wo es darauf ankommt.',
    fix: 'Nehmen Sie die Größe aus dem Vergütungsplan, oder nehmen Sie die Weichenstellung zurück und sagen Sie es.',
  },
  examples: {
    passing: [
      {
        title: 'Pay for what is chosen',
        german: 'Vergütung für das, was gewählt wurde',
        sheet: `
          ## Choices
          | Choice                    | Consequence                              |
          | Enterprise accounts first | Bespoke training for resellers is dropped |
          ## Will not do
          | Exclusion                     | Reason         |
          | No custom development for SMB | It never scaled |
          ## Incentive plan
          | Role              | Pay driver                  | Weight |
          | Account executive | Enterprise bookings         | 60%    |
          | Account executive | Development of new accounts | 40%    |`,
      },
    ],
    failing: [
      {
        title: 'Pay for what is excluded, and for what a choice gives up',
        german: 'Vergütung für Ausgeschlossenes, und für das, was eine Weichenstellung aufgibt',
        flags: ["'Incentive plan'!B2,'Will not do'!A2", "'Incentive plan'!B4,Choices!B2"],
        sheet: `
          ## Choices
          | Choice                    | Consequence                              |
          | Enterprise accounts first | Bespoke training for resellers is dropped |
          ## Will not do
          | Exclusion                     | Reason         |
          | No custom development for SMB | It never scaled |
          ## Incentive plan
          | Role              | Pay driver                 | Weight |
          | Account executive | Custom development revenue | 30%    |
          | Account executive | Enterprise bookings        | 40%    |
          | Trainer           | Reseller training days     | 30%    |`,
      },
    ],
  },
});
