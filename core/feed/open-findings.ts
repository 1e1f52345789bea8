import type { Severity } from '../audit/finding.ts';
import type { Phrase } from '../sheet/phrase.ts';
import type { Family } from '../audit/rule.ts';
import type { AuditInput, AuditResult } from '../audit/run-audit.ts';
import { runAudit } from '../audit/run-audit.ts';
import type { CellRef } from '../sheet/cell-reference.ts';

/** A finding that nobody accepted, in every language, for publishing it. */
export interface OpenFinding {
  readonly id: string;
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly title: Phrase;
  readonly message: Phrase;
  /** The one to go to first stands first. */
  readonly cells: readonly CellRef[];
  /** Name of the row it is about; null where it is about no single one. */
  readonly entity: string | null;
}

/**
 * The open findings of a plan, worst first, in every language.
 * @param known an earlier audit of the same, in whatever language: then nothing is judged again
 */
export function openFindings(input: Omit<AuditInput, 'language'>, known?: AuditResult): readonly OpenFinding[] {
  const english = runAudit({ ...input, language: 'en' }, known);
  const german = runAudit({ ...input, language: 'de' }, english);
  const inGerman = new Map(german.findings.map(({ id, message }) => [id, message]));
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  return english.findings.flatMap(({ id, rule: ruleId, severity, message, cells, entity, acceptance }) => {
    const rule = rules.get(ruleId);
    if (rule === undefined || acceptance !== null) return [];
    return [
      {
        id,
        rule: ruleId,
        family: rule.family,
        severity,
        title: { en: rule.title, de: rule.german.title },
        message: { en: message, de: inGerman.get(id) ?? message },
        cells,
        entity: entity?.name ?? null,
      },
    ];
  });
}
