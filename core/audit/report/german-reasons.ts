/** What recognition gives as the reason of a guess, by its English; `“…”` stands for words of the workbook. */
const REASONS: Readonly<Record<string, string>> = {
  'its header says “…”': 'die Überschrift lautet „…“',
  'a header says “…”': 'eine Überschrift lautet „…“',
  'its header “…” is a span of time': 'die Überschrift „…“ ist ein Zeitraum',
  'it is a span of time, but nothing says of which year': 'ein Zeitraum, aber nichts nennt das Jahr',
  'the sheet is called “…”': 'das Blatt heißt „…“',
  'the file is called “…”': 'die Datei heißt „…“',
  'above it stands “…”': 'darüber steht „…“',
  'its cells are amounts of what its header names': 'die Zellen sind Mengen dessen, was die Überschrift nennt',
  'a later sheet lists the same again': 'ein späteres Blatt führt das Gleiche erneut auf',
  'readings of several measures stand below each other': 'die Werte mehrerer Kennzahlen stehen untereinander',
  'its rows are called “…”': 'die Zeilen heißen „…“',
  'its rows are of the type “…”': 'die Zeilen sind vom Typ „…“',
  'its ids start with “…”': 'die Kennungen beginnen mit „…“',
  'another table is what the sheet is called after': 'eine andere Tabelle ist das, wonach das Blatt heißt',
  'its columns are none of a plan': 'die Spalten gehören zu keinem Plan',
  'its headers say units of measurement': 'die Überschriften nennen Maßeinheiten',
  'its headers are questions': 'die Überschriften sind Fragen',
  'its cells are times of day': 'die Zellen sind Uhrzeiten',
  'its figures are measured': 'die Zahlen sind gemessen',
  'its columns are the days of any week': 'die Spalten sind Wochentage',
  'its cells are numbers of books': 'die Zellen sind Nummern von Büchern',
  'its cells are numbers of bank accounts': 'die Zellen sind Nummern von Bankkonten',
  'its amounts go in and out by day': 'die Beträge gehen Tag für Tag ein und aus',
  'its cells are bar codes': 'die Zellen sind Strichcodes',
  'its cells are numbers of vehicles': 'die Zellen sind Nummern von Fahrzeugen',
  'its cells are addresses of a network': 'die Zellen sind Adressen eines Netzes',
  'its columns come in pairs, one with its target': 'die Spalten stehen in Paaren, je mit ihrem Ziel',
  'the same table on sheet “…” is read so': 'die gleiche Tabelle auf dem Blatt „…“ wird so gelesen',
  'the same table on all its sheets is read so': 'die gleiche Tabelle wird auf allen Blättern so gelesen',
  'you said what it means': 'Sie haben gesagt, was sie bedeutet',
  'you said what kind of table it is': 'Sie haben gesagt, was für eine Tabelle es ist',
  'its rows are test cases': 'die Zeilen sind Testfälle',
  'its cells are spans of time': 'die Zellen sind Zeiträume',
  'no other column names the rows': 'keine andere Spalte benennt die Zeilen',
  'it has no header and stands in front': 'ohne Überschrift, ganz vorn',
  'it stands in front and numbers the rows': 'ganz vorn, nummeriert die Zeilen',
  'it stands in front and its few values repeat': 'ganz vorn, mit wenigen Werten, die sich wiederholen',
  'its neighbours hold letters such as R and A': 'die Nachbarn enthalten Buchstaben wie R und A',
  'titles are set in from column to column': 'die Titel sind von Spalte zu Spalte eingerückt',
  'its few values repeat': 'wenige Werte, die sich wiederholen',
  'its ids repeat': 'die Kennungen wiederholen sich',
  'its cells are numbers': 'die Zellen sind Zahlen',
  '#% of its cells are numbers': '# % der Zellen sind Zahlen',
  'its cells are numbers, as those of such tables are': 'die Zellen sind Zahlen, wie in solchen Tabellen üblich',
  'its cells are no numbers': 'die Zellen sind keine Zahlen',
  'its cells are dates': 'die Zellen sind Datumswerte',
  'its cells are currencies': 'die Zellen sind Währungen',
  'its cells say how approvals ended': 'die Zellen sagen, wie Freigaben ausgingen',
  'it is the only column of numbers beside currencies': 'sie ist die einzige Zahlenspalte neben Währungen',
  'it is none of the other columns of an approval table': 'sie ist keine der übrigen Spalten einer Freigabetabelle',
  '#% of its cells are dates': '# % der Zellen sind Datumswerte',
  'its cells are dates, one of two': 'die Zellen sind Datumswerte, eine von zwei Spalten',
  'its cells are no dates': 'die Zellen sind keine Datumswerte',
  'its cells are texts, each different': 'die Zellen sind Texte, jeder anders',
  'its cells are longer texts': 'die Zellen sind längere Texte',
  'its cells are long texts': 'die Zellen sind lange Texte',
  'its cells are letters such as R, A, C and I': 'die Zellen sind Buchstaben wie R, A, C und I',
  'its cells are letters such as R and A': 'die Zellen sind Buchstaben wie R und A',
  'its cells are grades such as High and Low': 'die Zellen sind Stufen wie Hoch und Niedrig',
  'its cells count up': 'die Zellen zählen aufwärts',
  'its cells are amounts of money': 'die Zellen sind Geldbeträge',
  'its cells are durations': 'die Zellen sind Dauern',
  'its cells look like ids': 'die Zellen sehen wie Kennungen aus',
  'its cells look like ids of other rows': 'die Zellen sehen wie Kennungen anderer Zeilen aus',
  'its cells are status words': 'die Zellen sind Statuswörter',
  'its cells are too many names to be a status': 'die Zellen sind zu viele Namen für einen Status',
  'its cells look like names': 'die Zellen sehen wie Namen aus',
  'its cells are percentages': 'die Zellen sind Prozentwerte',
  'its cells are responses such as Avoid and Accept': 'die Zellen sind Reaktionen wie Vermeiden und Akzeptieren',
  'its cells say yes or no': 'die Zellen sagen ja oder nein',
  'its cells say how often': 'die Zellen sagen, wie oft',
  'its cells are traffic-light words': 'die Zellen sind Ampelwörter',
  'its cells are coloured green, amber or red': 'die Zellen sind grün, gelb oder rot gefärbt',
  'its cells are links': 'die Zellen sind Links',
  'its cells are e-mail addresses': 'die Zellen sind E-Mail-Adressen',
  'its cells are ticks': 'die Zellen sind Häkchen',
  'its cells are units': 'die Zellen sind Einheiten',
  'its cells say leading or lagging': 'die Zellen nennen Früh- oder Spätindikatoren',
  'bars are drawn beside its rows': 'neben den Zeilen sind Balken gezeichnet',
  'beside each other they are the ends of a range': 'nebeneinander sind sie die Enden eines Bereichs',
  'beside each other they say what was changed to what': 'nebeneinander sagen sie, was wozu geändert wurde',
  'beside each other they say where a measure comes from and where it is to go':
    'nebeneinander sagen sie, woher eine Kennzahl kommt und wohin sie soll',
  'each rule has its own': 'jede Regel hat ihre eigene',
  'it explains the steps of a scale': 'sie erklärt die Stufen einer Skala',
  'it is a span of time that the others are parts of': 'ein Zeitraum, dessen Teile die anderen sind',
  'it stands in front and is filled once a group': 'ganz vorn, einmal je Gruppe gefüllt',
  'it stands in front and ticks rows off': 'ganz vorn, hakt die Zeilen ab',
  'its cells are counts': 'die Zellen sind Anzahlen',
  'its cells are days of a year': 'die Zellen sind Tage eines Jahres',
  'its cells are figures to reach': 'die Zellen sind Werte, die erreicht werden sollen',
  'its cells are grades': 'die Zellen sind Stufen',
  'its cells are names of fields, and so are those of another column':
    'die Zellen sind Namen von Feldern, wie die einer anderen Spalte',
  'its cells are names that another column of people holds':
    'die Zellen sind Namen, die auch in einer anderen Spalte von Personen stehen',
  'its cells are remarks': 'die Zellen sind Bemerkungen',
  'its cells are roles that approve': 'die Zellen sind Rollen, die freigeben',
  'its cells are sizes': 'die Zellen sind Größen',
  'its cells are times to answer in': 'die Zellen sind Fristen für eine Antwort',
  'its cells are words': 'die Zellen sind Wörter',
  'its cells compare, as conditions do': 'die Zellen vergleichen, wie Bedingungen es tun',
  'its cells hold no values, only the colours of bars': 'die Zellen enthalten keine Werte, nur die Farben von Balken',
  'its cells say how each decision ended': 'die Zellen sagen, wie jede Entscheidung ausging',
  'its cells say how well people know what its header names':
    'die Zellen sagen, wie gut Personen beherrschen, was die Überschrift nennt',
  'its cells say yes or no to what was done': 'die Zellen sagen ja oder nein zu dem, was getan wurde',
  'its cells tell amounts of money': 'die Zellen nennen Geldbeträge',
  'its columns are those of a sales pipeline': 'die Spalten sind die einer Vertriebspipeline',
  'its columns count what letters stand for': 'die Spalten zählen, wofür Buchstaben stehen',
  'its figures and two others are a product': 'ihre Zahlen und zwei andere sind ein Produkt',
  'such letters rate a failure': 'solche Buchstaben bewerten einen Fehler',
  'its cells say how people stand to it': 'die Zellen sagen, wie jemand dazu steht',
  'its figures are worked out from the columns before it': 'ihre Zahlen sind aus den Spalten davor berechnet',
  'its header counts on from its neighbour’s, and the numbers fall along the rows':
    'die Überschrift zählt die der Nachbarspalte weiter, und die Zahlen fallen entlang der Zeilen',
  'its header is a band; who approves stands below it': 'die Überschrift ist eine Spanne; darunter steht, wer freigibt',
  'its headers ask what, who and when': 'die Überschriften fragen was, wer und wann',
  'its rows are deals': 'die Zeilen sind Geschäfte',
  'its rows are dependencies by name': 'die Zeilen sind Abhängigkeiten mit Namen',
  'its rows are risks, issues and the like': 'die Zeilen sind Risiken, offene Punkte und Ähnliches',
  'its rows are sprints and when they are': 'die Zeilen sind Sprints und ihre Zeiten',
  'its rows are the lines of profit and loss': 'die Zeilen sind die einer Gewinn- und Verlustrechnung',
  'several rows aim at each of them': 'mehrere Zeilen zielen auf jedes davon',
  'the figures of another column are worked out from it': 'die Zahlen einer anderen Spalte sind daraus berechnet',
  'the score is called “…”': 'die Bewertung heißt „…“',
  'the sheet is called after “…”': 'das Blatt ist nach „…“ benannt',
  'the table says who does what, and its cells are ticks or still empty':
    'die Tabelle sagt, wer was tut, und die Zellen sind Häkchen oder noch leer',
  'what “…” is cut into': 'worin „…“ unterteilt ist',
  'what “…” is a part of': 'wovon „…“ ein Teil ist',
  'its cells say which way is better': 'die Zellen sagen, welche Richtung besser ist',
  'You said that this is no table.': 'Sie haben gesagt, dass dies keine Tabelle ist.',
  'These lines above a table look like its title.': 'Diese Zeilen über einer Tabelle sehen wie ihr Titel aus.',
  'These cells look like notes beside or below a table.':
    'Diese Zellen sehen wie Anmerkungen neben oder unter einer Tabelle aus.',
  'This is a single column, such as the values of a drop-down list.':
    'Eine einzelne Spalte, etwa die Werte einer Auswahlliste.',
  'These look like labels with one value each, not like rows of a table.':
    'Das sieht nach Beschriftungen mit je einem Wert aus, nicht nach Zeilen einer Tabelle.',
  'These few cells look like a legend or a short list beside a table.':
    'Diese wenigen Zellen sehen wie eine Legende oder eine kurze Liste neben einer Tabelle aus.',
  'This looks like a header without any row below it.': 'Das sieht wie eine Kopfzeile ohne Zeilen darunter aus.',
  'These columns look like bars drawn under days, weeks or months; their cells hold no values.':
    'Diese Spalten sehen wie Balken unter Tagen, Wochen oder Monaten aus; ihre Zellen enthalten keine Werte.',
  'These cells have no header and too little in common to be read as a table.':
    'Diese Zellen haben keine Überschrift und zu wenig gemeinsam, um als Tabelle gelesen zu werden.',
};

const HAS_COLUMNS = /^it has columns for (.+)$/;

/**
 * A reason of recognition in German; as it stands where it has none. Recognition speaks English, which the command and its
 * JSON rest on.
 */
export function germanReason(reason: string): string {
  const columns = HAS_COLUMNS.exec(reason)?.[1];
  if (columns !== undefined) return `mit Spalten für ${columns.replace(/“([^“”]*)”/g, '„$1“')}`;
  const quoted = /“([^]*)”/.exec(reason)?.[1];
  const template = quoted === undefined ? reason.replace(/^\d+/, '#') : reason.replace(/“[^]*”/, '“…”');
  if (!Object.hasOwn(REASONS, template)) return reason;
  const german = REASONS[template] ?? reason;
  return quoted === undefined
    ? german.replace('#', /^\d*/.exec(reason)?.[0] ?? '')
    : german.replace('„…“', () => `„${quoted}“`);
}
