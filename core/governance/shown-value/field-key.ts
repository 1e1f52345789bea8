import { plainWords } from '../../scorecard/plain-words.ts';

/** What a label has behind its words: a unit, and the mark of fields that must be filled. */
const BEHIND = /\s*(?:[([][^()[\]]{0,30}[)\]]|[%*:])\s*$/;
/** `SBQQ__` and `__c` are of the system, not of the name. */
const OF_SYSTEM = /^[a-z\d]+__(?=.*__[a-z]+$)|__[a-z]+$/gi;

/** A field’s label or name as compared: `Gross Margin (%)`, `gross margin` and `Gross_Margin__c` are one. */
export function fieldKey(name: string): string {
  let bare = name.trim().replace(OF_SYSTEM, '');
  for (let at = 0; at < 3; at += 1) bare = bare.replace(BEHIND, '');
  return plainWords(bare).replace(/[^\p{L}\p{N}]/gu, '') || plainWords(name);
}
