import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';

/** So many bare questions across are a plan of actions by the “5W2H”: what, why, who, when, where, how, how much. */
const ENOUGH = 4;

/** What they say of the rows being work, log-odds: no list of data is headed so. */
const ASKED = 2;

const QUESTION = anyCase`^(?:what|why|who|when|where|how|how much|how many|was|warum|wer|wann|wo|wie|wie ?viel|quoi|pourquoi|qui|quand|où|comment|combien|qué|por qué|quién|cuándo|dónde|cómo|cuánto|que|quien|cuando|donde|o quê|o que|por quê|por que|quem|quando|onde|como|quanto|quanto custa|(?:che )?cosa|perché|chi|dove|come|wat|waarom|wanneer|waar|hoe|hoeveel)\s*\??$`;

/** What bare questions as headers say of a table being tasks; log-odds. */
export function questionsSign(columns: readonly ColumnEvidence[]): number {
  const asked = columns.filter(({ header }) => QUESTION.test(header.replace(/^[¿\s]+/, '').trim())).length;
  return asked >= ENOUGH ? ASKED : 0;
}
