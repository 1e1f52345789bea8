/** What approvers and lanes are called, from those asked first to those asked last; English and German. */
const STEPS: readonly RegExp[] = [
  /\b(?:rep|representative|account (?:executive|manager)|seller|vertriebsmitarbeit\p{L}*|sachbearbeit\p{L}*)\b/iu,
  /\b(?:\p{L}+ desk|desk|team ?lead(?:er)?|manager|supervisor|teamleit\p{L}*|gruppenleit\p{L}*)\b/iu,
  /\b(?:director|head of|abteilungsleit\p{L}*|bereichsleit\p{L}*)\b/iu,
  /\b(?:vp|vice president|vizepr[aä]sident\p{L}*)\b/iu,
  /\b(?:s\.?v\.?p|e\.?v\.?p|(?:senior|executive) vice president)\b/iu,
  /\b(?:c[fiortm]o|coo|chief (?!executive)\p{L}+ officer|finanzvorstand)\b/iu,
  /\b(?:ceo|chief executive\p{L}*|managing director|gesch[aä]ftsf[uü]hr\p{L}*)\b/iu,
  /\b(?:board|vorstand|aufsichtsrat|executive committee)\b/iu,
];

/** How far up a lane or an approver stands, by what it is called; null where its words do not say. */
export function seniorityOf(text: string): number | null {
  const found = STEPS.findLastIndex((words) => words.test(text));
  return found < 0 ? null : found;
}
