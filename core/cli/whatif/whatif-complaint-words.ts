import type { Language } from '../../sheet/phrase.ts';

const english = {
  nothingAsked:
    'Say what comes in: --add "2 engineers for 3 months from July". Or --move, --requests, or --fit for what is too much today.',
  moreValues: '--value says what an --add is worth: there are more of them than requests.',
  noValue: (word: string) => `--value needs a number of 0 or more, not “${word}”.`,
  noMove: (text: string) => `--move needs an initiative and a day: "Apollo=2027-03-01", not “${text}”.`,
  noOrder: (word: string, meant: string, words: string) =>
    `--order cannot hold “${word}” here.${meant} It is a list of ${words}, each once.`,
  unread: (text: string, why: string) => `--add “${text}”: ${why}`,
  word: (word: string) => `“${word}”`,
  over: (text: string, day: string) => `--add “${text}”: it ends on ${day}, before today.`,
  noInitiative: (name: string, meant: string) => `--move: the plan has no initiative “${name}”.${meant}`,
  severalInitiatives: (name: string) => `--move: several initiatives are called “${name}”: give the id of one.`,
  noDay: (name: string, day: string) => `--move: “${day}” is no day: write “${name}=2027-03-01”.`,
};

const german: typeof english = {
  nothingAsked:
    'Sagen Sie, was dazukommt: --add "2 Entwickler für 3 Monate ab Juli". Oder --move, --requests, oder --fit für das, was heute zu viel ist.',
  moreValues: '--value sagt, was ein --add wert ist: Es gibt mehr davon als Anfragen.',
  noValue: (word) => `--value braucht eine Zahl ab 0, nicht „${word}“.`,
  noMove: (text) => `--move braucht eine Initiative und einen Tag: "Apollo=2027-03-01", nicht „${text}“.`,
  noOrder: (word, meant, words) =>
    `--order kann hier nicht „${word}“ enthalten.${meant} Es ist eine Liste von ${words}, jedes einmal.`,
  unread: (text, why) => `--add „${text}“: ${why}`,
  word: (word) => `„${word}“`,
  over: (text, day) => `--add „${text}“: Das endet am ${day}, vor heute.`,
  noInitiative: (name, meant) => `--move: Der Plan hat keine Initiative „${name}“.${meant}`,
  severalInitiatives: (name) => `--move: Mehrere Initiativen heißen „${name}“: Nennen Sie die Kennung von einer.`,
  noDay: (name, day) => `--move: „${day}“ ist kein Tag: Schreiben Sie „${name}=2027-03-01“.`,
};

/** What is said where `lanekeeper whatif` could not do what was asked, by language. */
export const WHATIF_COMPLAINTS: Readonly<Record<Language, typeof english>> = { en: english, de: german };
