import type { Table } from '../../plan/table.ts';
import { quoteSheetName, rangeOf } from '../../sheet/cell-reference.ts';
import type { FileAudit } from './audit-report.ts';
import { columnLetters } from './cell-list.ts';
import type { Html } from './html-tag.ts';
import { heading, html } from './html-tag.ts';
import { notChecked, uncheckedRules } from './not-checked.ts';
import type { Language } from '../../sheet/phrase.ts';
import { shownPercent } from '../shown-number.ts';
import { questionText } from './question-text.ts';
import { REPORT_WORDS } from './report-words.ts';
import { tableWords } from './table-words.ts';

/** What was understood of a workbook, how sure, what was left out and what could not be checked, under headings of a level. */
export function understoodHtml(audit: FileAudit, language: Language, level: number): Html {
  const words = REPORT_WORDS[language];
  const unchecked = notChecked(audit.outcomes, language);
  return html`<details>
      <summary>${words.understood} (${audit.tables.length})</summary>
      ${audit.tables.length === 0 && html`<p>${words.noTable}</p>`}
      ${audit.tables.map((table) => tableHtml(table, language, level))}
      ${
        audit.questions.length > 0 &&
        html`${heading(level, 'item', words.questions)}
          <ul>
            ${audit.questions.map((question) => html`<li>${questionText(question, audit.tables, language)}</li>`)}
          </ul>`
      }
      ${
        audit.unrecognised.length > 0 &&
        html`${heading(level, 'item', words.leftOut)}
          <ul>
            ${audit.unrecognised.map(({ sheet, area, reason }) => html`<li>${quoteSheetName(sheet)}!${rangeOf(area)}: ${words.reason(reason)}</li>`)}
          </ul>`
      }
    </details>
    ${
      unchecked.length > 0 &&
      html`<details>
        <summary>${words.notChecked} (${uncheckedRules(unchecked)})</summary>
        <ul>
          ${unchecked.map((one) => html`<li>${words.unchecked(one)}</li>`)}
        </ul>
      </details>`
    } `;
}

function tableHtml(table: Table, language: Language, level: number): Html {
  const words = REPORT_WORDS[language];
  return html`${heading(level, 'item', tableWords(table, language))}
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.column}</th>
            <th scope="col">${words.header}</th>
            <th scope="col">${words.understoodAs}</th>
            <th scope="col" class="number">${words.sure}</th>
          </tr>
        </thead>
        <tbody>
          ${table.columns.map(
            (column) =>
              html`<tr>
                <td>${columnLetters(column.column, table.transposed)}</td>
                <td>${column.header}</td>
                <td>${words.meaning(column)}</td>
                <td class="number">${shownPercent(column.confidence, language)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div> `;
}
