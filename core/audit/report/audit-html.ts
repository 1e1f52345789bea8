import type { Acceptance } from '../../plan/settings.ts';
import type { Finding } from '../finding.ts';
import type { AuditReport, FileAudit, RuleWords } from './audit-report.ts';
import { cellList } from './cell-list.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import { evidenceText } from './evidence-text.ts';
import { HTML_STYLE } from './html-style.ts';
import type { Html } from './html-tag.ts';
import { heading, html } from './html-tag.ts';
import { filesStand } from './files-stand.ts';
import type { Language } from '../../sheet/phrase.ts';
import { REPORT_WORDS } from './report-words.ts';
import { bySeverity, tallyOf, worseFirst } from './tally.ts';
import { understoodHtml } from './understood-html.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one page: no script, nothing loaded from elsewhere; to read, to print, to keep. */
export function auditHtml(report: AuditReport): string {
  const { language = 'en' } = report;
  const words = REPORT_WORDS[language];
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const files = report.files.toSorted((a, b) => worseFirst(tallyOf(a.findings), tallyOf(b.findings)));
  const all = filesStand(files, language);
  const name = files.length === 1 && files[0] !== undefined ? files[0].file : words.workbooks(files.length);
  return html`<!doctype html>
    <html lang="${language}">
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
            ${words.auditedOn} <time datetime="${report.today}">${dayInWords(report.today, language)}</time> ${words.by}
            ${report.version}
          </p>
        </header>
        <main>
          ${
            report.refused.length > 0 &&
            html`<section>
              ${heading(2, 'group', words.notAudited)}
              <ul>
                ${report.refused.map(({ message }) => html`<li>${message}</li>`)}
              </ul>
            </section>`
          }
          ${files.map((file, at) => fileHtml(file, { rules, language }, files.length > 1 ? at : null))}
        </main>
      </body>
    </html> `.safe;
}

interface Around {
  readonly rules: ReadonlyMap<string, RuleWords>;
  readonly language: Language;
}

function fileHtml(audit: FileAudit, around: Around, at: number | null): Html {
  const { language } = around;
  // A single workbook is what the page is called.
  const level = at === null ? 2 : 3;
  const words = REPORT_WORDS[language];
  const accepted = audit.findings.filter(({ acceptance }) => acceptance !== null);
  return html`<section>
    ${
      at !== null &&
      html`${heading(2, at === 0 ? 'file first' : 'file', audit.file)}
        <p class="standing">${filesStand([audit], language)}</p>`
    }
    ${audit.troubles.map(({ message }) => html`<p class="quiet">${message}</p>`)}
    ${bySeverity(audit.findings).map(
      ([severity, findings]) =>
        html`${heading(level, `group ${severity}`, `${words.severities[severity]} (${findings.length})`)}
          <ol>
            ${findings.map((finding) => findingHtml(finding, around, level + 1))}
          </ol>`,
    )}
    ${
      accepted.length > 0 &&
      html`<details>
        <summary>${words.accepted} (${accepted.length})</summary>
        <ol>
          ${accepted.map((finding) => findingHtml(finding, around, level + 1))}
        </ol>
      </details>`
    }
    ${understoodHtml(audit, language, level)}
  </section> `;
}

function findingHtml(finding: Finding, { rules, language }: Around, level: number): Html {
  const words = REPORT_WORDS[language];
  const rule = rules.get(finding.rule);
  const evidence = evidenceText(finding, language, rule);
  return html`<li class="finding">
    ${heading(level, 'item', rule?.title ?? finding.rule)}
    <p>${finding.message}</p>
    <p class="where">${cellList(finding.cells, finding.sheet, 24, language)}</p>
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
    ${finding.acceptance !== null && html`<p>${words.accepted}: ${acceptedWords(finding.acceptance, language)}</p>`}
    ${rule !== undefined && html`<p class="quiet">${rule.why} ${finding.fix?.title ?? rule.fix}</p>`}
    <p class="quiet">${finding.rule}</p>
  </li> `;
}

function acceptedWords({ reason, until }: Acceptance, language: Language): string {
  return until === null ? reason : REPORT_WORDS[language].until(reason, dayInWords(until, language));
}
