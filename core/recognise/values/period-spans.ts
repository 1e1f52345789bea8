import { fold } from '../lexicon/fold.ts';
import { monthNamed } from './month-names.ts';

/** Units of time that are counted from the start of a plan, in several languages. */
const STEPS =
  'week|wk|woche|semaine|semana|settimana|uge|uke|vecka|viikko|hafta|tuan|tydzien|неделя|w|day|tag|jour|dia|giorno|dag|gun|ngay|день|d';
const UNIT = `${STEPS}|month|mon|mo|monat|mois|mes|mês|mese|maand|maaned|manad|kuukausi|ay|thang|miesiac|месяц|m|year|yr|jahr|annee|ano|anno|jaar|ar|yil|nam|год|y|quarter|quartal|trimestre|sprint|iteration|period|cycle|pi|increment`;
const COUNTED = new RegExp(`^(${UNIT})[\\s._#-]*(\\d{1,3})(?:\\s*[([:–-].*)?$`);
/** `1er jour`, `2. Woche`, `3rd week`. */
const ORDINAL = String.raw`(\d{1,3})(?:\.|ere?|eme|e|st|nd|rd|th|[oaªº])?\s?`;
const NTH = new RegExp(`^${ORDINAL}(${UNIT})$`);
const STEP = new RegExp(`^(?:(?:${STEPS})[\\s._#-]*\\d{1,3}|${ORDINAL}(?:${STEPS}))$`);
/** A unit of time and nothing more, over the numbers that count it: `Months -->`, `Week no.`, `Semaines`. */
const OVER = new RegExp(`^((?:${UNIT}))(?:e?s|e?n|er|i)?\\s*(?:no|nr|number|num|#)?[\\s.:>=→–-]*$`);
/** Steps by their first letter, as far as no word of time has it: sprints, semaines. */
const LETTERED = /^(s)[\s._#-]?(\d{1,3})$/;
const COUNTED_EAST =
  /^第?(\d{1,3})\s*(?:个|ヶ|か|カ|개)?(週|周|月目|か月目|ヶ月目|个月|月|年|年目|日目|天|日|季度|四半期|주차|주|개월차|개월|월차|년차|일차|분기|스프린트)(?:目)?$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ /.-]*(\p{L}{3,12})\.?$/u;
const MONTH_DAY = /^(\p{L}{3,12})\.?[ /.-]*(\d{1,2})(?:st|nd|rd|th|,)?$/u;
const WEEK_OF =
  /^(?:week of|week ending|week commencing|week starting|week beginning|w\/c|w\/e|wc|we|wb|sem\.? du|semaine du|semana del|semana de|woche vom|woche ab)\s*\d/;
/** The days of a week by their names, folded. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'mon,tue,tues,wed,weds,thu,thur,thurs,fri,sat,sun,monday,tuesday,wednesday,thursday,friday,saturday,sunday,mo,di,mi,do,fr,sa,so,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,lunes,martes,miercoles,jueves,viernes,sabado,domingo,lunedi,martedi,mercoledi,giovedi,venerdi,sabato,domenica,segunda,terca,quarta,quinta,sexta,maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag'.split(
    ',',
  ),
);

/** Fewer columns of a kind may be chance; `S1` to `S4` stand for much else. */
const FEWEST = 3;
const FEWEST_LETTERED = 5;

/**
 * Columns that stand for spans of time without a calendar: `Month 1`, `Week 1 (Jan 1–5)`, `第1週`, `Sprint 1`, `8 Jan`, `Week of 1/8`,
 * the days of a week. Three of one sort or more, counted ones with rising numbers.
 */
export function spansAmong(headers: readonly (readonly [column: number, text: string])[]): ReadonlySet<number> {
  const sorts = new Map<string, { column: number; at: number }[]>();
  for (const [column, text] of headers) {
    if (text.length > 40) continue;
    const found = sortOf(fold(text));
    if (found === null) continue;
    const same = sorts.get(found.sort) ?? [];
    same.push({ column, at: found.at });
    sorts.set(found.sort, same);
  }
  const spans = new Set<number>();
  for (const [sort, found] of sorts) {
    const rises = sort === '' || found.every(({ at }, index) => index === 0 || at > found[index - 1]!.at);
    const fewest = sort === 's' ? FEWEST_LETTERED : FEWEST;
    if (found.length >= fewest && rises) for (const { column } of found) spans.add(column);
  }
  return spans;
}

/** Whether a header counts the steps of a calendar of bars, days or weeks: `Week 3`, `Hafta 3`. */
export function isCountedStep(text: string): boolean {
  return STEP.test(fold(text));
}

/** The unit of time that a heading over numbers says they count; null where it says anything else. */
export function unitOver(heading: string): string | null {
  const unit = OVER.exec(fold(heading))?.[1];
  return unit !== undefined && unit.length >= 3 ? unit : null;
}

/** What is counted and how far; the empty sort is dates and weekdays, which need not rise. */
function sortOf(text: string): { readonly sort: string; readonly at: number } | null {
  const counted = COUNTED.exec(text) ?? LETTERED.exec(text);
  if (counted !== null) return { sort: counted[1]!, at: Number(counted[2]) };
  const nth = NTH.exec(text);
  if (nth !== null) return { sort: nth[2]!, at: Number(nth[1]) };
  const east = COUNTED_EAST.exec(text.normalize('NFC'));
  if (east !== null) return { sort: east[2]!, at: Number(east[1]) };
  if (WEEK_OF.test(text) || WEEKDAYS.has(text)) return { sort: '', at: 0 };
  const month = DAY_MONTH.exec(text)?.[2] ?? MONTH_DAY.exec(text)?.[1];
  return month !== undefined && monthNamed(month) !== null ? { sort: '', at: 0 } : null;
}
