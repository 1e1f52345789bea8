import type { Meaning } from '../../../plan/table.ts';
import type { CellValue } from '../../../sheet/workbook.ts';
import { isTotalWord, meaningsOf } from '../../lexicon/lexicon.ts';
import { anyCase } from '../../lexicon/any-case.ts';

const LONGEST = 120;
const IN_BRACKETS = /^(?:\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\})$/;
const NOTE = /^(?:note|nota|hinweis|anmerkung|bemerkung|remarque|opmerking|uwaga|注|примечание)s?\s*[:：]/i;
const HEADINGS: ReadonlySet<Meaning> = new Set<Meaning>(['title', 'milestone', 'initiative', 'deliverable']);

/** Whether a name only holds the place of one: none at all, `[Task name]`, `Task 4`, `Project name`; or is a note or total below the list. */
export function holdsPlace(name: CellValue | undefined): boolean {
  if (name === null || name === undefined) return true;
  if (typeof name !== 'string' || name.length > LONGEST) return false;
  const text = name.trim();
  return (
    text === '' ||
    IN_BRACKETS.test(text) ||
    NOTE.test(text) ||
    isTotal(text) ||
    isHeading(text.replace(/[\s#-]*\d+$/, ''))
  );
}

/** `Example risk`, `Beispielaufgabe 1`: shows how a row is filled in, whatever stands in it. */
export function isExample(name: CellValue | undefined): boolean {
  return typeof name === 'string' && name.length <= LONGEST_EXAMPLE && BEGINS.test(name) && EXAMPLE.test(name.trim());
}

const LONGEST_EXAMPLE = 40;
/** Every row is asked, and most begin with another letter. */
const BEGINS = /^\s*[be]/i;
const EXAMPLE = anyCase`^(?:(?:example|exemple|ejemplo|esempio|exemplo)(?: (?:de |di |d['’])?\p{L}+)?|beispiel(?:[ -]?\p{L}+)?) *\d*$`;

/** Whether a text is what a column of names itself is headed by. */
function isHeading(text: string): boolean {
  return text !== '' && meaningsOf(text).some(({ of, fit }) => fit === 'whole' && HEADINGS.has(of));
}

/** `Total (hours left)`: formulas beside it add up, and nothing is typed. */
function isTotal(text: string): boolean {
  return isTotalWord(text.replace(/\s*\([^()]*\)$/, ''));
}
