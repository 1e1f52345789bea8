import type { CellContent } from '../../sheet/cell-edit.ts';
import { addressOf } from '../../sheet/cell-reference.ts';
import type { Finding, Fix, RuleOutcome } from '../finding.ts';
import type { AuditReport, RefusedFile } from './audit-report.ts';
import { cellAddresses } from './cell-list.ts';
import type { TableJson } from './tables-json.ts';
import { tableJson } from './tables-json.ts';
import type { TroubleJson } from './losses.ts';
import { troublesJson } from './losses.ts';

/** One finding as machines read it. */
export interface FindingJson {
  readonly id: string;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly file: string;
  readonly sheet: string;
  /** The one to go to first is the first; a cell on another sheet carries its sheet: `'Q1 plan'!C7`. */
  readonly cells: readonly string[];
  readonly evidence: Finding['evidence'];
  readonly entity: Finding['entity'];
  readonly owners: readonly string[];
  readonly acceptance: Finding['acceptance'];
  readonly fix?: FixJson;
}

export interface FixJson {
  readonly title: string;
  readonly edits: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: CellContent;
    readonly after: CellContent;
  }[];
}

/** `lanekeeper audit --format json`. Fields are added over time, never renamed or removed. */
export interface AuditJson {
  readonly version: 1;
  readonly today: string;
  readonly findings: readonly FindingJson[];
  readonly outcomes: readonly (RuleOutcome & { readonly file: string })[];
  readonly tables: readonly TableJson[];
  readonly troubles: readonly TroubleJson[];
  readonly refused: readonly RefusedFile[];
}

/** The report as plain data for `JSON.stringify`. */
export function auditJson(report: AuditReport): AuditJson {
  return {
    version: 1,
    today: report.today,
    findings: report.files.flatMap(({ file, findings }) => findings.map((finding) => findingJson(finding, file))),
    outcomes: report.files.flatMap(({ file, outcomes }) => outcomes.map((outcome) => ({ ...outcome, file }))),
    tables: report.files.flatMap(({ file, tables }) =>
      tables.map((table) => tableJson(table, file, report.language ?? 'en')),
    ),
    troubles: troublesJson(report.files),
    refused: report.refused,
  };
}

function findingJson(finding: Finding, file: string): FindingJson {
  const { id, rule, severity, message, sheet, evidence, entity, owners, acceptance, fix } = finding;
  const cells = cellAddresses(finding.cells, sheet);
  const json = { id, rule, severity, message, file, sheet, cells, evidence, entity, owners, acceptance };
  return fix === null ? json : { ...json, fix: fixJson(fix) };
}

function fixJson(fix: Fix): FixJson {
  return {
    title: fix.title,
    edits: fix.edits.map(({ cell, before, after }) => ({ sheet: cell.sheet, cell: addressOf(cell), before, after })),
  };
}
