import { headerFit } from '../../lexicon/lexicon.ts';
import { classOf, isValueClass } from '../grid/cell-class.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, lookAt, shownAt, wordsAt } from '../grid/grid.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/**
 * What forms ask above their table: of which project it is, by whom and when it was prepared. In the languages that
 * templates of project management are spread in.
 */
const ASKED = anyCase`^(?:project\s+(?:name|title|number|no\.?|id|manager|lead|sponsor)|name of (?:the )?project|prepared (?:by|on)|date (?:of )?(?:prepared|preparation)|preparation date|document (?:title|version|owner|no\.?)|company name|client name|reporting period|report date|last updated|projekt(?:name|titel|leiter|nummer|manager|leitung)|name des projekts|erstellt (?:von|am)|erstellungsdatum|nom du projet|titre du projet|chef de projet|date de (?:préparation|création)|préparé par|nombre del proyecto|título del proyecto|director del proyecto|fecha de (?:preparación|elaboración)|(?:elaborado|preparado) por|nome do projeto|título do projeto|gerente (?:do|de) projeto|data de (?:elaboração|preparação)|nome (?:del )?progetto|data di (?:preparazione|creazione)|preparato da|projectnaam|naam project|opgesteld door|nazwa projektu|název projektu|naziv projekta|название проекта|наименование проекта|proje ad[ıi]|tên dự án|nama proyek|项目名称|項目名稱|项目编号|项目经理|准备日期|編制日期|编制日期|编制人|プロジェクト(?:名|の(?:名称|タイトル)|\s*(?:担当者|責任者|マネージャー|リーダー))|会社名|案件名|作成日|作成者|프로젝트\s?명|프로젝트\s?이름|작성일|작성자)\s*[:：]?$`;

/** Whether a text asks as forms do, for what stands behind its colon or for the project: not the header of a column. */
export function isFormQuestion(text: string): boolean {
  const [asked = ''] = text.split(/[:：]/, 1);
  return endsInColon(text) || (asked.length <= 40 && ASKED.test(asked.trim()));
}

/** Whether a text names what stands behind it or below. */
export function endsInColon(text: string): boolean {
  return /[:：]\s*$/.test(text);
}

/** Whether at least half of a column's cells end in a colon. */
export function hasLabels(grid: Grid, column: number, rows: readonly number[]): boolean {
  return rows.filter((row) => endsInColon(wordsAt(grid, row, column))).length >= rows.length / 2;
}

/** Pairs from which on a line is one of a form. */
const FEWEST_PAIRS = 2;
/** Share of the pairs whose first words are known as what forms and headers say. */
const ASKED_OF = 0.6;

/**
 * Whether a row is nothing but questions with their answers beside them, `Project | Apollo | Start | 5 Jan`: a question
 * that only forms ask, or an answer that is a value, tells it from a header.
 */
export function isFormLine(grid: Grid, row: number, left: number, right: number): boolean {
  const columns: number[] = [];
  for (let column = left; column <= right; column++)
    if (!isBlank(grid.sheet.rows[row]?.values[column])) columns.push(column);
  if (columns.length < FEWEST_PAIRS * 2 || columns.length % 2 !== 0) return false;
  const asks = columns.map((column) => {
    const words = wordsAt(grid, row, column);
    return isFormQuestion(words) || headerFit(words) === 'whole';
  });
  const asked = asks.filter((one, at) => one && at % 2 === 0).length;
  if (asked < FEWEST_PAIRS || asked < (columns.length / 2) * ASKED_OF) return false;
  const isAnswered = columns.some((column, at) =>
    at % 2 === 0
      ? isFormQuestion(wordsAt(grid, row, column))
      : isValueClass(classOf(grid.sheet.rows[row]?.values[column], lookAt(grid, row, column))),
  );
  if (!isAnswered) return false;
  return columns.every((column, at) =>
    at % 2 === 0 ? wordsAt(grid, row, column) !== '' : !asks[at]! && column <= columns[at - 1]! + 2,
  );
}

/** What a form of two columns asks at least, the share of its lines that do, and how many only forms ask. */
const OF_ONE = { lines: 3, share: 0.6, forms: 2, formsShare: 0.4, pair: 2 } as const;

/**
 * Whether two columns say of one thing what tables say of many: `Manager | Ada Lin`, `Start | 5 Jan`, `Budget | 120000`.
 * What only forms ask, `Project name`, tells it sooner; of two lines both ask, and no answer is a word of headers.
 */
export function asksOfOne(grid: Grid, left: number, right: number, rows: readonly number[]): boolean {
  const [first = 0] = rows;
  if (headerFit(wordsAt(grid, first, right)) === 'whole') return false;
  const asked = new Set<string>();
  const forms = new Set<string>();
  const sorts = new Set<string>();
  let answers = 0;
  for (const row of rows) {
    if (headerFit(wordsAt(grid, row, right)) === null) answers += 1;
    const words = wordsAt(grid, row, left).toLowerCase();
    if (isFormQuestion(words)) forms.add(words);
    else if (headerFit(words) !== 'whole') continue;
    asked.add(words);
    sorts.add(classOf(shownAt(grid, row, right), lookAt(grid, row, right)));
  }
  sorts.delete('blank');
  if ([rows.length, asked.size, answers].every((count) => count === OF_ONE.pair)) return true;
  if (forms.size >= OF_ONE.forms && asked.size >= rows.length * OF_ONE.formsShare) return true;
  if (forms.size > 0 && asked.size === rows.length && sorts.size > 1) return true;
  return asked.size >= OF_ONE.lines && asked.size >= rows.length * OF_ONE.share && sorts.size > 1;
}

/** `Version: 01`, `Date: 1 April`: words with what they ask for in the same cell, all along a row. */
export function isSigned(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (isBlank(grid.sheet.rows[row]?.values[column])) continue;
    if (!/^\s*\p{L}[\p{L} .]{1,24}[:：]/u.test(wordsAt(grid, row, column))) return false;
  }
  return true;
}
