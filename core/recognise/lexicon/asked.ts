import type { Meaning } from '../../plan/table.ts';
import { wordsOf } from './normalise.ts';
import type { About } from './question-words.ts';
import { ABOUT } from './question-words.ts';

/** One sort of question: the words it may begin with, what it means by what it is about, and what it means else. */
interface Question {
  readonly begins: readonly string[];
  readonly about: readonly (readonly [About, Meaning | null])[];
  readonly else: Meaning | undefined;
}

const asks = (begins: string, about: Question['about'], otherwise: Meaning | undefined): Question => ({
  begins: begins.split(', '),
  about,
  else: otherwise,
});

/** Tried in order: longer beginnings stand before the shorter ones that they begin with. */
const QUESTIONS: readonly Question[] = [
  asks(
    'by when, until when, bis wann, pour quand, d ici quand, para cuando, para quando, ate quando, entro quando, tot wanneer, tegen wanneer, till nar, senast nar, inden hvornar, do kiedy, do kdy, ne zamana kadar',
    [],
    'due',
  ),
  asks(
    'from when, since when, ab wann, seit wann, a partir de quand, desde cuando, a partir de quando, da quando, vanaf wanneer, fran nar, fra hvornar, od kiedy, od kdy',
    [],
    'start',
  ),
  asks('every, cada cuanto, ogni quanto, a cada quanto', [], 'cadence'),
  asks(
    'how, how s, wie oft, wie haufig, wie schlimm, wie schwer, wie wahrscheinlich, wie lange, wie viel, wie teuer, wie weit, wie erkennen, wie messen, wieviel, woran, comment, combien, a quelle frequence, como, cuanto, cuanta, cuantos, con que frecuencia, com que frequencia, quanto, quanta, quanti, come, con che frequenza, hoe, hoeveel, hur, hvor, jak, ile, kolik, ne kadar, ne siklikla',
    [
      ['often', 'cadence'],
      ['likely', 'probability'],
      ['bad', 'impact'],
      ['know', 'criterion'],
      ['far', 'percent_complete'],
      ['long', 'duration'],
      ['doing', 'mitigation'],
      ['much', 'cost'],
    ],
    undefined,
  ),
  asks(
    'which team, which department, which group, welches team, welche abteilung, quelle equipe, quel service, que equipo, que area, qual equipe, qual area, quale team, welk team, welke afdeling, vilket team, hvilket team, ktory zespol',
    [],
    'team',
  ),
  asks(
    'which project, welches projekt, quel projet, que proyecto, qual projeto, quale progetto, welk project, vilket projekt, hvilket projekt',
    [],
    'initiative',
  ),
  asks(
    'which phase, which stage, welche phase, quelle phase, que fase, qual fase, quale fase, welke fase, vilken fas',
    [],
    'phase',
  ),
  asks(
    'to whom, for whom, for who, who for, who to, who is it for, an wen, fur wen, a qui, pour qui, a quien, para quien, a quem, para quem, a chi, per chi, aan wie, voor wie, till vem, for vem, til hvem, for hvem, do kogo, dla kogo, pro koho, kime',
    [],
    'customer',
  ),
  asks(
    'who, who s, whose, wer, qui, quien, quem, chi, wie, vem, hvem, kto, kdo, kim',
    [
      ['decide', 'decision_owner'],
      ['raise', 'raised_by'],
      ['approve', 'approver'],
      ['attend', null],
      ['receive', 'customer'],
    ],
    'owner',
  ),
  asks(
    'when, wann, quand, cuando, quando, wanneer, nar, hvornar, kiedy, kdy, ne zaman',
    [
      ['often', 'cadence'],
      ['raise', 'raised_on'],
      ['decided', 'decided_on'],
      ['approve', 'decided_on'],
      ['review', 'reviewed_on'],
      ['begin', 'start'],
      ['finish', 'end_actual'],
    ],
    'due',
  ),
  asks(
    'why, warum, weshalb, wieso, wozu, pourquoi, por que, porque, perche, waarom, varfor, hvorfor, dlaczego, proc, neden, nicin',
    [],
    'reason',
  ),
  asks('waardoor, wodurch, par quoi', [], 'trigger'),
  asks('where, ou en, donde, onde, dove, waar, gdzie, kde', [['stand', 'notes']], undefined),
  asks(
    'what, what s, was, quoi, qu est ce, qu est, que fait, que faire, o que, que hac, cosa, che cosa, wat, vad, hvad, hva',
    [
      ['learned', 'lesson'],
      ['now', 'controls'],
      ['wrong', 'title'],
      ['happened', 'description'],
      ['cause', 'trigger'],
      ['effect', 'description'],
      ['decided', 'decision'],
      ['else', 'notes'],
      ['next', 'notes'],
      ['doing', 'mitigation'],
      ['much', 'cost'],
      ['decide', 'title'],
      ['needed', null],
    ],
    'description',
  ),
  asks('anything, sonstiges, autre chose, algo mas, algo mais, altro, overig, iets', [['else', 'notes']], undefined),
];

/** The first words of all questions: most headers have none of them. */
const FIRST: ReadonlySet<string> = new Set(
  QUESTIONS.flatMap(({ begins }) => begins.map((words) => words.split(' ')[0]!)),
);

const STEMS: ReadonlyMap<About, readonly string[]> = new Map(
  (Object.entries(ABOUT) as [About, string][]).map(([about, stems]) => [
    about,
    [...stems.split(' '), ...wordsOf(stems)],
  ]),
);

/** Who is asked himself answers a questionnaire. */
const ANSWERER = new Set(
  'you your yours vous votre vos usted tu su voce seu sua lei suo tuo ihr ihre ihnen sie dein jij uw jouw'.split(' '),
);

/** Longer texts tell a story. */
const MOST = 12;

/**
 * The meaning of a header that asks: `Who decides?`, `Wie schlimm?`, `¿Para cuándo?`; null where it asks for nothing of a
 * plan, undefined where it is no question that is known.
 */
export function askedIn(words: readonly string[]): Meaning | null | undefined {
  if (words.length < 2 || words.length > MOST || !FIRST.has(words[0]!)) return undefined;
  if (words.some((word) => ANSWERER.has(word))) return undefined;
  const text = `${words.join(' ')} `;
  const question = QUESTIONS.find(({ begins }) => begins.some((first) => text.startsWith(`${first} `)));
  if (question === undefined) return undefined;
  const found = question.about.find(([what]) =>
    words.some((word) => STEMS.get(what)!.some((stem) => starts(word, stem))),
  );
  return found === undefined ? question.else : found[1];
}

/** A short stem is the whole word: `to` does not begin `total`. */
function starts(word: string, stem: string): boolean {
  return stem.length < 4 ? word === stem : word.startsWith(stem);
}
