import { fold } from '../lexicon/fold.ts';
import { readDuration } from './duration.ts';

const WORDS: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /^(?:daily|every day|each day|per day|taglich|quotidien(?:ne)?|diari[oa]|giornalier[oa]|dagelijks|daglig(?:en|t)?|dagligen|codziennie|denne|gunluk|her gun|ежедневно|毎日|日次|每天|每日|매일|일간)$/u,
  ],
  [
    14,
    /^(?:bi-?weekly|fortnightly|every (?:two|2|other) weeks?|every sprint|per sprint|14-?taglich|zweiwochentlich|alle (?:zwei|2) wochen|quinzenal|quincenal|bimensuel(?:le)?|bisettimanale|tweewekelijks|隔週|每两周|每兩週|双周|격주)$/u,
  ],
  [
    7,
    /^(?:weekly|every week|each week|per week|wochentlich|hebdomadaire|hebdo|semanal|settimanale|wekelijks|veckovis|varje vecka|ukentlig|ugentligt?|tygodniowo|co tydzien|tydne|haftalik|her hafta|еженедельно|毎週|週次|每周|每週|매주|주간)$/u,
  ],
  [
    30,
    /^(?:monthly|every month|each month|per month|monatlich|mensuel(?:le)?|mensual|mensile|mensal|maandelijks|manadsvis|varje manad|manedligt?|miesiecznie|co miesiac|mesicne|aylik|her ay|ежемесячно|毎月|月次|每月|매월|월간)$/u,
  ],
  [61, /^(?:bi-?monthly|every (?:two|2|other) months?|zweimonatlich|bimest(?:riel|rielle|ral|rale)|隔月)$/],
  [
    91,
    /^(?:quarterly|every quarter|each quarter|per quarter|quartalsweise|vierteljahrlich|trimestriel(?:le)?|trimestral|trimestrale|per kwartaal|kvartalsvist?|kwartalnie|co kwartal|ctvrtletne|(?:uc|3) aylik|ежеквартально|四半期(?:ごと|毎)?|毎四半期|每季度?|분기별|매분기)$/u,
  ],
  [
    182,
    /^(?:half-?yearly|semi-?annual(?:ly)?|twice a year|halbjahrlich|semestriel(?:le)?|semestral|semestrale|halfjaarlijks|halvarlig|halvarsvis|polrocznie|pololetne|半年ごと|半年|每半年|반기별)$/u,
  ],
  [
    365,
    /^(?:yearly|annual|annually|every year|per year|jahrlich|annuel(?:le)?|anual|annuale|jaarlijks|arligen|arligt?|rocznie|co roku|rocne|yillik|ежегодно|毎年|年次|每年|매년|연간)$/u,
  ],
];

const ANY = new RegExp(WORDS.map(([, { source }]) => source).join('|'), 'u');

/** Whether a folded text in composed form is a word for a rhythm. */
export function isCadence(folded: string): boolean {
  return ANY.test(folded);
}

/** Numbers of such rhythms in words, folded. */
const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  ['two zwei deux dos duas due twee dwa dva dve два две', 'three drei trois tres tre drie trzy tri три'].flatMap(
    (words, at) => words.split(' ').map((word) => [word, String(at + 2)]),
  ),
);
const NUMBERED = /^\p{L}+(?= )/u;

/** Reads a rhythm as calendar days between two times: `weekly` 7, `every 2 weeks` 14, `monthly` 30; null for other words. */
export function readCadence(text: string): number | null {
  const folded = fold(text).normalize('NFC');
  const known = WORDS.find(([, test]) => test.test(folded));
  if (known !== undefined) return known[0];
  const every = /^(?:every|each|alle|tous les|toutes les|cada|ogni|elke|a cada|co|kazde|каждые) (.+)$/.exec(
    folded,
  )?.[1];
  const span = every === undefined ? null : readDuration(every.replace(NUMBERED, (word) => NUMBERS[word] ?? word));
  if (span === null) return null;
  const calendarDays = { minutes: 0, hours: 1 / 24, days: 1, weeks: 7, months: 30, years: 365 }[span.unit];
  return Math.max(1, Math.round(span.amount * calendarDays));
}

/** Words of a rhythm inside a longer text; what is told first is what the others only place: “second Tuesday of the month”. */
const WITHIN: readonly (readonly [number, RegExp])[] = [
  [1, /\b(?:daily|stand-?ups?|every (?:working )?day|taglich\w*|quotidien\w*|diari[oa]|giornalier[oa]|dagelijks\w*)\b/],
  [
    14,
    /\b(?:bi-?weekly|fortnight\w*|(?:every )?(?:two|2|other|second) weeks?|14-?taglich\w*|(?:zwei|2) wochen|zweiwochentlich\w*|(?:deux|15) (?:semaines|jours)|quinzaine|quincenal\w*|quinzenal\w*|(?:dos|due|duas|twee) (?:semanas|settimane|weken))\b/,
  ],
  [61, /\b(?:bi-?monthly|(?:two|2|other|second) months?|(?:zwei|2) monate|bimest\w*)\b/],
  [182, /\b(?:half-?year\w*|semi-?annual\w*|twice a year|halbjahr\w*|semestr\w*|semestral\w*)\b/],
  [91, /\b(?:quarterly|quarters?|qbrs?|quartals?\w*|vierteljahr\w*|trimest\w*|kwartaa?l\w*|kvartal\w*)\b/],
  [365, /\b(?:years?|yearly|annual\w*|jahr(?:e|es)?|jahrlich\w*|annuel\w*|anual\w*|annuale?|jaarlijks\w*)\b/],
  [
    30,
    /\b(?:monthly|months?|mbrs?|monat\w*|mensuel\w*|mois|mensual\w*|mensal\w*|mensile|mes|mese|maandelijks\w*|maand)\b/,
  ],
  [
    7,
    /\b(?:weekly|weeks?|wbrs?|wochen\w*|wochentlich\w*|hebdo\w*|semaine|semanal\w*|semana|settimanal\w*|settimana|wekelijks\w*|(?:mon|tues|wednes|thurs|fri)days?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|lunes|martes|miercoles|jueves|viernes)\b/,
  ],
];

/** Days between two times, where a text tells a rhythm among other words: `every Monday at 9` 7, `QBR` 91; null where none is told. */
export function cadenceIn(text: string): number | null {
  const folded = fold(text);
  return readCadence(text) ?? WITHIN.find(([, test]) => test.test(folded))?.[0] ?? null;
}
