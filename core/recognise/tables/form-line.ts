import type { Grid } from './grid.ts';
import { isBlank, wordsAt } from './grid.ts';

/**
 * What forms ask above their table: of which project it is, by whom and when it was prepared. In the languages that
 * templates of project management are spread in.
 */
const ASKED =
  /^(?:project\s+(?:name|title|number|no\.?|id|manager|lead|sponsor)|name of (?:the )?project|prepared (?:by|on)|date (?:of )?(?:prepared|preparation)|preparation date|document (?:title|version|owner|no\.?)|company name|client name|reporting period|report date|last updated|projekt(?:name|titel|leiter|nummer|manager|leitung)|name des projekts|erstellt (?:von|am)|erstellungsdatum|nom du projet|titre du projet|chef de projet|date de (?:préparation|création)|préparé par|nombre del proyecto|título del proyecto|director del proyecto|fecha de (?:preparación|elaboración)|(?:elaborado|preparado) por|nome do projeto|título do projeto|gerente (?:do|de) projeto|data de (?:elaboração|preparação)|nome (?:del )?progetto|data di (?:preparazione|creazione)|preparato da|projectnaam|naam project|opgesteld door|nazwa projektu|název projektu|naziv projekta|название проекта|наименование проекта|proje ad[ıi]|tên dự án|nama proyek|项目名称|項目名稱|项目编号|项目经理|准备日期|編制日期|编制日期|编制人|プロジェクト名|案件名|作成日|作成者|프로젝트\s?명|프로젝트\s?이름|작성일|작성자)\s*[:：]?$/iu;

/** Whether a text is a form's own question about the project, not the header of a column. */
export function isFormQuestion(text: string): boolean {
  return text.length <= 40 && ASKED.test(text.trim());
}

/** `Version: 01`, `Date: 1 April`: words with what they ask for in the same cell, all along a row. */
export function isSigned(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (isBlank(grid.sheet.rows[row]?.values[column])) continue;
    if (!/^\s*\p{L}[\p{L} .]{1,24}[:：]/u.test(wordsAt(grid, row, column))) return false;
  }
  return true;
}
