import type { Severity } from '../audit/finding.ts';
import { SEVERITIES } from '../audit/finding.ts';
import type { Language } from '../sheet/phrase.ts';
import { LANGUAGES } from '../audit/language.ts';
import type { AuditReport, FileAudit } from '../audit/report/audit-report.ts';
import { ruleWords } from '../audit/report/rule-words.ts';
import { reaches } from '../audit/report/tally.ts';
import { RULES } from '../audit/rules/index.ts';
import type { Day } from '../calendar/day.ts';
import { parseIsoDay } from '../calendar/day.ts';
import type { Baseline } from './baseline.ts';
import { readBaseline, withoutKnown, writeBaseline } from './baseline.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import type { Config } from './config-file.ts';
import { readConfig } from './config-file.ts';
import { localDay } from './local-day.ts';
import { meant } from './nearest.ts';
import { oneOf } from './one-of.ts';
import type { Outcome } from './outcome.ts';
import { complain, deliver } from './output.ts';
import { readFiles } from './read-files.ts';
import type { ReportFormat } from './write-report.ts';
import { REPORT_FORMATS, writeReport } from './write-report.ts';
import { VERSION } from './version.ts';

/** `lanekeeper audit`: 0 clean, 1 findings at or above the bar, 2 could not run or not read everything. */
export async function auditCommand(typed: Typed): Promise<number> {
  const wanted = readWishes(typed);
  if (!wanted.ok) return complain(wanted.message);
  const { bar, config, format, language, lines, rules, today, baseline } = wanted.value;
  const quiet = typed.options.has('quiet');
  const read = await readFiles(typed, { today, config, rules, language, quiet });
  if (!read.ok) return complain(read.message);
  const { refused } = read.value;
  for (const { message } of refused) complain(message);
  const kept = withBaseline(typed, baseline, read.value.audits);
  if (!kept.ok) return complain(kept.message);
  const { audits, known } = kept.value;
  const failing = bar !== 'none' && audits.some(({ findings }) => findings.some((finding) => reaches(finding, bar)));
  const files = quiet && bar !== 'none' ? audits.map((audit) => onlyReaching(audit, bar)) : audits;
  const report: AuditReport = { today, version: VERSION, files, refused, rules: ruleWords(RULES, language), language };
  const output = valueOf(typed, 'output');
  const text = writeReport(report, format, {
    all: typed.options.has('all') || output !== null,
    lines,
    known,
    toFile: output !== null,
  });
  const delivered = deliver(text, output);
  if (!delivered.ok) return complain(delivered.message);
  return refused.length > 0 ? 2 : failing ? 1 : 0;
}

interface Wishes {
  readonly bar: Severity | 'none';
  readonly config: Config;
  readonly format: ReportFormat;
  readonly language: Language;
  readonly lines: number | null;
  readonly rules: readonly string[] | null;
  readonly today: Day;
  readonly baseline: Baseline | null;
}

function readWishes(typed: Typed): Outcome<Wishes> {
  const config = readConfig(valueOf(typed, 'config'), process.cwd(), RULES);
  if (!config.ok) return config;
  const bar = oneOf(
    valueOf(typed, 'fail-on') ?? config.value.failOn ?? 'serious',
    [...SEVERITIES, 'none'],
    '--fail-on',
  );
  if (!bar.ok) return bar;
  const format = oneOf(valueOf(typed, 'format') ?? 'text', REPORT_FORMATS, '--format');
  if (!format.ok) return format;
  const language = oneOf(valueOf(typed, 'language') ?? config.value.language ?? 'en', LANGUAGES, '--language');
  if (!language.ok) return language;
  const ids = RULES.map(({ id }) => id);
  const rules = typed.options.get('rule') ?? null;
  const unknown = rules?.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    return {
      ok: false,
      message: `There is no rule “${unknown}”.${meant(unknown, ids)} lanekeeper rules lists them all.`,
    };
  const day = valueOf(typed, 'today');
  const today = day === null ? localDay() : parseIsoDay(day);
  if (today === null) return { ok: false, message: `--today needs a day written YYYY-MM-DD, not “${day}”.` };
  const typedLines = valueOf(typed, 'lines');
  const lines = typedLines === null ? null : Number(typedLines);
  if (lines !== null && !(Number.isInteger(lines) && lines > 0))
    return { ok: false, message: `--lines needs a whole number of 1 or more, not “${typedLines}”.` };
  const name = valueOf(typed, 'baseline');
  const baseline = name === null ? null : readBaseline(name, process.cwd());
  if (baseline !== null && !baseline.ok) return baseline;
  return {
    ok: true,
    value: {
      bar: bar.value,
      config: config.value,
      format: format.value,
      language: language.value,
      lines,
      rules,
      today,
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
    const written = writeBaseline(target, process.cwd(), audits);
    if (!written.ok) return written;
    const now = readBaseline(target, process.cwd());
    return now.ok ? { ok: true, value: withoutKnown(audits, now.value, target, process.cwd()) } : now;
  }
  const name = valueOf(typed, 'baseline');
  if (baseline === null || name === null) return { ok: true, value: { audits, known: 0 } };
  return { ok: true, value: withoutKnown(audits, baseline, name, process.cwd()) };
}

function onlyReaching(audit: FileAudit, bar: Severity): FileAudit {
  return { ...audit, findings: audit.findings.filter((finding) => reaches(finding, bar)) };
}
