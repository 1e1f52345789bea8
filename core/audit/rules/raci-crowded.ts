import { cellOf } from '../../plan/provenance.ts';
import { raciRows } from '../raci-rows.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'raci-crowded',
  family: 'authority',
  severity: 'minor',
  title: 'Activity with too many to consult',
  message: '{count} have to be consulted on “{activity}”: {who}.',
  systematic: 'On {count} of {total} activities on {sheet} too many have to be consulted.',
  why: 'Everybody who has to be asked adds a wait; most of them need to know, not to be asked.',
  fix: 'Keep the C where an answer can change the result, and make the others an I.',
  params: { most: { default: 3, title: 'roles consulted on one activity', source: 'Lanekeeper’s own bar' } },
  needs: ['raci.roles'],
  *check({ raci }, { params }) {
    for (const { row, filled } of raciRows(raci)) {
      const consulted = filled.filter(({ letters }) => letters.includes('C'));
      const [first] = consulted;
      if (consulted.length <= params.most || first === undefined) continue;
      yield {
        at: [cellOf(row, 'name'), ...consulted.map((role) => cellOf(role, 'letters'))],
        entity: row,
        data: { activity: row.name, count: consulted.length, who: consulted.map(({ who }) => who).join(', ') },
      };
    }
  },
  german: {
    title: 'Aktivität, zu der zu viele gehört werden',
    message: 'Zu „{activity}“ müssen {count} gehört werden: {who}.',
    systematic: 'Zu {count} von {total} Aktivitäten im Blatt {sheet} müssen zu viele gehört werden.',
    why: 'Jeder, der gefragt werden muss, bedeutet eine Wartezeit; die meisten müssen Bescheid wissen, nicht gefragt werden.',
    fix: 'Lassen Sie das C, wo eine Antwort das Ergebnis ändern kann, und machen Sie aus den anderen ein I.',
    params: { most: { title: 'Rollen, die zu einer Aktivität gehört werden', source: 'Eigenes Maß von Lanekeeper' } },
  },
  examples: {
    passing: [
      {
        title: 'Three to consult',
        german: 'Drei, die gefragt werden',
        sheet: `
          | Activity        | Product manager | Engineer | Sales lead | Support | Legal |
          | Write the brief | A/R             | C        | C          | C       | I     |
          | Build the pilot | A               | R        | I          | I       | C     |`,
      },
    ],
    failing: [
      {
        title: 'Four to consult',
        german: 'Vier, die gefragt werden',
        flags: ['A2,C2,D2,E2,F2'],
        sheet: `
          | Activity        | Product manager | Engineer | Sales lead | Support | Legal |
          | Write the brief | A/R             | C        | C          | C       | C     |
          | Build the pilot | A               | R        | I          | I       | C     |`,
      },
    ],
  },
});
