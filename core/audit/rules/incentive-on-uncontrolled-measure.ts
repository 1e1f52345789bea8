import { uncontrolledPay } from '../../governance/pay-influence.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'incentive-on-uncontrolled-measure',
  family: 'scorecard',
  severity: 'moderate',
  title: 'Pay that hangs on a measure others move',
  message: 'Pay of {who} hangs on “{measure}”, which belongs to {others}, and no tolerance is stated.',
  messages: {
    share: 'Pay of {who} hangs on “{measure}”, of which {percent}% is theirs to move, and no tolerance is stated.',
  },
  why: 'Who is paid by what others do learns to bargain about the figure rather than to move it.',
  fix: 'Choose a measure that they move, share it with those who do, or state a tolerance inside which pay does not change.',
  needs: ['payDrivers.name'],
  params: {
    share: {
      default: 0.5,
      title: 'share of a measure that those paid by it should move themselves, 0–1',
      source: 'Lanekeeper’s rule catalogue: more than half of it belongs to others',
    },
  },
  *check(plan, { params }): Iterable<Hit<'share'>> {
    for (const { driver, teams, share, others } of uncontrolledPay(plan, params.share))
      yield {
        at: cellOf(driver, 'name'),
        entity: driver,
        data: {
          who: teams.length > 0 ? teams.join(', ') : (driver.role ?? driver.name),
          measure: driver.name,
          percent: Math.round(share * 100),
          others: others.join(', '),
        },
        message: others.length > 0 && share === 0 ? undefined : 'share',
      };
  },
  german: {
    title: 'Vergütung nach einer Kennzahl, die andere bewegen',
    message:
      'Die Vergütung von {who} hängt an „{measure}“, das zu {others} gehört, und es ist keine Toleranz angegeben.',
    messages: {
      share:
        'Die Vergütung von {who} hängt an „{measure}“, wovon nur {percent}\u00A0% selbst bewegt werden können, und es ist keine Toleranz angegeben.',
    },
    why: 'Wer nach dem bezahlt wird, was andere tun, lernt um die Zahl zu verhandeln, statt sie zu bewegen.',
    fix: 'Wählen Sie eine Kennzahl, die sie bewegen, teilen Sie sie mit denen, die es tun, oder nennen Sie eine Toleranz, in der sich die Vergütung nicht ändert.',
    params: {
      share: {
        title: 'Anteil einer Kennzahl, den die danach Bezahlten selbst bewegen sollten, 0–1',
        source: 'Regelkatalog von Lanekeeper: mehr als die Hälfte davon gehört anderen',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Their own measure, one with a tolerance, and one that is nowhere on the scorecard',
        german: 'Die eigene Kennzahl, eine mit Toleranz, und eine, die auf keiner Scorecard steht',
        sheet: `
          ## Scorecard
          | Measure       | Team    | Owner | Target | Actual |
          | Net ARR       | Sales   | Ada   | 40     | 37     |
          | Churn         | Support | Ben   | 2      | 3      |
          ## Incentive plan
          | Role              | Pay driver | Owner function | Weight | Tolerance |
          | Account executive | Net ARR    | Sales          | 60%    |           |
          | Account executive | Churn      | Sales          | 20%    | ± 5%      |
          | Account executive | Margin     | Sales          | 20%    |           |`,
      },
    ],
    failing: [
      {
        title: 'A measure of another function, and one of which a third is theirs',
        german: 'Eine Kennzahl eines anderen Bereichs, und eine, von der ein Drittel ihm gehört',
        flags: ["'Incentive plan'!B3", "'Incentive plan'!B4"],
        sheet: `
          ## Scorecard
          | Measure       | Team                      | Owner | Target | Actual |
          | Net ARR       | Sales                     | Ada   | 40     | 37     |
          | Churn         | Support                   | Ben   | 2      | 3      |
          | Time to value | Sales, Support, Delivery  | Cleo  | 30     | 41     |
          ## Incentive plan
          | Role              | Pay driver    | Owner function | Weight | Tolerance |
          | Account executive | Net ARR       | Sales          | 60%    |           |
          | Account executive | Churn         | Sales          | 20%    |           |
          | Account executive | Time to value | Sales          | 20%    |           |`,
      },
    ],
  },
});
