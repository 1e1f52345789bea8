import type { PayDriver } from '../../../plan/incentives.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { headedColumn, headedFields } from '../fields/headed-fields.ts';
import { LIST, SHARE, TEXT } from '../fields/readers.ts';
import { SHOWN } from '../fields/shown-text.ts';

const TOLERANCE = /^(?:tolerance|threshold|dead ?band|band|corridor|toleranz|toleranzband|schwelle|korridor)\b/;
const FUNCTION = /^(?:(?:owner |owning |responsible )?(?:function|department)|abteilung|funktion|bereich)\b/;
const INFLUENCE =
  /^(?:influence|(?:share |%)?(?:controlled|controllable|influenced|within (?:its |their )?control)|control %|einfluss|beeinflussbar)/;

/** What pay hangs on: one line for each role or function and measure. */
export const PAY_DRIVERS = entityKind<PayDriver>({
  collection: 'payDrivers',
  copy: (blank) => ({ ...blank }),
  name: ['measure', 'title', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    role: from(TEXT, 'role', 'persona', 'person'),
    teams: from(LIST, 'team'),
    weight: from(SHOWN, 'share'),
  },
  derived: { influence: undefined, tolerance: undefined },
  finish(table, reading) {
    const texts = headedFields<PayDriver>(table, reading, { tolerance: TOLERANCE });
    const influence = headedColumn(table, INFLUENCE);
    const teams = headedColumn(table, FUNCTION);
    const readInfluence = influence === null ? null : reading.column(influence.column, SHARE);
    const readTeams = teams === null ? null : reading.column(teams.column, LIST);
    return (draft, line) => {
      texts(draft, line);
      if (readInfluence !== null) draft.influence = readInfluence(line.row);
      if (readTeams !== null) draft.teams = readTeams(line.row);
    };
  },
});
