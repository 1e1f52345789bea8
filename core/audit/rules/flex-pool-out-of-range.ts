import type { FlexPool } from '../../plan/flex-pool.ts';
import { onceFor } from '../../plan/once-for.ts';
import { personKey } from '../../plan/person-names.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Person } from '../../plan/resources.ts';
import { poolInWords } from '../amount-in-words.ts';
import { inEach } from '../language.ts';
import { rule } from '../rule.ts';
import { shownShare } from '../shown-number.ts';

/** What rounding of a percentage may hide. */
const ROUNDING = 0.0005;

export default rule({
  id: 'flex-pool-out-of-range',
  family: 'capacity',
  severity: 'serious',
  title: 'Flex pool too small or too large',
  message:
    'The flex pool of {function} holds {held}: {percent} of its capacity, under the {least}% that the unplanned takes.',
  messages: {
    share: 'The flex pool of {function} is {percent} of its capacity, under the {least}% that the unplanned takes.',
    largeShare: 'The flex pool of {function} is {percent} of its capacity, over the {most}% that can be left idle.',
    large:
      'The flex pool of {function} holds {held}: {percent} of its capacity, over the {most}% that can be left idle.',
  },
  why: 'Too small a pool, and every surprise breaks a promise; too large a one, and people who could work wait.',
  fix: 'Hold back between a tenth and a seventh of the function’s capacity, and protect it.',
  params: {
    least: { default: 10, title: 'least percent of a function’s capacity', source: 'Lanekeeper’s own range: 10–15%' },
    most: { default: 15, title: 'most percent of a function’s capacity', source: 'Lanekeeper’s own range: 10–15%' },
  },
  needs: ['flexPools.amount|share'],
  *check({ flexPools, people }, { params, today }) {
    const groups = new Map<string, (FlexPool & { readonly held: number })[]>();
    for (const pool of flexPools) {
      const held = shareOf(pool, people);
      if (held === null || (pool.period !== null && pool.period.end < today)) continue;
      if (held >= params.least / 100 - ROUNDING && held <= params.most / 100 + ROUNDING) continue;
      // One side of the range is one cause, in however many periods.
      const key = `${personKey(pool.name)} ${held * 100 > params.most}`;
      groups.set(key, [...(groups.get(key) ?? []), { ...pool, held }]);
    }
    for (const group of groups.values()) {
      const [worst] = group.toSorted((one, other) => other.held - one.held).slice(isLarge(group, params.most) ? 0 : -1);
      if (worst === undefined) continue;
      const { held, name, amount, unit } = worst;
      const percent = inEach((language) => shownShare(Number(held.toFixed(3)), language));
      yield {
        at: group.map((pool) => cellOf(pool, typeof pool.amount === 'number' ? 'amount' : 'share')),
        data: {
          function: name,
          percent,
          held: typeof amount === 'number' ? poolInWords(amount, unit) : percent,
          least: params.least,
          most: params.most,
          periods: group.length,
        },
        message: messageFor(isLarge(group, params.most), typeof amount === 'number'),
        cause: `${personKey(name)} ${isLarge(group, params.most)}`,
      };
    }
  },
  german: {
    title: 'Flexpool zu klein oder zu groß',
    message:
      'Der Flexpool von {function} hält {held} zurück: {percent} der Kapazität, weniger als die {least}\u00A0%, die Ungeplantes braucht.',
    messages: {
      share:
        'Der Flexpool von {function} ist {percent} der Kapazität, weniger als die {least}\u00A0%, die Ungeplantes braucht.',
      largeShare:
        'Der Flexpool von {function} ist {percent} der Kapazität, mehr als die {most}\u00A0%, die brachliegen dürfen.',
      large:
        'Der Flexpool von {function} hält {held} zurück: {percent} der Kapazität, mehr als die {most}\u00A0%, die brachliegen dürfen.',
    },
    why: 'Ist der Pool zu klein, bricht jede Überraschung ein Versprechen; ist er zu groß, warten Leute, die arbeiten könnten.',
    fix: 'Halten Sie zwischen einem Zehntel und einem Siebtel der Kapazität zurück, und schützen Sie es.',
    params: {
      least: {
        title: 'kleinster Anteil an der Kapazität der Funktion in Prozent',
        source: 'Lanekeepers eigener Bereich: 10–15\u00A0%',
      },
      most: {
        title: 'größter Anteil an der Kapazität der Funktion in Prozent',
        source: 'Lanekeepers eigener Bereich: 10–15\u00A0%',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'At both ends of the range',
        german: 'An beiden Enden des Bereichs',
        sheet: `
          ## Flex pool
          | Function    | Capacity FTE | Flex pool FTE |
          | Engineering | 20           | 2             |
          | Sales       | 8            | 1.2           |`,
      },
      {
        title: 'By month',
        german: 'Nach Monat',
        sheet: `
          ## Flex pool
          | Function | Mar-26 | Apr-26 | May-26 |
          | Support  | 12%    | 10%    | 15%    |
          | Data     | 12%    | 12%    | 12%    |`,
      },
    ],
    failing: [
      {
        title: 'One too small, one too large',
        german: 'Einer zu klein, einer zu groß',
        flags: ["'Flex pool'!C2", "'Flex pool'!C3"],
        sheet: `
          ## Flex pool
          | Function    | Capacity FTE | Flex pool FTE | Flex pool share |
          | Engineering | 20           | 1             | 5%              |
          | Sales       | 8            | 2             | 25%             |
          | Support     | 8            | 1             | 12.5%           |`,
      },
      {
        title: 'A percentage beside the days that it is of',
        german: 'Ein Prozentsatz neben den Tagen, von denen er ist',
        flags: ["'Flex pool'!C2"],
        sheet: `
          ## Flex pool
          | Function | Capacity (days) | Flex pool |
          | Platform | 360             | 6%        |
          | Apps     | 320             | 12%       |
          | Data     | 200             | 10%       |`,
      },
      {
        title: 'Too small in two months: one finding',
        german: 'In zwei Monaten zu klein: ein Befund',
        flags: ["'Flex pool'!C2,'Flex pool'!D2"],
        sheet: `
          ## Flex pool
          | Function | Mar-26 | Apr-26 | May-26 |
          | Support  | 12%    | 8%     | 6%     |
          | Data     | 12%    | 12%    | 12%    |`,
      },
    ],
  },
});

function messageFor(isLarge: boolean, hasAmount: boolean): 'share' | 'largeShare' | 'large' | undefined {
  if (hasAmount) return isLarge ? 'large' : undefined;
  return isLarge ? 'largeShare' : 'share';
}

function isLarge([first]: readonly { readonly held: number }[], most: number): boolean {
  return (first?.held ?? 0) * 100 > most;
}

/** The share that the sheet states, else its amount by its capacity, else by the people of that function; null where nothing tells. */
function shareOf(pool: FlexPool, people: readonly Person[]): number | null {
  if (typeof pool.amount === 'number') {
    const whole = pool.capacity ?? (pool.unit === 'fte' ? fullTimeIn(people).get(personKey(pool.name)) : null) ?? null;
    if (whole !== null && whole > 0) return pool.amount / whole;
  }
  return pool.share ?? null;
}

const fullTimeIn = onceFor((people: readonly Person[]): ReadonlyMap<string, number> => {
  const teams = new Map<string, number>();
  for (const { teams: own, share } of people)
    if (own?.length === 1) teams.set(personKey(own[0]!), (teams.get(personKey(own[0]!)) ?? 0) + (share ?? 1));
  return teams;
});
