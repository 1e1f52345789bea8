import type { Formats } from '../../display/formats.ts';
import type { PlanWords } from '../english/plan-views.ts';

export const scorecard = ({ number, count, share }: Formats): PlanWords['scorecard'] => ({
  statuses: {
    'off-track': 'Nicht im Plan',
    'at-risk': 'Gefährdet',
    'no-data': 'Keine Daten',
    'on-track': 'Im Plan',
  },
  /** The same within a sentence. */
  statusesInText: {
    'off-track': 'nicht im Plan',
    'at-risk': 'gefährdet',
    'no-data': 'unbekannt',
    'on-track': 'im Plan',
  },
  lacks: { 'newer-reading': 'Veraltet', target: 'Kein Zielwert', direction: 'Richtung unklar' },
  tally: (amount, status) => `${number(amount)} ${status}`,
  rollUp: (measures, teams) =>
    teams > 1
      ? `${count(measures, 'Kennzahl', 'Kennzahlen')} in ${count(teams, 'Team', 'Teams')}`
      : count(measures, 'Kennzahl', 'Kennzahlen'),
  team: 'Welches Team',
  noTeam: 'Ohne Team',
  choice: (team, tally) => `${team}: ${tally}`,
  list: 'Kennzahlen, die schlechtesten zuerst',
  none: {
    title: 'Es wurden keine Kennzahlen erkannt.',
    what: 'Hier stehen die Kennzahlen jedes Teams, die schlechtesten zuerst: was Rauschen ist und was ein Signal, ob das Ziel erreichbar ist und ob der genannte Status zu den Zahlen passt.',
    how: 'Gebraucht wird eine Tabelle mit einer Spalte für die Kennzahl, einer für ihr Ziel und je einer Spalte für jeden Zeitraum mit seinem Wert.',
  },
  noReadings: 'kein Wert',
  target: 'Ziel',
  targets: {
    exactly: (value) => `genau ${value}`,
    least: (value) => `mindestens ${value}`,
    most: (value) => `höchstens ${value}`,
    between: (low, high) => `${low} bis ${high}`,
  },
  watermelon: (stated) => `Genannt: ${stated}`,
  contradicted: (stated, computed) => `Das Blatt sagt „${stated}“, die Zahlen sagen „${computed}“.`,
  agrees: (stated) => `Das Blatt sagt auch „${stated}“.`,
  differs: (stated, computed) => `Das Blatt sagt „${stated}“; berechnet ist „${computed}“.`,
  undecided: (stated) => `Das Blatt sagt „${stated}“; aus den Zahlen geht es nicht hervor.`,
  notStated: 'Das Blatt nennt keinen Status.',
  warning: 'Frühwarnung',
  warnings: 'Frühwarnungen',
  warningOf: (leading, lagging) =>
    `„${leading}“ entwickelt sich schlecht, während „${lagging}“, die davon abhängt, noch im Plan ist.`,
  signal: {
    outsideHigh: (on, value, limit) => `${on}: ${value} liegt über der oberen Grenze von ${limit}.`,
    outsideLow: (on, value, limit) => `${on}: ${value} liegt unter der unteren Grenze von ${limit}.`,
    runHigh: (amount, from, centre) => `${number(amount)} in Folge über dem Mittel von ${centre} seit ${from}.`,
    runLow: (amount, from, centre) => `${number(amount)} in Folge unter dem Mittel von ${centre} seit ${from}.`,
    trendHigh: (amount, from, to) => `${number(amount)} in Folge steigend, von ${from} auf ${to}.`,
    trendLow: (amount, from, to) => `${number(amount)} in Folge fallend, von ${from} auf ${to}.`,
    twoOfThreeHigh: (from) => `2 von 3 nahe der oberen Grenze seit ${from}.`,
    twoOfThreeLow: (from) => `2 von 3 nahe der unteren Grenze seit ${from}.`,
  },
  signals: 'Signale',
  noSignal: 'Kein Signal hält bis zum neuesten Wert an: was schwankt, ist Rauschen.',
  adverse: 'in die falsche Richtung',
  weak: 'zu schwach, um zu handeln',
  verdict: {
    capable: (low, high, target) => `So, wie es läuft (${low} bis ${high}), wird das Ziel (${target}) immer erreicht.`,
    incapable: (low, high, target) =>
      `So, wie es läuft (${low} bis ${high}), wird das Ziel (${target}) nicht erreicht.`,
    'hit-and-miss': (low, high, target) =>
      `So, wie es läuft (${low} bis ${high}), wird das Ziel (${target}) nur zufällig erreicht.`,
    improved: (low, high, target) =>
      `Es lief bei ${low} bis ${high} und ist besser geworden: Das Ziel (${target}) wird jetzt erreicht.`,
    meets: (value, target) => `Der letzte Wert, ${value}, erreicht das Ziel (${target}).`,
    misses: (value, target) => `Der letzte Wert, ${value}, verfehlt das Ziel (${target}).`,
  },
  pace: {
    title: 'Tempo',
    chance: (chance, low, high) => `Chance, das Ziel zu erreichen: ${chance} (${low} bis ${high}).`,
    end: (expected, low, high) =>
      `Das Ende liegt voraussichtlich bei ${expected}; in 8 von 10 Fällen zwischen ${low} und ${high}.`,
    own: (periods) => `Gelernt aus ${count(periods, 'früheren Zeitraum', 'früheren Zeiträumen')} dieser Kennzahl.`,
    pool: (periods) =>
      `Gelernt aus ${count(periods, 'früheren Zeitraum', 'früheren Zeiträumen')} anderer Kennzahlen; diese hat noch keinen.`,
    'straight-line': 'Eine gerade Linie durch den bisherigen Stand: es gibt keine früheren Zeiträume zum Lernen.',
    past: (forecasts, error, straight) =>
      `In ${count(forecasts, 'Prognose', 'Prognosen')} vergangener Zeiträume lag das Ende im Mittel um ${share(error)} daneben; eine gerade Linie um ${share(straight)}.`,
  },
  facts: {
    owner: 'Verantwortlich',
    kind: 'Art',
    leading: 'Frühindikator',
    lagging: 'Spätindikator',
    direction: 'Besser ist',
    higher: 'mehr',
    lower: 'weniger',
    'in-range': 'im Bereich',
    fromWord: (word) => `laut „${word}“ im Namen`,
    status: 'Der Status',
    read: 'Zuletzt gelesen',
    stale: (days) => `vor ${count(days, 'Tag', 'Tagen')}, zu lange für den Rhythmus`,
    definition: 'Festlegung',
  },
  chart: {
    label: (name, value, on, amount) =>
      `${name}: ${count(amount, 'Wert', 'Werte')}, der letzte ${value} am ${on}. Alle stehen in der Tabelle der Werte.`,
    upper: (value) => `oben ${value}`,
    lower: (value) => `unten ${value}`,
    mean: (value) => `Mittel ${value}`,
    target: (value) => `Ziel ${value}`,
  },
  readings: 'Werte',
  period: 'Zeitraum',
  reading: 'Wert',
  missing: 'kein Wert',
  inSignal: 'in einem Signal',
  goTo: { readings: 'Zu den Werten', target: 'Zum Ziel', status: 'Zum Status', name: 'Zur Kennzahl' },
  unsaid: {
    title: 'Mit Vorsicht',
    'no-readings': () => 'Nichts lässt sich sagen: es gibt keine Werte, die Zahlen sind.',
    'stale-readings': () =>
      'Der Status ist unbekannt: der letzte Wert ist älter als das Doppelte des Rhythmus der Kennzahl.',
    'few-readings': (readings) =>
      `Rauschen und Signal lassen sich nicht trennen: es gibt ${count(readings, 'Wert', 'Werte')}, Grenzen brauchen 6.`,
    'trial-limits': (readings) =>
      `Die Grenzen sind vorläufig: sie beruhen auf ${count(readings, 'Wert', 'Werten')} und stehen ab 12 fest.`,
    gaps: (periods) =>
      `${count(periods, 'Zeitraum hat', 'Zeiträume haben')} keinen Wert; die Werte um eine Lücke gelten als Nachbarn.`,
    'no-variation': () =>
      'Die Werte, auf denen die Grenzen beruhen, sind alle gleich: jeder andere Wert liegt außerhalb.',
    'no-target': () => 'Nichts sagt, was zu erreichen ist: es gibt kein Ziel.',
    'no-direction': () =>
      'Signale sind weder gut noch schlecht und das Ziel gibt nichts vor: nichts sagt, welche Richtung besser ist.',
    'single-value-range': () => 'Der Bereich hat keine Breite: sein Ziel ist ein einzelner Wert, nicht zwei Enden.',
    'straight-line': () => 'Das Ende ist eine gerade Linie durch den bisherigen Stand.',
    'told-direction': (word) => `Welche Richtung besser ist, steht nicht da; „${word}“ im Namen wurde so verstanden.`,
    'told-by-baseline': () =>
      'Welche Richtung besser ist, steht nicht da; sie wurde aus Ausgangswert und Ziel geschlossen.',
    'unclear-direction': (word) =>
      `Welche Richtung besser ist, bleibt unklar: „${word}“ im Namen sagt das eine, Ziel und Ausgangswert das andere.`,
    'mixed-percentages': (values) =>
      `${count(values, 'Prozentwert war', 'Prozentwerte waren')} um das Hundertfache zu groß oder zu klein und wurde angepasst.`,
    'values-ahead': (values) => `${count(values, 'Wert liegt', 'Werte liegen')} in der Zukunft und zählt nicht.`,
    'two-values': (periods) =>
      `${count(periods, 'Zeitraum hat', 'Zeiträume haben')} zwei Werte; es zählt der weiter unten oder rechts.`,
    'other-periods': (values) =>
      `${count(values, 'Wert gilt', 'Werte gelten')} für einen längeren oder kürzeren Zeitraum als die anderen und zählt nicht.`,
    'actual-only': () => 'Es gibt einen Istwert und keinen Verlauf: weder Signale noch Grenzen lassen sich sagen.',
    'no-rhythm': () =>
      'Ob der Wert veraltet ist, lässt sich nicht sagen: nichts nennt, wann oder wie oft gelesen wird.',
    'new-level': (before, after, on) =>
      `Seit ${on} liegt der Wert auf einem neuen Niveau, ${after} statt ${before}. Hat sich der Ablauf geändert, so lässt sich das in den Einstellungen sagen: die Grenzen beginnen neu.`,
  },
});
