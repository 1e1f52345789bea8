import type { Phrase } from '../sheet/phrase.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function drawn(count: number, english: string, german: string): Phrase {
  return {
    en: `${counted(count, 'open row is', 'open rows are')} drawn from three points each, spread as ${english}.`,
    de: `${counted(count, 'offene Zeile wird', 'offene Zeilen werden')} aus je drei Punkten gezogen, verteilt nach ${german}.`,
  };
}

/** What a schedule could not say, and what it took for granted. */
export const SCHEDULE_NOTES = {
  noWork: {
    en: 'The plan has no milestones, tasks or initiatives that could be scheduled.',
    de: 'Der Plan hat keine Meilensteine, Aufgaben oder Initiativen, die sich terminieren ließen.',
  },
  noLinks: {
    en: 'No dependencies were recognised: there is no critical path, and every date stands for itself.',
    de: 'Es wurden keine Abhängigkeiten erkannt: Es gibt keinen kritischen Pfad, und jeder Termin steht für sich.',
  },
  noKnownLinks: {
    en: 'No dependency leads to work of this workbook: there is no critical path, and every date stands for itself.',
    de: 'Keine Abhängigkeit führt zu Arbeit dieser Arbeitsmappe: Es gibt keinen kritischen Pfad, und jeder Termin steht für sich.',
  },
  alone: (count: number): Phrase => ({
    en: `${counted(count, 'piece of work stands', 'pieces of work stand')} alone, without dependencies: float says nothing of ${count === 1 ? 'it' : 'them'}.`,
    de: `${counted(count, 'Arbeit steht', 'Arbeiten stehen')} allein, ohne Abhängigkeiten: Ein Puffer sagt dort nichts.`,
  }),
  unknown: (count: number): Phrase => ({
    en: `${counted(count, 'dependency names', 'dependencies name')} work that is nowhere in this workbook and ${count === 1 ? 'was' : 'were'} left out.`,
    de: `${counted(count, 'Abhängigkeit nennt', 'Abhängigkeiten nennen')} Arbeit, die nirgends in dieser Arbeitsmappe steht, und ${count === 1 ? 'zählt' : 'zählen'} nicht.`,
  }),
  within: (count: number): Phrase => ({
    en: `${counted(count, 'dependency', 'dependencies')} between a summary and its own part ${count === 1 ? 'was' : 'were'} left out.`,
    de: `${counted(count, 'Abhängigkeit', 'Abhängigkeiten')} zwischen einer Sammelzeile und ihrem eigenen Teil ${count === 1 ? 'zählt' : 'zählen'} nicht.`,
  }),
  leftOut: (count: number): Phrase => ({
    en: `${counted(count, 'cancelled row was', 'cancelled rows were')} left out; nothing waits for ${count === 1 ? 'it' : 'them'} any more.`,
    de: `${counted(count, 'abgesagte Zeile wurde', 'abgesagte Zeilen wurden')} weggelassen; nichts wartet mehr darauf.`,
  }),
  undated: (count: number): Phrase => ({
    en: `${counted(count, 'open row states', 'open rows state')} neither a date nor a duration: only dependencies say when.`,
    de: `${counted(count, 'offene Zeile nennt', 'offene Zeilen nennen')} weder Termin noch Dauer: Nur Abhängigkeiten sagen, wann.`,
  }),
  moments: (count: number): Phrase => ({
    en: `${counted(count, 'open row has', 'open rows have')} a date but no duration and ${count === 1 ? 'counts' : 'count'} as a moment.`,
    de: `${counted(count, 'offene Zeile hat', 'offene Zeilen haben')} einen Termin, aber keine Dauer, und ${count === 1 ? 'zählt' : 'zählen'} als Zeitpunkt.`,
  }),
  assumed: (count: number): Phrase => ({
    en: `${counted(count, 'row stands', 'rows stand')} in a table that reports no progress: what is past counts as done, what runs as on plan.`,
    de: `${counted(count, 'Zeile steht', 'Zeilen stehen')} in einer Tabelle ohne Fortschritt: Vergangenes gilt als erledigt, Laufendes als im Plan.`,
  }),
  noDates: {
    en: 'No dates are stated: everything is counted from today.',
    de: 'Es sind keine Termine genannt: Alles wird von heute an gezählt.',
  },
  noEstimates: {
    en: 'No estimates: there are neither optimistic, likely and pessimistic durations nor ten finished rows with planned and actual dates. Only float is shown.',
    de: 'Keine Schätzungen: Es gibt weder optimistische, wahrscheinliche und pessimistische Dauern noch zehn fertige Zeilen mit geplantem und tatsächlichem Termin. Nur der Puffer wird gezeigt.',
  },
  certain: (count: number): Phrase => ({
    en: `${counted(count, 'open row has', 'open rows have')} no estimate and ${count === 1 ? 'is' : 'are'} taken to last as planned.`,
    de: `${counted(count, 'offene Zeile hat', 'offene Zeilen haben')} keine Schätzung: Angenommen wird die geplante Dauer.`,
  }),
  threePoint: {
    pert: (count: number): Phrase => drawn(count, 'PERT (beta)', 'PERT (Beta)'),
    triangular: (count: number): Phrase => drawn(count, 'triangular', 'dem Dreieck'),
  },
  stopped: (samples: number, wished: number): Phrase => ({
    en: `Drawing stopped after ${samples} of ${wished} samples: the time was over.`,
    de: `Gezogen wurden ${samples} von ${wished} Stichproben: Dann war die Zeit um.`,
  }),
} as const;
