import type { Phrase } from '../../sheet/phrase.ts';

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} .%&'/()-]{1,60}$/u;

/** The fixed form of a trigger with what could be read in its place: `Churn above or below <value> … → freeze hiring, <who>`. */
export function nearestForm(measure: string | null, action: string | null): Phrase {
  const named = measure !== null && NAME.test(measure) ? measure : null;
  return {
    en: `${named ?? '<measure>'} above or below <value> for <number> consecutive <periods> → ${action ?? '<action>'}, <who>`,
    de: `${named ?? '<Kennzahl>'} über oder unter <Wert> in <Zahl> aufeinanderfolgenden <Perioden> → ${action ?? '<Maßnahme>'}, <wer>`,
  };
}
