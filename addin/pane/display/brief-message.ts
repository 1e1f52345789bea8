/** A name of the plan as sentences quote it, in English and in German. */
const QUOTED = /([“„])([^“”„]+)([”“])/gu;
const MOST_CHARACTERS = 40;

/**
 * A finding's sentence with its long names cut, for a line that has room for two: a name that is a sentence of its own
 * would leave none for what is wrong with it.
 */
export function briefMessage(message: string): string {
  return message.replace(
    QUOTED,
    (_quoted, opens: string, name: string, closes: string) => opens + brief(name) + closes,
  );
}

/** Cut after a word where there is one to cut after. */
function brief(name: string): string {
  const characters = [...name];
  if (characters.length <= MOST_CHARACTERS) return name;
  const kept = characters.slice(0, MOST_CHARACTERS).join('');
  const words = kept.replace(/\s+\S*$/u, '');
  return `${words.length * 2 > kept.length ? words : kept}…`;
}
