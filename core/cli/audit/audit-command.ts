import type { Severity } from '../../audit/finding.ts';
import { SEVERITIES } from '../../audit/finding.ts';
import type { AuditReport, FileAudit } from '../../audit/report/audit-report.ts';
import { ruleWords } from '../../audit/report/rule-words.ts';
import { reaches } from '../../audit/report/tally.ts';
import { RULES } from '../../audit/rules/index.ts';
import type { Day } from '../../calendar/day.ts';
import type { Baseline } from './baseline.ts';
import { readBaseline, withoutKnown, writeBaseline } from './baseline.ts';
import type { Typed } from '../command-line.ts';
import { valueOf } from '../command-line.ts';
import { COMPLAINTS } from '../complaint-words.ts';
import type { Config } from '../config-file.ts';
import { readConfig } from '../config-file.ts';
import { countOf } from '../count-of.ts';
import { layoutOf } from '../terminal/layout.ts';
import { meant } from '../nearest.ts';
import { oneOf } from '../one-of.ts';
import type { Outcome } from '../outcome.ts';
import { complain, deliver } from '../output.ts';
import { readFiles } from '../read-files.ts';
import { todayOf } from '../today-of.ts';
import type { ReportFormat } from './write-report.ts';
import { REPORT_FORMATS, writeReport } from './write-report.ts';
import { VERSION } from '../version.ts';

/** `lanekeeper audit`: 0 clean, 1 findings at or above the bar, 2 could not run or not read everything. */
export async function auditCommand(typed: Typed): Promise<number> {
  const wanted = readWishes(typed);
  if (!wanted.ok) return complain(wanted.message);
  const { bar, config, format, lines, rules, today, baseline } = wanted.value;
  const { language } = typed;
  const read = await readFiles(typed, { command: 'audit', today, config, rules });
  if (!read.ok) return complain(read.message);
  const { refused } = read.value;
  for (const { message } of refused) complain(message);
  const kept = withBaseline(typed, baseline, read.value.audits);
  if (!kept.ok) return complain(kept.message);
  const { audits, known } = kept.value;
  const failing = bar !== 'none' && audits.some(({ findings }) => findings.some((finding) => reaches(finding, bar)));
  const files = typed.options.has('quiet') && bar !== 'none' ? audits.map((audit) => onlyReaching(audit, bar)) : audits;
  const report: AuditReport = { today, version: VERSION, files, refused, rules: ruleWords(RULES, language), language };
  const all = typed.options.has('all') || valueOf(typed, 'output') !== null;
  const text = writeReport(report, format, { ...layoutOf(typed), all, lines, known });
  return deliver(typed, text, refused.length > 0 ? 2 : failing ? 1 : 0);
}

interface Wishes {
  readonly bar: Severity | 'none';
  readonly config: Config;
  readonly format: ReportFormat;
  readonly lines: number | null;
  readonly rules: readonly string[] | null;
  readonly today: Day;
  readonly baseline: Baseline | null;
}

function readWishes(typed: Typed): Outcome<Wishes> {
  const { language } = typed;
  const config = readConfig(typed, RULES);
  if (!config.ok) return config;
  const bar = oneOf(typed, 'fail-on', [...SEVERITIES, 'none'], config.value.failOn ?? 'serious');
  if (!bar.ok) return bar;
  const format = oneOf(typed, 'format', REPORT_FORMATS, 'text');
  if (!format.ok) return format;
  const ids = RULES.map(({ id }) => id);
  const rules = typed.options.get('rule') ?? null;
  const unknown = rules?.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    return { ok: false, message: COMPLAINTS[language].noRule(unknown, meant(unknown, ids, language)) };
  const today = todayOf(typed);
  if (!today.ok) return today;
  const lines = countOf(typed, 'lines', null, { most: Number.MAX_SAFE_INTEGER });
  if (!lines.ok) return lines;
  const name = valueOf(typed, 'baseline');
  const baseline = name === null ? null : readBaseline(name, process.cwd(), language);
  if (baseline !== null && !baseline.ok) return baseline;
  return {
    ok: true,
    value: {
      bar: bar.value,
      config: config.value,
      format: format.value,
      lines: lines.value,
      rules,
      today: today.value,
      baseline: baseline?.value ?? null,
    },
  };
}

function withBaseline(
  typed: Typed,
  baseline: Baseline | null,
  audits: readonly FileAudit[],
): Outcome<{ readonly audits: readonly FileAudit[]; readonly known: number }> {
  const target = valueOf(typed, 'write-baseline');
  if (target !== null) {
    const written = writeBaseline(target, process.cwd(), audits, typed.language);
    if (!written.ok) return written;
    const now = readBaseline(target, process.cwd(), typed.language);
    return now.ok ? { ok: true, value: withoutKnown(audits, now.value, target, process.cwd()) } : now;
  }
  const name = valueOf(typed, 'baseline');
  if (baseline === null || name === null) return { ok: true, value: { audits, known: 0 } };
  return { ok: true, value: withoutKnown(audits, baseline, name, process.cwd()) };
}

function onlyReaching(audit: FileAudit, bar: Severity): FileAudit {
  return { ...audit, findings: audit.findings.filter((finding) => reaches(finding, bar)) };
}
