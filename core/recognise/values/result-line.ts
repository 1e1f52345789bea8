import { fold } from '../lexicon/fold.ts';
import { anyCase } from '../lexicon/any-case.ts';

/** Lines that a statement of profit and loss works out, and hardly any plan of costs. */
const RESULTS = anyCase`^(?:total )?(?:gross (?:profit|margin|income)|operating (?:profit|income|loss|result)|net (?:profit|income|earnings|loss|result)\b.*|profit (?:before|after) tax\p{L}*|profit for the (?:year|period)|(?:loss|profit|income) before (?:income )?tax\p{L}*|earnings before .*|ebitd?a|cost of (?:goods sold|sales|revenues?)|cogs|retained earnings|rohertrag|rohgewinn|betriebsergebnis|jahresuberschuss|ergebnis (?:vor|nach) steuern|umsatzkosten|marge brute|resultat (?:net|d'exploitation|d’exploitation|courant)|utilidad (?:bruta|neta|operativa|de operacion)|margen bruto|resultado (?:neto|bruto|operativo|operacional|liquido)|lucro (?:bruto|liquido|operacional)|utile (?:netto|lordo)|margine lordo|brutowinst|nettowinst|bruttoresultat|arets resultat|zysk (?:brutto|netto)|売上総利益|営業利益|経常利益|当期純利益|毛利润?|营业利润|净利润|매출총이익|영업이익|당기순이익)$`;

/** Whether a text names a result that accounts work out: `Gross profit`, `Betriebsergebnis`, `Utilidad neta`, `営業利益`. */
export function isResultLine(text: string): boolean {
  return (
    text.length <= 40 &&
    RESULTS.test(
      fold(text.trim())
        .normalize('NFC')
        .replace(/^\d[\d .]*|[:.]$/g, '')
        .trim(),
    )
  );
}
