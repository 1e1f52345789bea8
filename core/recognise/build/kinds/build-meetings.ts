import type { Meeting } from '../../../plan/meeting.ts';
import type { Meaning, Table, TableKind } from '../../../plan/table.ts';
import { fold } from '../../lexicon/fold.ts';
import { cadenceIn } from '../../values/cadence.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from } from '../fields/fields.ts';
import { headedColumn, headedFields } from '../fields/headed-fields.ts';
import { DAY, PEOPLE, STATUS, TEXT } from '../fields/readers.ts';

/** Kinds of tables that meetings are listed in: a list of them has no kind of its own. */
const KINDS: ReadonlySet<TableKind> = new Set<TableKind>(['other', 'stakeholders', 'decisions']);

/** Headers over the names of meetings. */
const NAME =
  /^(?:(?:type|name|title) of (?:the )?)?(?:recurring |regular |standing )?(?:meetings?|forums?|fora|ceremon(?:y|ies)|rituals?|reviews?|touch ?points?|gremi(?:um|en)|besprechung(?:en)?|(?:regel)?termine?|sitzung(?:en)?|runden?|reunions?|reuniao|reunioes|reunion(?:es)?|instancias?|comites?|riunion[ei]|overleg(?:gen)?|vergadering(?:en)?|moten?|spotkani[ae]|会議(?:名|体)?|会议(?:名称)?|會議(?:名稱)?)(?: ?(?:names?|types?|titles?|bezeichnung|\/ ?events?))?$/;

/** Sheets and titles of a list of meetings. */
const SHEET =
  /\b(?:meetings?|(?:operating|business|management) (?:rhythm|cadence|calendar)|cadence|rhythm|rituals|ceremonies|regeltermine|besprechungen|gremien|reunions|reuniones|reunioes|riunioni|overleggen|vergaderingen)\b|会議|会议|會議/;

/** What was decided, in the words of minutes. */
const DECIDED =
  /^(?:(?:key |main )?decisions?(?: (?:made|taken|reached))?|decided|what was decided|outcomes? ?\/ ?decisions?|entscheidung(?:en)?|beschl(?:uss|usse)|decisions? prises?|decision(?:es)? tomadas?|decisoes(?: tomadas)?|decisioni(?: prese)?|besluit(?:en)?|決定事項|决定|決議)$/;

/** Meetings, in lists of how often they come and in minutes of what they decided; beside what else the rows are. */
export const MEETINGS = entityKind<Meeting>({
  collection: 'meetings',
  copy: (blank) => ({ ...blank }),
  when: (table) => KINDS.has(table.kind) && isOfMeetings(table) && (hasRhythm(table) || isMinutes(table)),
  name: ['title', 'forum', 'description'],
  fields: {
    id: from(TEXT, 'id'),
    cadence: from(TEXT, 'cadence'),
    owner: from(PEOPLE, 'owner', 'decision_owner'),
    status: from(STATUS, 'status'),
    on: from(DAY, 'date', 'decided_on', 'start'),
    end: from(DAY, 'end', 'end_actual'),
    decided: from(TEXT, 'decision', 'outcome'),
  },
  derived: { rhythmDays: undefined },
  finish(table, reading) {
    const texts = headedFields<Meeting>(table, reading, { name: NAME, decided: DECIDED });
    return (draft, line) => {
      texts(draft, line);
      if (draft.cadence === undefined) return;
      draft.rhythmDays = cadenceIn(draft.cadence ?? '') ?? cadenceIn(draft.name);
    };
  },
});

function isOfMeetings(table: Table): boolean {
  return (
    headedColumn(table, NAME) !== null || (hasRhythm(table) && SHEET.test(fold(table.sheet)) && has(table, 'title'))
  );
}

function hasRhythm(table: Table): boolean {
  return has(table, 'cadence');
}

function isMinutes(table: Table): boolean {
  return headedColumn(table, DECIDED) !== null && (has(table, 'date') || has(table, 'decided_on'));
}

function has(table: Table, meaning: Meaning): boolean {
  return columnFor(table, [meaning]) !== null;
}
