import type { Finding, Severity } from '../../audit/finding.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { AuditReport, FileAudit } from '../../audit/report/audit-report.ts';
import { cellList } from '../../audit/report/cell-list.ts';
import { filesStand } from '../../audit/report/files-stand.ts';
import { isLoss } from '../../audit/report/losses.ts';
import { notChecked, uncheckedRules } from '../../audit/report/not-checked.ts';
import { plainLine } from '../../audit/report/plain-line.ts';
import { REPORT_WORDS } from '../../audit/report/report-words.ts';
import { bySeverity, openCount, standing, tallyOf, worseFirst } from '../../audit/report/tally.ts';
import { AUDIT_WORDS } from './audit-words.ts';
import type { Layout } from '../terminal/layout.ts';
import { lookUpLines, typedName } from '../terminal/look-up.ts';
import type { Paint } from '../terminal/paint.ts';
import { wrapped } from '../terminal/wrapped.ts';

/** How the text is laid out. `lines` is a screen's worth; null shows everything. */
export interface TextLayout extends Layout {
  readonly lines: number | null;
  readonly known: number;
}

const STYLES: Readonly<Record<Severity, Parameters<Paint>[0]>> = {
  critical: ['red', 'bold'],
  serious: 'red',
  moderate: 'yellow',
  minor: 'dim',
};

/** The least room a file gets before the rest of the files is only counted: its name, a severity and two findings. */
const LEAST = 6;

/** The report for a terminal: how it stands, then findings by file and severity, worst first. */
export function auditText(report: AuditReport, layout: TextLayout): string {
  const { lines: most, paint } = layout;
  const { language = 'en' } = report;
  // Each refusal was told by itself: nothing is left to say of files that were not read.
  if (report.files.length === 0 && report.refused.length > 0) return '';
  const files = report.files
    .filter(({ findings }) => openCount(tallyOf(findings)) > 0)
    .toSorted((a, b) => worseFirst(tallyOf(a.findings), tallyOf(b.findings)));
  const foot = footLines(report, layout);
  const out: string[] = [paint('bold', headline(report, layout.known)), ''];
  let room = most === null ? Number.POSITIVE_INFINITY : most - out.length - foot.length - 2;
  let hidden = 0;
  let filesLeft = files.length;
  for (const file of files) {
    const share = Math.max(LEAST, Math.floor(room / filesLeft));
    filesLeft -= 1;
    if (room < LEAST && most !== null) {
      hidden += openCount(tallyOf(file.findings));
      continue;
    }
    const block = fileLines(file, report.files.length > 1, Math.min(share, room), { ...layout, language });
    out.push(...block.lines);
    room -= block.lines.length;
    hidden += block.hidden;
  }
  if (hidden > 0) out.push(paint('dim', AUDIT_WORDS[language].hidden(hidden)), '');
  return `${[...out, ...foot].join('\n').trimEnd()}\n`;
}

function headline(report: AuditReport, known: number): string {
  const { language = 'en' } = report;
  const words = AUDIT_WORDS[language];
  const stands =
    known === 0
      ? filesStand(report.files, language)
      : standing(tallyOf(report.files.flatMap(({ findings }) => findings)), language);
  const [only] = report.files;
  const where =
    report.files.length === 1 && only !== undefined ? plainLine(only.file) : words.files(report.files.length);
  const apart = known === 0 ? '' : ` · ${words.known(known)}`;
  const missed = report.refused.length === 0 ? '' : ` · ${words.missed(report.refused.length)}`;
  return `${where}: ${stands}${apart}${missed}`;
}

interface Spoken extends TextLayout {
  readonly language: Language;
}

function fileLines(
  audit: FileAudit,
  named: boolean,
  room: number,
  layout: Spoken,
): { readonly lines: readonly string[]; readonly hidden: number } {
  const { paint, language } = layout;
  const tally = tallyOf(audit.findings);
  const lines = named
    ? [`${paint('underline', plainLine(audit.file))}  ${paint('dim', standing(tally, language))}`]
    : [];
  let shown = 0;
  let full = false;
  for (const [severity, findings] of bySeverity(audit.findings)) {
    if (full) break;
    const title = paint(STYLES[severity], `${REPORT_WORDS[language].severities[severity]} (${findings.length})`);
    for (const [at, finding] of findings.entries()) {
      const block = [...(at === 0 ? [title] : []), ...findingLines(finding, layout)];
      full = shown > 0 && lines.length + block.length > room - 1;
      if (full) break;
      for (const line of block) lines.push(line);
      shown += 1;
    }
  }
  return { lines: [...lines, ''], hidden: openCount(tally) - shown };
}

/** The sentence with its cells in front, wrapped under itself, and the rule's id at the end. */
function findingLines(finding: Finding, { width, paint, language }: Spoken): readonly string[] {
  const where = plainLine(cellList(finding.cells, finding.sheet, 2, language), 60);
  const text = wrapped(`${where}  ${plainLine(finding.message)}`, Math.max(20, width - 4));
  const last = text.at(-1) ?? '';
  const rule = paint('dim', finding.rule);
  const fits = last.length + 2 + finding.rule.length <= width - 4;
  const painted = text.map((line, at) =>
    at === 0 ? `  ${paint('cyan', line.slice(0, where.length))}${line.slice(where.length)}` : `    ${line}`,
  );
  return fits ? [...painted.slice(0, -1), `${painted.at(-1) ?? ''}  ${rule}`] : [...painted, `    ${rule}`];
}

function footLines({ files, language = 'en' }: AuditReport, layout: TextLayout): readonly string[] {
  const { width, paint } = layout;
  const words = AUDIT_WORDS[language];
  const unchecked = files.flatMap(({ outcomes }) => notChecked(outcomes, language));
  const questions = files.reduce((sum, { questions }) => sum + questions.length, 0);
  const troubles = files.flatMap((file) => file.troubles);
  const losses = troubles.filter(isLoss).length;
  const notes = troubles.length - losses;
  const parts = [
    ...(losses === 0 ? [] : [words.losses(losses)]),
    ...(notes === 0 ? [] : [words.notes(notes)]),
    ...(unchecked.length === 0 ? [] : [words.unchecked(uncheckedRules(unchecked))]),
    ...(questions === 0 ? [] : [words.questions(questions)]),
  ];
  const [first, second] = files;
  const only = first !== undefined && second === undefined ? first : null;
  if (parts.length === 0) return only?.tables.length === 0 ? lookUpLines(only.file, { ...layout, language }) : [];
  const more = only === null ? ` ${words.file}` : ` ${typedName(only.file)}`;
  return wrapped(`${parts.join(', ')}: lanekeeper tables${more}`, width).map((line) => paint('dim', line));
}
