import type { MappedField } from '../../../plan/approvals.ts';
import type { Table, TableColumn } from '../../../plan/table.ts';
import { fold } from '../../lexicon/fold.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from, SURE_ENOUGH } from '../fields/fields.ts';
import { TEXT } from '../fields/readers.ts';

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

/** Where systems keep what the plan speaks of. */
export const FIELD_MAP = entityKind<MappedField>({
  collection: 'mappedFields',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'measure'],
  fields: {
    id: from(TEXT, 'id'),
    system: from(TEXT, 'system'),
    object: from(TEXT, 'object'),
  },
  derived: { field: undefined },
  finish(table, reading) {
    const { own, plan } = fieldColumns(table);
    const ownOf = own === null ? null : reading.column(own.column, TEXT);
    const planOf = plan === null ? null : reading.column(plan.column, TEXT);
    const system = own === null ? null : systemIn(own.header);
    const fields = {
      ...reading.provenance,
      ...(own === null ? {} : { field: own.column }),
      ...(plan === null ? {} : { name: plan.column }),
    };
    return (draft, { row }) => {
      draft.source = { ...draft.source, fields };
      const written = ownOf?.(row) ?? null;
      const parts = written === null ? null : /^([\p{L}]\w{1,60})\.([\p{L}]\w{1,60})$/u.exec(written);
      const isInside = parts !== null && (draft.object === undefined || draft.object === null);
      draft.field = isInside ? (parts[2] ?? null) : written;
      if (isInside) draft.object = parts[1] ?? null;
      if (draft.system === undefined && system !== null) draft.system = system;
      draft.name =
        planOf?.(row) ??
        (plan === null && written !== null && reading.provenance['name'] === own?.column ? written : draft.name);
    };
  },
});

/** The column of the system’s own names and the one of the plan’s. */
function fieldColumns(table: Table): { readonly own: TableColumn | null; readonly plan: TableColumn | null } {
  const fields = table.columns.filter(({ meaning, confidence }) => meaning === 'field' && confidence >= SURE_ENOUGH);
  const title =
    table.columns.find(({ meaning, confidence }) => meaning === 'title' && confidence >= SURE_ENOUGH) ?? null;
  const first = (words: RegExp): TableColumn | undefined => fields.find(({ header }) => words.test(fold(header)));
  const own = first(TECHNICAL) ?? first(OF_A_SYSTEM) ?? (title === null ? fields.at(-1) : fields[0]) ?? null;
  const others = fields.filter((column) => column !== own);
  const plan = others.find(({ header }) => OF_THE_PLAN.test(fold(header))) ?? title ?? others[0] ?? null;
  return { own, plan };
}

function systemIn(header: string): string | null {
  const folded = fold(header);
  return SYSTEMS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
