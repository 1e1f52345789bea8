import type { MappedField } from '../../../plan/approvals.ts';
import type { Meaning, Table, TableColumn } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { fold } from '../../lexicon/fold.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from, SURE_ENOUGH } from '../fields/fields.ts';
import type { Reader } from '../fields/readers.ts';
import { PEOPLE, STATUS, TEXT } from '../fields/readers.ts';

/** Systems that headers name: “Salesforce field”. */
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['Salesforce', /\b(?:salesforce|sfdc|sf)\b/],
  ['HubSpot', /\bhubspot\b/],
  ['Dynamics', /\b(?:dynamics|d365)\b/],
  ['SAP', /\bsap\b/],
  ['Pipedrive', /\bpipedrive\b/],
  ['Jira', /\bjira\b/],
  ['NetSuite', /\bnetsuite\b/],
];
/** Headers of the field’s own name in its system, the technical one first. */
const TECHNICAL =
  /\b(?:api|technical|internal|schema|property|column|technischer|nom (?:d')?api|nombre api|nome api)\b/;
const OF_A_SYSTEM =
  /\b(?:salesforce|sfdc|sf|crm|erp|sap|hubspot|dynamics|netsuite|pipedrive|system|systeme?|target|maps? to|mapped|mapping|ziel\p{L}*|cible|destino|destinazione)\b/u;
const OF_THE_PLAN =
  /\b(?:plan|planning|our|ours|sheet|workbook|business|source|quell\p{L}*|unser\p{L}*|term|begriff|column|spalte|excel)\b/u;

/** Who answers for the data, beside whoever owns the connection. */
const OF_QUALITY =
  /\b(?:quality|steward(?:ship)?|data owner|daten\p{L}*|qualitat\p{L}*|qualite|calidad|qualidade|qualita)\b/u;

/** Where systems keep what the plan speaks of, and how what two of them keep is brought over. */
export const FIELD_MAP = entityKind<MappedField>({
  collection: 'mappedFields',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'measure'],
  fields: {
    id: from(TEXT, 'id'),
    system: from(TEXT, 'system'),
    object: from(TEXT, 'object'),
    direction: from(TEXT, 'sync_direction'),
    sourceOfTruth: from(TEXT, 'source_of_truth'),
    cadence: from(TEXT, 'cadence'),
    owner: from(PEOPLE, 'owner', 'person', 'team', 'role'),
    status: from(STATUS, 'status'),
  },
  derived: { field: undefined, otherSystem: undefined, otherField: undefined },
  finish(table, reading) {
    const { own, plan, other } = placesOf(table);
    const read = <T>(column: TableColumn | null, reader: Reader<T>): ((row: Row) => T | null) | null =>
      column === null ? null : reading.column(column.column, reader);
    const texts = {
      system: read(own.system, TEXT),
      field: read(own.field, TEXT),
      name: read(plan, TEXT),
      otherSystem: read(other.system, TEXT),
      otherField: read(other.field, TEXT),
    };
    const steward = table.columns.find(({ meaning, header }) => meaning === 'owner' && OF_QUALITY.test(fold(header)));
    const ownerOf = read(steward ?? null, PEOPLE);
    const named = own.field === null ? null : systemIn(own.field.header);
    // Where no other column names the rows, the field’s own name does.
    const isOwnName = plan === null && columnFor(table, ['title', 'measure']) === null;
    const fields = {
      ...reading.provenance,
      ...placed('system', own.system),
      ...placed('field', own.field),
      ...placed('name', plan ?? (isOwnName ? own.field : null)),
      ...placed('otherSystem', other.system),
      ...placed('otherField', other.field),
      ...placed('owner', steward ?? null),
    };
    return (draft, { row }) => {
      draft.source = { ...draft.source, fields };
      const written = texts.field?.(row) ?? null;
      const parts = written === null ? null : /^([\p{L}]\w{1,60})\.([\p{L}]\w{1,60})$/u.exec(written);
      const isInside = parts !== null && (draft.object === undefined || draft.object === null);
      if (own.field !== null) draft.field = isInside ? (parts[2] ?? null) : written;
      if (isInside) draft.object = parts[1] ?? null;
      if (texts.system !== null) draft.system = texts.system(row);
      else if (draft.system === undefined && named !== null) draft.system = named;
      if (other.system !== null) draft.otherSystem = texts.otherSystem?.(row) ?? null;
      else if (other.field !== null) draft.otherSystem = systemIn(other.field.header);
      if (other.field !== null) draft.otherField = texts.otherField?.(row) ?? null;
      if (ownerOf !== null) draft.owner = ownerOf(row);
      draft.name = texts.name?.(row) ?? (isOwnName && written !== null ? written : draft.name);
    };
  },
});

/** A system’s column for its field, and the column that names the system where one does. */
interface Place {
  readonly field: TableColumn | null;
  readonly system: TableColumn | null;
}

/** The columns of the system’s own names, of the plan’s, and of the other system’s, where the table has two. */
function placesOf(table: Table): { readonly own: Place; readonly plan: TableColumn | null; readonly other: Place } {
  const sure = (wanted: Meaning): readonly TableColumn[] =>
    table.columns.filter(({ meaning, confidence }) => meaning === wanted && confidence >= SURE_ENOUGH);
  const fields = sure('field');
  const title = sure('title')[0] ?? null;
  const systems = sure('system');
  const first = (words: RegExp): TableColumn | undefined => fields.find(({ header }) => words.test(fold(header)));
  const own = first(TECHNICAL) ?? first(OF_A_SYSTEM) ?? (title === null ? fields.at(-1) : fields[0]) ?? null;
  const others = fields.filter((column) => column !== own);
  const plan = others.find(({ header }) => OF_THE_PLAN.test(fold(header))) ?? title ?? others[0] ?? null;
  const elsewhere = others.find((column) => systems.length === 2 || isOfAnotherSystem(column, own)) ?? null;
  const isPaired = systems.length === 2 && fields.length === 2 && elsewhere !== null;
  const systemOf = (column: TableColumn | null): TableColumn | null => systems[fields.indexOf(column!)] ?? null;
  return {
    own: { field: own, system: isPaired ? systemOf(own) : (systems[0] ?? null) },
    plan,
    other: { field: elsewhere, system: isPaired ? systemOf(elsewhere) : (systems[1] ?? null) },
  };
}

function isOfAnotherSystem({ header }: TableColumn, own: TableColumn | null): boolean {
  const system = systemIn(header);
  return system !== null && own !== null && system !== systemIn(own.header);
}

function placed(field: keyof MappedField, column: TableColumn | null): Readonly<Record<string, number>> {
  return column === null ? {} : { [field]: column.column };
}

function systemIn(header: string): string | null {
  const folded = fold(header);
  return SYSTEMS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
