import { cellOf } from '../../plan/provenance.ts';
import { partsOf } from '../../plan/breakdown.ts';
import { groupHeadings, headingKey } from '../group-headings.ts';
import { isNamed } from '../../plan/named-row.ts';
import { eachRule } from '../rule.ts';
import { tablesWithUnreadDates } from '../unread-dates.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default eachRule({
  id: 'milestone-without-date',
  family: 'dates',
  severity: 'serious',
  title: 'Milestone without a date',
  message: '“{milestone}” has no due date.',
  messages: { written: '“{milestone}” has “{written}” where its due date belongs.' },
  systematic: '{count} of {total} rows on {sheet} have no due date.',
  why: 'Without a date nobody can be late, nothing after it can be planned, and it is done last.',
  fix: 'Write the day it is due; where that is not known yet, the day by which it will be.',
  needs: ['milestones.due'],
  each: ['milestones'],
  checkEach(milestone, { of }) {
    if (milestone.due !== null || !isNamed(milestone) || !isOpenWork(milestone) || of(partsOf).has(milestone))
      return null;
    if (of(groupHeadings).has(headingKey(milestone))) return null;
    if ((milestone.forecast ?? null) !== null || of(tablesWithUnreadDates).has(milestone.source.table)) return null;
    if ((milestone.start ?? null) !== null && (milestone.duration ?? null) !== null) return null;
    const written = milestone.unread['due'];
    // A dash says that there is none on purpose: a row without a start either heads the rows below it.
    if (written !== undefined && /^[\s–—-]+$/.test(written) && milestone.start === null) return null;
    return {
      at: cellOf(milestone, 'due'),
      data: { milestone: milestone.name, ...(written === undefined ? {} : { written }) },
      entity: milestone,
      ...(written === undefined ? {} : { message: 'written' }),
    };
  },
  german: {
    title: 'Meilenstein ohne Termin',
    message: '„{milestone}“ hat keinen Termin.',
    messages: { written: '„{milestone}“ hat „{written}“ anstelle eines Termins.' },
    systematic: '{count} von {total} Zeilen im Blatt {sheet} haben keinen Termin.',
    why: 'Ohne Termin kann sich niemand verspäten, nichts danach lässt sich planen, und es wird als Letztes erledigt.',
    fix: 'Tragen Sie den Tag der Fälligkeit ein; wo er noch nicht feststeht, den Tag, bis zu dem er feststehen wird.',
  },
  examples: {
    passing: [
      {
        title: 'Every milestone has a day',
        german: 'Jeder Meilenstein hat einen Tag',
        sheet: `
          | Milestone      | Due        | Owner |
          | Beta           | 2026-03-31 | Ada   |
          | General launch | 2026-06-30 | Ben   |`,
      },
      {
        title: 'A start and a duration say as much; done and cancelled work needs no date',
        german: 'Ein Anfang und eine Dauer sagen genauso viel; Erledigtes und Abgebrochenes braucht kein Datum',
        sheet: `
          | Task           | Start      | Duration (days) | Due        | Status      |
          | Draft          | 2026-03-02 | 5               | 2026-03-06 | In progress |
          | Legal review   | 2026-03-09 | 10              |            | Not started |
          | Old draft      |            |                 |            | Done        |
          | Printed flyer  |            |                 |            | Cancelled   |`,
      },
      {
        title: 'Numbers of months that no calendar dates',
        german: 'Nummern von Monaten, denen kein Kalender Daten gibt',
        sheet: `
          | Task         | Start month | End month | Owner |
          | Draft        | 1           | 3         | Ada   |
          | Legal review | 3           | 4         | Ben   |
          | Print        | 4           | 14        | Ada   |`,
      },
      {
        title: 'A dash in a row that heads others',
        german: 'Ein Strich in einer Zeile, die anderen vorsteht',
        sheet: `
          | Task     | Start      | Due        | Owner |
          | Planning |            | -          |       |
          | Charter  | 2026-03-02 | 2026-03-06 | Ada   |
          | Schedule | 2026-03-09 | 2026-03-13 | Ben   |`,
      },
      {
        title: 'A row that only says who leads the rows below it',
        german: 'Eine Zeile, die nur sagt, wer die Zeilen darunter leitet',
        sheet: `
          | Task                | Owner | Done | End        | Hours |
          | Project 1: Patients | Ada   |      |            |       |
          | Account             |       | 100% | 2026-03-06 | 3     |
          | Record              |       | 20%  | 2026-03-13 | 8     |
          | Project 2: Doctors  | Ben   |      |            |       |
          | Calendar            |       | 0%   | 2026-03-20 | 5     |
          | Leave               |       | 0%   | 2026-03-27 | 2     |`,
      },
    ],
    failing: [
      {
        title: 'An empty date',
        german: 'Ein leeres Datum',
        flags: ['B3'],
        sheet: `
          | Milestone      | Due        | Owner |
          | Beta           | 2026-03-31 | Ada   |
          | General launch |            | Ben   |`,
      },
      {
        title: 'Forgotten beside others: who owns it is all that the list knows of any row',
        german: 'Neben anderen vergessen: Wer verantwortlich ist, ist alles, was die Liste von einer Zeile weiß',
        flags: ['B3', 'B5'],
        sheet: `
          | Milestone      | Due        | Owner |
          | Beta           | 2026-03-31 | Ada   |
          | Support ready  |            | Ben   |
          | General launch | 2026-06-30 | Ben   |
          | Sunset         |            | Ada   |`,
      },
      {
        title: 'Words instead of a day',
        german: 'Worte statt eines Tages',
        flags: ['C3'],
        sheet: `
          | ID | Task           | Due date   | Owner | Status      |
          | 1  | Draft          | 2026-03-13 | Ada   | In progress |
          | 2  | Legal review   | TBD        | Ben   | Not started |
          | 3  | Final version  | 2026-03-27 | Ada   | Not started |`,
      },
    ],
  },
});
