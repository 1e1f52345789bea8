import { lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { wordsOfBrief } from '../brief-words.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'long-brief',
  family: 'brief',
  severity: 'minor',
  title: 'Brief that takes long to read',
  message: 'The brief has {words} words: {minutes} minutes of reading, where {most} are enough.',
  evidence: { words: 'words', minutes: 'minutes' },
  why: 'What takes longer to read than a coffee is read by those who wrote it.',
  fix: 'Keep the choices, what they cost and what will not be done; move the reasoning into memos.',
  needs: ['choices.name'],
  params: {
    minutes: { default: 5, title: 'minutes that reading the brief may take', source: 'Lanekeeper’s rule catalogue' },
    speed: {
      default: 230,
      title: 'words read in a minute',
      source: 'Lanekeeper’s rule catalogue; adults read 238 words of English prose a minute (Brysbaert 2019)',
    },
  },
  *check(plan, { workbook, params }) {
    const first = plan.choices.find((choice) => isNamed(choice) && !lacksText(choice.name));
    if (first === undefined) return;
    const words = wordsOfBrief(plan, workbook);
    if (words <= params.minutes * params.speed) return;
    // Rounded up: what is told is more than what is enough.
    const minutes = Math.ceil((words / params.speed) * 10) / 10;
    yield { at: cellOf(first, 'name'), cause: 'length', data: { words, minutes, most: params.minutes } };
  },
  german: {
    title: 'Strategiepapier, das lange zu lesen ist',
    message: 'Das Strategiepapier hat {words} Wörter: {minutes} Minuten Lesezeit, wo {most} genügen.',
    evidence: { words: 'Wörter', minutes: 'Minuten' },
    why: 'Was länger zu lesen ist als ein Kaffee dauert, lesen die, die es geschrieben haben.',
    fix: 'Behalten Sie die Weichenstellungen, was sie kosten und was nicht getan wird; die Begründungen gehören in Memos.',
    params: {
      minutes: {
        title: 'Minuten, die das Lesen des Strategiepapiers dauern darf',
        source: 'Regelkatalog von Lanekeeper',
      },
      speed: {
        title: 'Wörter, die in einer Minute gelesen werden',
        source:
          'Regelkatalog von Lanekeeper; Erwachsene lesen 238 Wörter englischer Prosa in der Minute (Brysbaert 2019)',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'A page; other tables on the sheet are none of it',
        german: 'Eine Seite; andere Tabellen im Blatt gehören nicht dazu',
        settings: { params: { 'long-brief': { minutes: 0.1 } } },
        sheet: `
          ## Strategy
          | Choice                    | Consequence                  |
          | Enterprise accounts first | Reseller training is dropped |
          | One data platform         | The old warehouse goes       |
          |  |
          |  |
          | Initiative                | Owner     | Start      | End        | Status      |
          | Quote tool for all teams  | Ada Berg  | 2026-01-05 | 2026-06-30 | In progress |
          | Data lake for all numbers | Ben Holm  | 2026-01-05 | 2026-06-30 | In progress |
          | Trade fairs of the summer | Cleo Marsh | 2026-01-05 | 2026-06-30 | In progress |`,
      },
    ],
    failing: [
      {
        title: 'With an introduction, measured by a tenth of a minute',
        german: 'Mit einer Einleitung, gemessen an einer Zehntelminute',
        flags: ['Strategy!A4'],
        settings: { params: { 'long-brief': { minutes: 0.1 } } },
        sheet: `
          ## Strategy
          | Three markets grew last year and two did not, and we spread the same people over all five. |
          | |
          | Choice                    | Consequence                  |
          | Enterprise accounts first | Reseller training is dropped |
          | One data platform         | The old warehouse goes       |`,
      },
      {
        title: 'In a language without spaces',
        german: 'In einer Sprache ohne Leerzeichen',
        flags: ['戦略!A2'],
        settings: { params: { 'long-brief': { minutes: 0.1 } } },
        sheet: `
          ## 戦略
          | Strategic choice       | Consequence                    |
          | 中堅企業の顧客を優先する | 販売代理店の研修をやめる       |
          | データ基盤を一つにする   | 古い倉庫のシステムを停止する   |`,
      },
    ],
  },
});
