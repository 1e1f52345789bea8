/** Control characters, line and paragraph separators, and the marks that turn the direction of text around. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** Marks that stand beside letters from right to left as a matter of course, and of no width: nothing is seen of them. */
const MARKS = /[\u200e\u200f\u061c\ufeff]/gu;
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Text of a plan as one line that cannot steer where it is shown: line breaks become a space; control characters (escape
 * sequences of a terminal begin with one) and marks that reverse the direction of text become `�`, lone halves of
 * characters likewise; marks of direction that only stand beside letters go. Longer text is cut to `most` UTF-16 units with `…`.
 */
export function plainLine(text: string, most = 2_000): string {
  const cut = text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text.toWellFormed();
  return cut.replace(SPACES, ' ').replace(MARKS, '').replace(UNSEEN, '�').trim();
}
