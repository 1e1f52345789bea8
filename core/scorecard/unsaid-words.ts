import type { Phrase } from '../sheet/phrase.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Of so many readings: those that limits rest on, since the process last changed or since the first. */
function readings(count: number, sinceChange: boolean): Phrase {
  return sinceChange
    ? {
        en: `${counted(count, 'reading', 'readings')} since the last change of process`,
        de: `${counted(count, 'Wert', 'Werte')} seit der letzten Änderung des Ablaufs`,
      }
    : { en: counted(count, 'reading', 'readings'), de: counted(count, 'Wert', 'Werte') };
}

/** What could not be said of the health of a measure, or only with a caveat. */
export const UNSAID = {
  noReadings: {
    en: 'Nothing can be said: there are no readings that are numbers.',
    de: 'Nichts lässt sich sagen: Es gibt keine Werte, die Zahlen sind.',
  },
  stale: {
    en: 'The status is not known: the last reading is older than twice the rhythm of the measure.',
    de: 'Der Status ist nicht bekannt: Der letzte Wert ist älter als das Doppelte des Rhythmus der Kennzahl.',
  },
  noTarget: {
    en: 'Nothing says what to reach: there is no target.',
    de: 'Nichts sagt, was zu erreichen ist: Es gibt kein Ziel.',
  },
  noDirection: {
    en: 'Signals are neither good nor bad, and the target is no aim: nothing says which way is better.',
    de: 'Signale sind weder gut noch schlecht, und das Ziel gibt nichts vor: Nichts sagt, welche Richtung besser ist.',
  },
  few: (count: number, sinceChange: boolean, needed: number): Phrase => {
    const { en, de } = readings(count, sinceChange);
    return {
      en: `Noise cannot be told from signals: ${en}, limits need ${needed}.`,
      de: `Rauschen und Signale lassen sich nicht trennen: ${de}, Grenzen brauchen ${needed}.`,
    };
  },
  trial: (count: number, sinceChange: boolean, locked: number): Phrase => {
    const { en, de } = readings(count, sinceChange);
    return {
      en: `The limits are trial: they rest on ${en} and lock at ${locked}.`,
      de: `Die Grenzen sind vorläufig: Bisher gibt es ${de}, ab ${locked} stehen sie fest.`,
    };
  },
  noVariation: {
    en: 'The readings that the limits rest on are all the same: any other value is outside of them.',
    de: 'Die Werte, auf denen die Grenzen beruhen, sind alle gleich: Jeder andere Wert liegt außerhalb.',
  },
  singleValue: {
    en: 'The range has no width: its target is a single value, not two ends.',
    de: 'Der Bereich hat keine Breite: Sein Ziel ist ein einzelner Wert, nicht zwei Enden.',
  },
  gaps: (count: number): Phrase => ({
    en: `${counted(count, 'period has', 'periods have')} no reading; those around a gap count as neighbours.`,
    de: `${counted(count, 'Zeitraum hat', 'Zeiträume haben')} keinen Wert; die Werte um eine Lücke gelten als Nachbarn.`,
  }),
  forecast: {
    en: 'The end is a straight line from what was counted so far; no earlier periods were given to learn from.',
    de: 'Das Ende ist eine gerade Linie durch den bisherigen Stand; frühere Zeiträume zum Lernen gibt es nicht.',
  },
} as const;
