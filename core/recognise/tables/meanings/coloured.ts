import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

/** A status that is told in colours is a traffic light; where the table has one already, unless its header calls it a status. */
export function coloured(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const isLit = choices.some(({ meaning }) => meaning === 'rag');
  const reasons = ['its cells are traffic-light words'];
  return choices.map((choice, at) => {
    const { profile } = columns[at]!;
    const isCalled = isLit && saidOf(columns[at]!, 'status') >= SAYS.something;
    if (choice.meaning !== 'status' || profile.filled < 2 || isCalled) return choice;
    // Beside other lights, R and A alone are no parts in any work.
    const areLights = isLit && [...profile.examples].every((text) => /^[ragy]$/i.test(text));
    if (!areLights && traitShare(profile, 'rag') !== 1) return choice;
    return [...profile.examples].some((text) => /\s/.test(text)) ? choice : { ...choice, meaning: 'rag', reasons };
  });
}
