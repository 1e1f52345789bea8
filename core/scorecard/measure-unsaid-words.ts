import { dayInWords } from '../calendar/day-in-words.ts';
import type { Day } from '../calendar/day.ts';
import type { Phrase } from '../sheet/phrase.ts';
import { shownValue } from './shown-value.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What could not be told of a measure of a plan, and what was taken for granted. */
export const MEASURE_UNSAID = {
  byWord: (isLower: boolean, word: string): Phrase => ({
    en: `${isLower ? 'Lower' : 'Higher'} is taken as better because of “${word}” in its name; nothing states it.`,
    de: `${isLower ? 'Weniger' : 'Mehr'} gilt als besser, weil der Name „${word}“ enthält; gesagt wird es nirgends.`,
  }),
  byBaseline: (isLower: boolean): Phrase => ({
    en: `${isLower ? 'Lower' : 'Higher'} is taken as better because the target lies ${isLower ? 'below' : 'above'} the baseline.`,
    de: `${isLower ? 'Weniger' : 'Mehr'} gilt als besser, weil das Ziel ${isLower ? 'unter' : 'über'} dem Ausgangswert liegt.`,
  }),
  unclear: (word: string): Phrase => ({
    en: `Which way is better is unclear: “${word}” in its name says one, target and baseline the other.`,
    de: `Welche Richtung besser ist, bleibt unklar: „${word}“ im Namen sagt das eine, Ziel und Ausgangswert das andere.`,
  }),
  mixed: (count: number): Phrase => ({
    en: `${counted(count, 'reading is', 'readings are')} written as another kind of percentage than the others and taken on their scale.`,
    de: `${counted(count, 'Wert ist', 'Werte sind')} als andere Art von Prozent geschrieben als die übrigen und in deren Maß gelesen.`,
  }),
  ahead: (count: number): Phrase => ({
    en: `${counted(count, 'value is', 'values are')} of periods that have not begun: plans, not readings.`,
    de: `${counted(count, 'Wert gehört', 'Werte gehören')} zu Zeiträumen, die noch nicht begonnen haben: geplant, nicht gelesen.`,
  }),
  twice: (count: number): Phrase => ({
    en: `${counted(count, 'period has', 'periods have')} two values; the later cell counts.`,
    de: `${counted(count, 'Zeitraum hat', 'Zeiträume haben')} zwei Werte; es zählt die spätere Zelle.`,
  }),
  otherPeriods: (count: number): Phrase => ({
    en: `${counted(count, 'value stands', 'values stand')} for a longer or shorter period than the others and ${count === 1 ? 'is' : 'are'} left out.`,
    de: `${counted(count, 'Wert gilt', 'Werte gelten')} für einen längeren oder kürzeren Zeitraum als die übrigen und ${count === 1 ? 'zählt' : 'zählen'} nicht.`,
  }),
  actualOnly: {
    en: 'There is one actual value and no history: noise, trend and pace cannot be told.',
    de: 'Es gibt einen Istwert und keinen Verlauf: Rauschen, Richtung und Tempo lassen sich nicht sagen.',
  },
  undated: {
    en: 'Whether the value is old cannot be told: nothing says when it was read.',
    de: 'Ob der Wert veraltet ist, lässt sich nicht sagen: Nichts nennt, wann er gelesen wurde.',
  },
  noRhythm: {
    en: 'Whether the value is old cannot be told: nothing says how often it is read.',
    de: 'Ob der Wert veraltet ist, lässt sich nicht sagen: Nichts nennt, wie oft er gelesen wird.',
  },
  newLevel: (since: Day, before: number, after: number): Phrase => ({
    en: `Since ${dayInWords(since, 'en')} it seems to run at another level (${shownValue(before, 'en')} before, ${shownValue(after, 'en')} since). If the process was changed then, declare it: the limits start anew from there.`,
    de: `Seit dem ${dayInWords(since, 'de')} scheint der Wert auf einem anderen Niveau zu liegen (davor ${shownValue(before, 'de')}, seither ${shownValue(after, 'de')}). Wurde der Ablauf damals geändert, so sagen Sie es in den Einstellungen: Die Grenzen beginnen dort neu.`,
  }),
  straightLine: {
    en: 'The forecast is a straight line from what was counted so far: there are no earlier periods to learn from.',
    de: 'Die Prognose ist eine gerade Linie durch den bisherigen Stand: Es gibt keine früheren Zeiträume zum Lernen.',
  },
} as const;
