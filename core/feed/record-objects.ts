import type { ApprovalTable } from '../governance/approvals/approval-table.ts';
import { fieldKeys } from '../governance/shown-value/field-keys.ts';
import type { MappedField } from '../plan/approvals.ts';
import { plainWords } from '../scorecard/plain-words.ts';

/** Objects of Salesforce that deals are approved on, where no field map says which a table speaks of. */
export const USUAL_OBJECTS: readonly string[] = ['opportunity', 'quote', 'order'];

/** `Opportunity.Discount__c`: a name with its object before it. */
const QUALIFIED = /^([A-Za-z]\w*)\.(?=[A-Za-z]\w*$)/;

/** The system’s own name of a field, without its object. */
export function ownName({ field }: Pick<MappedField, 'field'>): string | null {
  const name = field?.trim().replace(QUALIFIED, '') ?? '';
  return name === '' ? null : name;
}

/** The fields of a map by object, as compared; those without an object under `*`. */
export function fieldsByObject(fields: readonly MappedField[]): ReadonlyMap<string, readonly MappedField[]> {
  const byObject = new Map<string, MappedField[]>();
  for (const field of fields) {
    const object = plainWords(field.object ?? QUALIFIED.exec(field.field ?? '')?.[1] ?? '') || '*';
    const known = byObject.get(object);
    if (known === undefined) byObject.set(object, [field]);
    else known.push(field);
  }
  return byObject;
}

/**
 * The objects that an approval table speaks of: those to which the field map leads at least half of its fields. Empty where
 * it leads to none: then it may be any of the usual ones.
 */
export function objectsOf(
  { fields }: Pick<ApprovalTable, 'fields'>,
  byObject: ReadonlyMap<string, readonly MappedField[]>,
): readonly string[] {
  return [...byObject].flatMap(([object, mapped]) => {
    const names = new Set(mapped.flatMap(({ name }) => fieldKeys(name)));
    const count = fields.filter(({ name }) => fieldKeys(name).some((key) => names.has(key))).length;
    return object !== '*' && count > 0 && 2 * count >= fields.length ? [object] : [];
  });
}
