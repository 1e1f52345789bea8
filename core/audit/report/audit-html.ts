import type { Finding } from '../finding.ts';
import type { AuditReport, FileAudit, RuleWords } from './audit-report.ts';
import { cellList } from './cell-list.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import { evidenceText } from './evidence-text.ts';
import { HTML_STYLE } from './html-style.ts';
import type { Html } from './html-tag.ts';
import { html } from './html-tag.ts';
import { filesStand } from './files-stand.ts';
import { bySeverity, tallyOf, worded, worseFirst } from './tally.ts';
import { understoodHtml } from './understood-html.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one page: no script, nothing loaded from elsewhere; to read, to print, to keep. */
export function auditHtml(report: AuditReport): string {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const files = report.files.toSorted((a, b) => worseFirst(tallyOf(a.findings), tallyOf(b.findings)));
  const all = filesStand(files);
  const name = files.length === 1 && files[0] !== undefined ? files[0].file : worded(files.length, 'workbook');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${name}: ${all}</title>
        <style>
          ${{ safe: HTML_STYLE }}
        </style>
      </head>
      <body>
        <header>
          <h1>${name}</h1>
          <p class="standing">${all}</p>
          <p class="quiet">
            Audited on <time datetime="${report.today}">${dayInWords(report.today)}</time> by Lanekeeper
            ${report.version}
          </p>
        </header>
        <main>
          ${
            report.refused.length > 0 &&
            html`<section>
              <h3>Not audited</h3>
              <ul>
                ${report.refused.map(({ message }) => html`<li>${message}</li>`)}
              </ul>
            </section>`
          }
          ${files.map((file, at) => fileHtml(file, rules, files.length > 1 ? at : null))}
        </main>
      </body>
    </html> `.safe;
}

function fileHtml(audit: FileAudit, rules: ReadonlyMap<string, RuleWords>, at: number | null): Html {
  const accepted = audit.findings.filter(({ acceptance }) => acceptance !== null);
  return html`<section>
    ${at !== null && html`<h2${at === 0 && html` class="first"`}>${audit.file}</h2><p class="standing">${filesStand([audit])}</p>`}
    ${audit.troubles.map(({ message }) => html`<p class="quiet">${message}</p>`)}
    ${bySeverity(audit.findings).map(
      ([severity, findings]) =>
        html`<h3 class="${severity}">${severityTitle(severity)} (${findings.length})</h3>
          <ol>
            ${findings.map((finding) => findingHtml(finding, rules.get(finding.rule)))}
          </ol>`,
    )}
    ${
      accepted.length > 0 &&
      html`<details>
        <summary>Accepted (${accepted.length})</summary>
        <ol>
          ${accepted.map((finding) => findingHtml(finding, rules.get(finding.rule)))}
        </ol>
      </details>`
    }
    ${understoodHtml(audit)}
  </section> `;
}

function findingHtml(finding: Finding, rule: RuleWords | undefined): Html {
  const evidence = evidenceText(finding.evidence);
  return html`<li class="finding">
    <h4>${rule?.title ?? finding.rule}</h4>
    <p>${finding.message}</p>
    <p class="where">${cellList(finding.cells, finding.sheet, 24)}</p>
    ${
      evidence.length > 0 &&
      html`<dl>
        ${evidence.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
    }
    ${finding.acceptance !== null && html`<p>Accepted: ${finding.acceptance.reason}${finding.acceptance.until !== null && ` (until ${dayInWords(finding.acceptance.until)})`}</p>`}
    ${rule !== undefined && html`<p class="quiet">${rule.why} ${finding.fix?.title ?? rule.fix}</p>`}
    <p class="quiet">${finding.rule}</p>
  </li> `;
}

/** `critical` → `Critical`. */
export function severityTitle(severity: Finding['severity']): string {
  return severity.charAt(0).toUpperCase() + severity.slice(1);
}
