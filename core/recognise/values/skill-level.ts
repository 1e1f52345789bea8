import { fold } from '../lexicon/fold.ts';

/** Levels in words, best first: who can be relied on, then who cannot yet. */
const ABLE =
  /^(?:expert|master|advanced|proficient|skilled|experienced|competent|intermediate|qualified|certified|trained|able|yes|can teach|experte|expertin|fortgeschritten|erfahren|geubt|ja|expert confirme|avance|confirme|oui|experto|avanzado|intermedio|si|avancado|intermediario|sim|esperto|avanzato|gevorderd|ervaren|[x✓✔●★]+)$/u;
const NOT_YET =
  /^(?:none|no|novice|beginner|basic|basics|awareness|aware|learning|trainee|in training|untrained|n\/a|na|keine?|nein|anfanger|grundkenntnisse|grundlagen|debutant|notions|aucune?|non|principiante|basico|ninguno|iniciante|nenhum|nao|base|nessuno|geen|nee|beginner|[-–—○])$/u;

/** Whether a text is a level of knowledge or a mark that somebody has a skill: true, not yet: false; null for any other. */
export function skillLevel(text: string): boolean | null {
  const words = fold(text.trim());
  if (ABLE.test(words)) return true;
  return NOT_YET.test(words) ? false : null;
}

/** The highest level in numbers that scales of skills have. */
export const TOP_LEVEL = 5;
