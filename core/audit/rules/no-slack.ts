import type { Ledger, LoadRow } from '../../capacity/ledger/ledger.ts';
import { amountAt, demandOf } from '../../capacity/group-demand.ts';
import { saidAt } from '../../capacity/ledger/entry-parts.ts';
import { poolInWords } from '../amount-in-words.ts';
import { inEach } from '../language.ts';
import { planLedger } from '../plan-ledger.ts';
import { onceFor } from '../../plan/once-for.ts';
import { rule } from '../rule.ts';
import { shownPercent } from '../shown-number.ts';

export default rule({
  id: 'no-slack',
  family: 'capacity',
  severity: 'moderate',
  title: 'Planned so full that queues grow',
  message:
    '{who} is planned to {load} of its capacity in {running} periods running, from {from} to {to}: at most {most}% leaves room for what comes.',
  why: 'Waiting grows without bound as load nears 100%: past about 80% every surprise makes all work late.',
  fix: 'Begin less at once, or move one initiative behind another.',
  unless: ['over-allocated-skill'],
  params: {
    most: {
      default: 85,
      title: 'highest load in percent of what is there beside the flex pool',
      source: 'Queueing theory (Kingman): waiting at 85% is about twice that at 75%',
    },
    periods: { default: 2, title: 'periods running from which on it counts', source: 'Lanekeeper’s own bar' },
  },
  needs: [
    'people.name|availability?.amount',
    'allocations.amounts|requests.amount|requests.demand|initiatives?.demand|milestones?.demand',
  ],
  *check(_, context) {
    const { params } = context;
    const { ledger } = planLedger(context);
    for (const row of groupsIn(ledger)) {
      const run = longestRun(row, ledger, params.most / 100);
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined || run.length < params.periods) continue;
      const highest = run.reduce((one, at) => (loadAt(ledger, row, at) > loadAt(ledger, row, one) ? at : one));
      const entries = row.entries.filter((entry) => amountAt(entry, highest) > 0);
      const [entry] = entries;
      if (entry === undefined) continue;
      yield {
        at: entries.map((each) => saidAt(each, highest).cell),
        entity: saidAt(entry, highest).entity,
        cause: `${row.of} ${row.key}`,
        data: {
          who: row.name,
          load: inEach((language) => shownPercent(loadAt(ledger, row, highest), language)),
          most: params.most,
          running: run.length,
          from: ledger.periods[first]!.start,
          to: ledger.periods[last]!.end,
          demand: poolInWords(demandOf(ledger, row)[highest]!, 'fte'),
          supply: poolInWords(row.supply[highest]!, 'fte'),
          pool: poolInWords(row.pool[highest]!, 'fte'),
        },
      };
    }
  },
  german: {
    title: 'So voll geplant, dass sich Arbeit staut',
    message:
      '{who} ist in {running} Zeiträumen hintereinander, vom {from} bis zum {to}, zu {load} ausgelastet: Bis {most}\u00A0% bleibt Platz für das, was kommt.',
    why: 'Wartezeiten wachsen ohne Grenze, je näher die Auslastung an 100\u00A0% kommt: Ab etwa 80\u00A0% verspätet jede Überraschung alles.',
    fix: 'Beginnen Sie weniger zugleich, oder legen Sie eine Initiative hinter eine andere.',
    params: {
      most: {
        title: 'höchste Auslastung in Prozent dessen, was neben dem Flexpool da ist',
        source: 'Warteschlangentheorie (Kingman): bei 85\u00A0% wartet alles etwa doppelt so lang wie bei 75\u00A0%',
      },
      periods: { title: 'Zeiträume hintereinander, ab denen es zählt', source: 'Lanekeepers eigene Schwelle' },
    },
  },
  examples: {
    passing: [
      {
        title: 'Full for one month only',
        german: 'Nur einen Monat lang voll',
        sheet: `
          ## People
          | Name     | Team     | Role     | Skill   | FTE |
          | Ada Berg | Platform | Engineer | Backend | 1   |
          | Ben Holm | Platform | Engineer | Cloud   | 1   |
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 |
          | Ada Berg | New pricing | 80%    | 95%    | 80%    |
          | Ben Holm | Second site | 80%    | 95%    | 80%    |`,
      },
    ],
    failing: [
      {
        title: 'A team full for a quarter',
        german: 'Ein Team, das ein Quartal lang voll ist',
        flags: ['Allocations!D2,Allocations!D3'],
        sheet: `
          ## People
          | Name     | Team     | Role     | Skill   | FTE |
          | Ada Berg | Platform | Engineer | Backend | 1   |
          | Ben Holm | Platform | Engineer | Cloud   | 1   |
          | Cid Fox  | Product  | Designer | Design  | 1   |
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 |
          | Ada Berg | New pricing | 90%    | 100%   | 95%    |
          | Ben Holm | Second site | 90%    | 95%    | 90%    |
          | Cid Fox  | Second site | 60%    | 60%    | 60%    |`,
      },
    ],
  },
});

/** The groups a plan tells apart: its teams, or its skills where it has no teams; one person alone is none. */
function groupsIn({ rows, suppliers }: Ledger): readonly LoadRow[] {
  const sizes = sizesIn(suppliers);
  const known = rows.filter(({ of, key, isKnown }) => isKnown && (sizes[of].get(key) ?? 0) > 1);
  const teams = known.filter(({ of }) => of === 'team');
  return teams.length > 0 ? teams : known.filter(({ of }) => of === 'skill');
}

/** How many belong to each group, by kind and key; nobody to a person. */
const sizesIn = onceFor((suppliers: Ledger['suppliers']) => {
  const sizes = {
    person: new Map<string, number>(),
    team: new Map<string, number>(),
    skill: new Map<string, number>(),
  };
  for (const { of, key, teams, skills } of suppliers) {
    // A figure of a team or a skill stands for several.
    const size = (group: string, ofGroup: 'team' | 'skill'): number => (of === ofGroup && group === key ? 2 : 1);
    for (const team of new Set(teams)) sizes.team.set(team, (sizes.team.get(team) ?? 0) + size(team, 'team'));
    for (const skill of new Set(skills)) sizes.skill.set(skill, (sizes.skill.get(skill) ?? 0) + size(skill, 'skill'));
  }
  return sizes;
});

/** Load beside the flex pool, what one person is given beyond their own time left out; 0 where nothing is there. */
function loadAt(ledger: Ledger, row: LoadRow, at: number): number {
  const there = row.supply[at]! - row.pool[at]!;
  return there > 0 ? demandOf(ledger, row)[at]! / there : 0;
}

/** The longest stretch of periods still to come in which the load is above the bar. */
function longestRun(row: LoadRow, ledger: Ledger, most: number): readonly number[] {
  let longest: readonly number[] = [];
  let run: number[] = [];
  const demand = demandOf(ledger, row);
  for (let at = ledger.now; at < ledger.periods.length; at += 1) {
    const there = row.supply[at]! - row.pool[at]!;
    run = there > 0 && demand[at]! / there > most + 1e-9 ? [...run, at] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
