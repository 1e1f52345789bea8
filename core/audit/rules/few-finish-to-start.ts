import { cellOf } from '../../plan/provenance.ts';
import { linksWhere } from '../../schedule/screen-facts.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { screened } from '../screened.ts';

export default rule({
  id: 'few-finish-to-start',
  family: 'schedule',
  severity: 'minor',
  title: 'Few finish-to-start links',
  message:
    'Only {kept} of {of} {of|link|links} ({keptPercent}%) {kept|is|are} finish-to-start; under {least}% is hard to follow, first at “{first}”.',
  why: 'Everybody understands “this after that”; the other types are read differently by different people, and slips run through them unseen.',
  fix: 'Split the work so that one part follows the other; keep the other types where nothing else says it.',
  needs: ['milestones.dependsOn|initiatives.dependsOn'],
  params: {
    share: {
      default: 0.9,
      title: 'share of the links that should be finish-to-start, 0–1',
      source: 'DCMA 14-point assessment, check 4; a screen, not a failure',
    },
  },
  *check(plan, context) {
    const schedule = scheduleOf(plan, context);
    const others = linksWhere(schedule, ({ type }) => type !== 'FS');
    const kept = others.of - others.works.length;
    const least = Math.round(100 * context.params.share);
    const more = { kept, least, keptPercent: Math.round((100 * kept) / Math.max(1, others.of)) };
    // A hair’s breadth of rounding is no difference.
    yield* screened(schedule, others, 1 - context.params.share + 1e-9, (work) => cellOf(work, 'dependsOn'), more);
  },
  german: {
    title: 'Wenige Ende-Anfang-Beziehungen',
    message:
      'Nur {kept} von {of} {of|Abhängigkeit|Abhängigkeiten} ({keptPercent} %) {kept|ist|sind} vom Typ Ende-Anfang; unter {least} % ist schwer zu verfolgen, zuerst „{first}“.',
    why: '„Dies nach jenem“ verstehen alle; die anderen Typen liest jeder anders, und Verspätungen laufen unbemerkt durch sie hindurch.',
    fix: 'Teilen Sie die Arbeit so, dass ein Teil auf den anderen folgt; behalten Sie andere Typen, wo nichts anderes es sagt.',
    params: {
      share: {
        title: 'Anteil der Abhängigkeiten, der vom Typ Ende-Anfang sein soll, 0–1',
        source: 'DCMA 14-Punkte-Prüfung, Prüfung 4; ein Sieb, kein Durchfallen',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'A chain',
        german: 'Eine Kette',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-04-27 | 2026-05-29 | M2         |`,
      },
    ],
    failing: [
      {
        title: 'Two of three start together',
        german: 'Zwei von drei beginnen zusammen',
        flags: ['F4,F5'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-05-04 | 2026-05-29 | M2SS       |
          | M4 | Support trained | Dana  | 2026-06-01 | 2026-06-12 | M3FF       |`,
      },
    ],
  },
});
