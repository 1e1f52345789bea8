import type { Read } from './shown-trouble.ts';
import { readAs, unread } from './shown-trouble.ts';

/** What boxes are called when they are ticked and when not, in the languages of CRMs. */
const YES =
  /^(?:yes|true|checked|ja|wahr|aktiviert|angekreuzt|oui|vrai|coché|s[ií]|verdadero|seleccionado|sim|verdadeiro|vero|selezionato|waar|ingeschakeld|tak|ano|igen|kyllä|evet|да|是|はい|true \(yes\)|예|✓|✔|☑|x)$/iu;
const NO =
  /^(?:no|false|not checked|unchecked|nein|falsch|nicht aktiviert|deaktiviert|non|faux|non coché|falso|no seleccionado|não|non selezionato|nee|onwaar|uitgeschakeld|nej|nei|nie|ne|nem|ei|hayır|нет|否|いいえ|아니요|✗|✘|☐)$/iu;

/** Reads a box that is ticked or not: `yes` or `no`. */
export function readYesNo(text: string): Read<'yes' | 'no'> {
  if (YES.test(text)) return readAs('yes');
  return NO.test(text) ? readAs('no') : unread('not-yes-or-no');
}
