/** How often a forum meets, as far as its name says so. */
export type ForumRhythm = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';

const WORDS: readonly (readonly [RegExp, ForumRhythm])[] = [
  [/\b(?:daily|stand-?ups?|t[aä]glich\w*|quotidien\w*|diari[oa])\b/iu, 'daily'],
  [/\b(?:weekly|wbr|w[oö]chentlich\w*|wochen\w*|hebdo\w*|semanal|settimanale)\b/iu, 'weekly'],
  [/\b(?:monthly|month|mbr|monatlich\w*|monats?\w*|mensuel\w*|mensual|mensile)\b/iu, 'monthly'],
  [/\b(?:quarterly|quarter|qbr|quartals?\w*|viertelj[aä]hrlich\w*|trimestr\w*)\b/iu, 'quarterly'],
  [/\b(?:yearly|annual\w*|j[aä]hrlich\w*|annuel\w*|anual|annuale)\b/iu, 'yearly'],
];

/** The rhythm that a forum’s name tells; null where it tells none. */
export function forumRhythm(forum: string): ForumRhythm | null {
  return WORDS.find(([words]) => words.test(forum))?.[1] ?? null;
}
