import { seenText } from '../../core/governance/shown-value/digits.ts';
import type { ShownTrouble } from '../../core/governance/shown-value/shown-trouble.ts';
import { plainWords } from '../../core/scorecard/plain-words.ts';
import type { RecordField } from '../../core/feed/record-format.ts';
import { fieldKey } from '../../core/governance/shown-value/field-key.ts';
import { fieldKeys } from '../../core/governance/shown-value/field-keys.ts';
import type { PageField } from './page-field.ts';

/** A field that the page shows, or why it cannot be told which one it is. */
export type FoundField =
  | { readonly ok: true; readonly field: PageField }
  | { readonly ok: false; readonly trouble: Extract<ShownTrouble, 'not-on-page' | 'repeated-label'> };

/** The fields of a page, to be found by what the plan calls them. */
export interface ShownFields {
  find(name: string): FoundField;
}

const NOT_ON_PAGE: FoundField = { ok: false, trouble: 'not-on-page' };
const REPEATED: FoundField = { ok: false, trouble: 'repeated-label' };

/**
 * Finds a page’s fields by the plan’s names. Where the field map leads a name to the system, only that is meant: its API
 * name, else a label that is written as it is; a field of another API name is never taken for its label. Without a map the
 * name itself is looked for among labels and API names, then each further name that it or a label has. A label that stands
 * twice is nobody’s unless all say the same.
 */
export function shownFields(shown: readonly PageField[], map: readonly RecordField[]): ShownFields {
  const byName = grouped(shown, ({ name }) => (name === null ? [] : [plainWords(name)]));
  const byLabel = grouped(shown, ({ label }) => [fieldKey(label)]);
  const byOwnName = grouped(shown, ({ name }) => (name === null ? [] : [fieldKey(name)]));
  const byAnyName = grouped(shown, ({ name, label }) => [
    ...fieldKeys(label),
    ...(name === null ? [] : [fieldKey(name)]),
  ]);
  const mapped = grouped(map, ({ name }) => [fieldKey(name)]);
  const mappedByAny = grouped(map, ({ name }) => fieldKeys(name));
  return {
    find(name) {
      const leads = mapped.get(fieldKey(name)) ?? ofAny(mappedByAny, name);
      if (!mapped.has(fieldKey(name)) && new Set(leads.map(({ field }) => field)).size > 1) return REPEATED;
      for (const { field } of leads) {
        const found = byName.get(plainWords(field));
        if (found !== undefined) return one(found);
      }
      for (const { field } of leads) {
        const nameless = (byLabel.get(fieldKey(field)) ?? []).filter(
          (it) => it.name === null || plainWords(it.label) === plainWords(field),
        );
        if (nameless.length > 0) return one(nameless);
      }
      if (leads.length > 0) return NOT_ON_PAGE;
      return one(byLabel.get(fieldKey(name)) ?? byOwnName.get(fieldKey(name)) ?? ofAny(byAnyName, name));
    },
  };
}

function ofAny<T>(groups: ReadonlyMap<string, readonly T[]>, name: string): readonly T[] {
  return [...new Set(fieldKeys(name).flatMap((key) => groups.get(key) ?? []))];
}

/** What the person typed goes before what is saved; then the org’s own value, and what the page shows in full before what it cuts. */
function one(found: readonly PageField[]): FoundField {
  const [edited, sure] = [found.filter(({ isEdited }) => isEdited), found.filter(({ doubt }) => doubt === null)];
  const exact = found.filter((it) => it.exact !== undefined);
  const best = [edited, exact, sure, found].find(({ length }) => length > 0) ?? [];
  const [field, ...others] = best;
  if (field === undefined) return NOT_ON_PAGE;
  const isSame = others.every(({ text }) => seenText(text) === seenText(field.text));
  return isSame ? { ok: true, field } : REPEATED;
}

function grouped<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of all)
    for (const key of new Set(keysOf(item))) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [item]);
      else known.push(item);
    }
  return groups;
}
