import { cellOf } from '../../plan/provenance.ts';
import { chanceInWords } from '../../schedule/sure-in-words.ts';
import { inEach } from '../language.ts';
import { aimInWords, measureValue, planScorecard } from '../plan-scorecard.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'status-disagrees-with-data',
  family: 'scorecard',
  severity: 'critical',
  title: 'Status that the numbers contradict',
  message: '“{measure}” is reported “{status}”, but stands at {value} against a target of {target}.',
  messages: {
    better: '“{measure}” is reported “{status}”, but stands at {value}, which meets its target of {target}.',
    pace: '“{measure}” is reported “{status}”, but will end at about {value} against a target of {target}; the chance of reaching it is {chance}.',
  },
  why: 'A status that the numbers contradict hides a miss until it cannot be mended, or raises an alarm that nobody needs.',
  fix: 'Report what the numbers say, or say beside them why they mislead.',
  needs: ['measures.status', 'measures.target', 'measures.readings|actual'],
  *check(plan, { today, settings }): Iterable<Hit<'better' | 'pace'>> {
    for (const measure of planScorecard(plan, { today, settings }).measures) {
      const { isContradicted, stated, health, pace } = measure;
      if (!isContradicted || health.newest === null || !measure.measure.status) continue;
      yield {
        at: cellOf(measure.measure, 'status'),
        entity: measure.measure,
        data: {
          measure: measure.measure.name,
          status: measure.measure.status.text,
          value: measureValue(pace?.expected ?? health.newest, measure),
          target: aimInWords(measure),
          ...(pace !== null && { chance: inEach((language) => chanceInWords(pace.chance, language)) }),
        },
        message: pace !== null ? 'pace' : stated === 'off-track' ? 'better' : undefined,
      };
    }
  },
  german: {
    title: 'Status, dem die Zahlen widersprechen',
    message: '„{measure}“ ist als „{status}“ gemeldet, steht aber bei {value} gegen einen Zielwert von {target}.',
    messages: {
      better: '„{measure}“ ist als „{status}“ gemeldet, steht aber bei {value} und erreicht den Zielwert von {target}.',
      pace: '„{measure}“ ist als „{status}“ gemeldet, endet aber etwa bei {value} gegen einen Zielwert von {target}; die Chance, ihn zu erreichen, ist {chance}.',
    },
    why: 'Ein Status, dem die Zahlen widersprechen, verbirgt ein Verfehlen, bis nichts mehr zu retten ist, oder schlägt grundlos Alarm.',
    fix: 'Melden Sie, was die Zahlen sagen, oder schreiben Sie daneben, warum sie täuschen.',
  },
  examples: {
    passing: [
      {
        title: 'Reported as it is; one miss is no contradiction',
        german: 'Gemeldet, wie es ist; einmal verfehlt ist kein Widerspruch',
        sheet: `
          | Measure | Target | Direction | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 | Status    |
          | Demos   | 12     | Higher    | 8      | 9      | 8      | 9      | 8      | Off track |
          | Churn   | 3%     | Lower     | 2%     | 2%     | 2%     | 2%     | 3.1%   | On track  |`,
      },
    ],
    failing: [
      {
        title: 'Green over three misses that come no nearer',
        german: 'Grün über drei Verfehlungen, die nicht näher kommen',
        flags: ['I2'],
        sheet: `
          | Measure | Target | Direction | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 | Status    |
          | Demos   | 12     | Higher    | 8      | 9      | 8      | 9      | 8      | On track  |
          | Churn   | 3%     | Lower     | 2%     | 2%     | 2%     | 2%     | 2.1%   | On track  |`,
      },
    ],
  },
});
