import { fold } from '../lexicon/fold.ts';

const YES =
  /^(?:x|✓|✔|√|☑|●|•|1|y|yes|true|must(?: have| do)?|mandatory|required|regulatory|compulsory|ja|j|wahr|muss|pflicht|zwingend|verpflichtend|oui|vrai|obligatoire|s[ií]|sim|verdadero|obligatori[oa]|obrigatori[oa]|evet|zorunlu|tak|да|是|так|ano|kyllä|kylla|igen|ναι|نعم|כן|بله|ya|co|はい|必須|예|네|○|◯|有|あり)$/u;
const NO =
  /^(?:-|–|—|0|n|no|false|optional|should(?: have)?|could(?: have)?|won'?t(?: have)?|nice to have|discretionary|nein|falsch|soll|kann|non|faux|facultatif|não|nao|falso|opcional|facoltativo|hay[ıi]r|nie|nej|nei|nee|ne|ei|nem|nu|нет|не|ні|οχι|لا|לא|خیر|khong|tidak|hayir|否|不|いいえ|아니오|아니요|無|无|×|✗|✕)$/u;

/** What a cell says to the question whether something must be; null where it says neither yes nor no. */
export function readYesNo(text: string): boolean | null {
  const folded = fold(text).normalize('NFC');
  if (YES.test(folded)) return true;
  return NO.test(folded) ? false : null;
}
