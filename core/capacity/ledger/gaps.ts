import { onceFor } from '../../plan/once-for.ts';
import type { Need, Supplier } from './ledger.ts';
import type { NoteTaker } from './notes.ts';
import { noteTaker } from './notes.ts';
import type { RowParts } from './rows.ts';
import { needsMet } from './rows.ts';

/** What a ledger lacks: all supply, all demand, or anybody for what is asked for. */
export function gapsIn({ suppliers, entries, directory }: RowParts): NoteTaker {
  const notes = noteTaker();
  if (suppliers.length === 0) notes.add('no-supply', null);
  if (entries.length === 0) notes.add('no-demand', null);
  const isThere = finderIn(suppliers);
  for (const { need, entity } of entries)
    if (!isThere(need))
      notes.add(
        'nobody-has',
        entity,
        (need.of === 'team' ? directory.teams : directory.skills).get(need.key) ?? need.key,
      );
  return notes;
}

const finderIn = onceFor((suppliers: readonly Supplier[]): ((need: Need) => boolean) => {
  const there = { person: new Set<string>(), team: new Set<string>(), skill: new Set<string>() };
  for (const supplier of suppliers) for (const { of, key } of needsMet(supplier)) there[of].add(key);
  return ({ of, key }) => there[of].has(key);
});
