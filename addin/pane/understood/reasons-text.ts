import type { Words } from '../words/english/english.ts';

/** Why something was understood as it was, each reason once, in one line. */
export function reasonsText(reasons: readonly string[], { reason }: Pick<Words, 'reason'>): string {
  return [...new Set(reasons.map(reason))].join(' · ');
}
