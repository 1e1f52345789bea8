import type { Phrase } from '../../sheet/phrase.ts';

/** What is said where the exact solver ends without having done its part. */
export function brokeDown(why: string): Phrase {
  return {
    en: `The exact solver broke down (${why}): the answer is the best that was found, with what was proven of it until then.`,
    de: `Der exakte Löser ist ausgefallen (${why}): Die Antwort ist die beste, die gefunden wurde, mit dem, was bis dahin bewiesen war.`,
  };
}
