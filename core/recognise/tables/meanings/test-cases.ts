import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Choice } from './settle.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import { rememberedOf } from '../../lexicon/remembered.ts';

/** Headers of a list of tests, in languages that such lists are often kept in. */
const OF_A_TEST = anyCase`(?<!\p{L})test[\s_-]?(?:cases?|steps?|data|scenarios?|ids?|procedures?)(?!\p{L})|steps? to reproduce|(?:pre[\s-]?(?:conditions?|requisites?))|(?:expected|actual) (?:results?|outcomes?|outputs?|behaviou?r)|pass\s?\/\s?fail|testf[aä]ll\p{L}*|vorbedingung\p{L}*|(?:erwartetes|tatsächliches) ergebnis|cas de test|résultats? (?:attendus?|obtenus?)|casos? de (?:prueba|teste)|resultados? (?:esperados?|obtenidos?|obtidos?|reale?s?)|casi di test|risultat[oi] attes[oi]|(?:ожидаемый|фактический) результат|テストケース|期待結果|测试用例|预期结果|实际结果`;

/** What a test asks for and finds is read elsewhere as: what a project brings, waits for, or measures. */
const MISREAD: ReadonlySet<Meaning> = new Set<Meaning>(['benefit', 'actual', 'depends_on', 'forecast', 'status']);

/** So many such headers make a list of tests. */
const FEWEST = 2;

/** Which columns are those of a list of tests. Every kind asks for them. */
const ofTests = rememberedOf((columns: readonly ColumnEvidence[]): readonly boolean[] =>
  columns.map(({ header }) => OF_A_TEST.test(header)),
);

/** How many headers ask what a list of tests asks. */
export function testHeaders(columns: readonly ColumnEvidence[]): number {
  return ofTests(columns).filter(Boolean).length;
}

/** In a list of tests, what is expected of each and what came of it are no benefits, figures or predecessors of work. */
export function testCases(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const tests = ofTests(columns);
  if (testHeaders(columns) < FEWEST) return choices;
  return choices.map((choice, at) =>
    tests[at] === true && choice.meaning !== null && MISREAD.has(choice.meaning)
      ? { meaning: null, weight: 0, margin: 0, reasons: [] }
      : choice,
  );
}
