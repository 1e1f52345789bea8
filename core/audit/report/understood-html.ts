import type { Table } from '../../plan/table.ts';
import { quoteSheetName, rangeOf } from '../../sheet/cell-reference.ts';
import type { FileAudit } from './audit-report.ts';
import { columnLetters } from './cell-list.ts';
import type { Html } from './html-tag.ts';
import { html } from './html-tag.ts';
import { notChecked } from './not-checked.ts';
import { percent, tableWords } from './table-words.ts';
import { meaningText } from './tables-json.ts';

/** What was understood of a workbook, how sure, what was left out and what could not be checked. */
export function understoodHtml(audit: FileAudit): Html {
  const unchecked = notChecked(audit.outcomes);
  return html`<details>
      <summary>What was understood (${audit.tables.length})</summary>
      ${audit.tables.length === 0 && html`<p>No table was recognised.</p>`} ${audit.tables.map(tableHtml)}
      ${
        audit.questions.length > 0 &&
        html`<h4>Questions</h4>
          <ul>
            ${audit.questions.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`
      }
      ${
        audit.unrecognised.length > 0 &&
        html`<h4>Left out</h4>
          <ul>
            ${audit.unrecognised.map(({ sheet, area, reason }) => html`<li>${quoteSheetName(sheet)}!${rangeOf(area)}: ${reason}</li>`)}
          </ul>`
      }
    </details>
    ${
      unchecked.length > 0 &&
      html`<details>
        <summary>Not checked (${unchecked.length})</summary>
        <ul>
          ${unchecked.map(({ rule, detail }) => html`<li>${rule}: ${detail}</li>`)}
        </ul>
      </details>`
    } `;
}

function tableHtml(table: Table): Html {
  return html`<h4>${tableWords(table)}</h4>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Header</th>
            <th scope="col">Understood as</th>
            <th scope="col" class="number">Sure</th>
          </tr>
        </thead>
        <tbody>
          ${table.columns.map(
            (column) =>
              html`<tr>
                <td>${columnLetters(column.column, table.transposed)}</td>
                <td>${column.header}</td>
                <td>${meaningText(column) ?? 'not understood'}</td>
                <td class="number">${percent(column.confidence)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div> `;
}
