import { addressOf, fullAddressOf } from '../../sheet/cell-reference.ts';
import type { Finding, Severity } from '../finding.ts';
import type { AuditReport, RefusedFile, RuleWords } from './audit-report.ts';
import { evidenceName } from '../evidence-names.ts';
import { isLoss } from './losses.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'note',
};
/** SARIF viewers sort by this scale of 0–10 (GitHub: over 9 critical, over 7 high, over 4 medium). */
const RANKS: Readonly<Record<Severity, number>> = { critical: 95, serious: 75, moderate: 50, minor: 20 };

/** The report in the Static Analysis Results Interchange Format 2.1.0, as plain data for `JSON.stringify`. */
export function auditSarif(report: AuditReport): object {
  const places = new Map(report.rules.map(({ id }, at) => [id, at]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Lanekeeper',
            version: report.version,
            semanticVersion: report.version,
            rules: report.rules.map(ruleSarif),
          },
        },
        // SARIF's own default is en-US.
        ...(report.language === 'de' && { language: 'de' }),
        columnKind: 'utf16CodeUnits',
        artifacts: report.files.map(({ file }) => ({ location: { uri: artifactUri(file) } })),
        invocations: [
          {
            executionSuccessful:
              report.refused.length === 0 && !report.files.some(({ troubles }) => troubles.some(isLoss)),
            toolExecutionNotifications: [
              ...report.refused.map(refusedSarif),
              ...report.files.flatMap(({ file, troubles }) =>
                troubles.map((trouble) => noted(trouble, file, isLoss(trouble) ? 'error' : 'note')),
              ),
            ],
          },
        ],
        results: report.files.flatMap(({ file, findings }, index) =>
          findings.map((finding) => resultSarif(finding, { uri: artifactUri(file), index }, places.get(finding.rule))),
        ),
      },
    ],
  };
}

function ruleSarif(rule: RuleWords): object {
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} ${rule.fix}` },
    defaultConfiguration: { level: LEVELS[rule.severity], rank: RANKS[rule.severity] },
    properties: { severity: rule.severity, tags: [rule.family] },
  };
}

/** A name that reads well and is not the id itself, as the standard asks for (3.49.7). */
function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

function resultSarif(
  finding: Finding,
  artifact: { readonly uri: string; readonly index: number },
  at?: number,
): object {
  const { id, rule, severity, message, evidence, entity, owners, acceptance, fix } = finding;
  return {
    ruleId: rule,
    ...(at !== undefined && { ruleIndex: at }),
    level: LEVELS[severity],
    rank: RANKS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact },
        logicalLocations: finding.cells.map((cell) => ({
          name: addressOf(cell),
          fullyQualifiedName: fullAddressOf(cell),
          kind: 'cell',
        })),
      },
    ],
    fingerprints: { 'lanekeeper/v1': id },
    // By this name GitHub knows a finding again; without it, all of one rule in a workbook would be one.
    partialFingerprints: { primaryLocationLineHash: id },
    ...(acceptance !== null && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: acceptance.reason }],
    }),
    properties: {
      severity,
      sheet: finding.sheet,
      evidence: Object.entries(evidence).map(([name, value]) => `${evidenceName(name, 'en')}: ${value}`),
      owners,
      ...(entity !== null && { entity: `${entity.kind}: ${entity.name}` }),
      ...(fix !== null && { fix: fix.title }),
    },
  };
}

function refusedSarif({ id, file, message }: RefusedFile): object {
  return noted({ id, message }, file, 'error');
}

function noted(
  trouble: { readonly id: string; readonly message: string },
  file: string,
  level: 'error' | 'note',
): object {
  return {
    descriptor: { id: trouble.id },
    level,
    message: { text: trouble.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(file) } } }],
  };
}

/** A path as a URI reference: relative stays relative, `/a b.xlsx`, `C:/a b.xlsx` and `//host/a b.xlsx` become `file:` URIs. */
export function artifactUri(file: string): string {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('//')) return `file:${path}`;
  if (path.startsWith('/')) return `file://${path}`;
  return /^[A-Za-z]%3A\//.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}
