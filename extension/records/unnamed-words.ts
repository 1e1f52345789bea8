import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import type { ApprovalRecord } from '../../core/governance/approvals/record.ts';
import { wordsOf } from '../../core/governance/approvals/several-words.ts';
import { wordKey } from '../../core/governance/approvals/word-key.ts';
import { onceFor } from '../../core/plan/once-for.ts';

/** A word of a record that no row of its column names, though rows name others. */
export interface UnnamedWord {
  readonly field: string;
  readonly word: string;
}

/**
 * Words of a record that the table does not know: a page in another language shows them translated, and they are then
 * judged as any other word.
 */
export function unnamedWords(table: ApprovalTable, record: ApprovalRecord): readonly UnnamedWord[] {
  return [...namedWords(table)].flatMap(([field, named]): readonly UnnamedWord[] => {
    const value = record.get(field);
    if (value?.is !== 'words' || named.has(wordKey(value.text))) return [];
    return wordsOf(value.text).flatMap((word) => (named.has(wordKey(word)) ? [] : [{ field, word }]));
  });
}

/** As compared, by field: only fields of words that some row names any of. */
const namedWords = onceFor(({ rules }: ApprovalTable): ReadonlyMap<string, ReadonlySet<string>> => {
  const named = new Map<string, Set<string>>();
  for (const { conditions } of rules)
    for (const { field, condition } of conditions) {
      if (field.kind !== 'words' || (condition.is !== 'one-of' && condition.is !== 'none-of')) continue;
      const words = named.get(field.name) ?? new Set<string>();
      named.set(field.name, words);
      for (const word of condition.words) words.add(wordKey(word));
    }
  return named;
});
