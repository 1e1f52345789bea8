import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../core/audit/finding.ts';
import type { Example, Rule } from '../core/audit/rule.ts';
import { RULES } from '../core/audit/rules/index.ts';
import { parseIsoDay } from '../core/calendar/day.ts';
import { DEFAULT_SETTINGS } from '../core/plan/settings.ts';
import type { Session } from '../core/session/session.ts';
import { editSession, openSession } from '../core/session/session.ts';
import { addressOf, quoteSheetName } from '../core/sheet/cell-reference.ts';
import { littleWorkbook } from './little-sheet.ts';

const files = readdirSync(resolve(import.meta.dirname, '../core/audit/rules'))
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .toSorted();

test('the index lists every rule file, in alphabetical order', () => {
  expect(RULES.map((rule) => rule.id)).toEqual(files);
});

test('rules that explain another exist', () => {
  expect(RULES.flatMap((rule) => rule.unless ?? []).filter((id) => !files.includes(id))).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('has a name, a reason, a remedy and examples of both kinds', () => {
    expect(rule.examples.passing.length).toBeGreaterThan(0);
    expect(rule.examples.failing.length).toBeGreaterThan(0);
    for (const text of [rule.message, rule.why, rule.fix, rule.systematic ?? rule.message]) expectSentence(text);
    for (const text of Object.values(rule.messages ?? {})) expectSentence(text);
    expect(rule.title).toMatch(/^\S.*[^.!\s]$/);
    for (const param of Object.values(rule.params ?? {})) {
      expect(param.title).not.toBe('');
      expect(param.source).not.toBe('');
    }
  });

  for (const example of rule.examples.passing)
    test(`passes: ${example.title}`, () => {
      const { audit } = open(rule, example);
      expect(audit.findings.map(told)).toEqual([]);
      expect(audit.outcomes).toEqual([{ rule: rule.id, outcome: 'pass', detail: null }]);
    });

  for (const example of rule.examples.failing)
    test(`fails: ${example.title}`, () => {
      const session = open(rule, example);
      const { findings, outcomes } = session.audit;
      expect({ flags: findings.map(flagOf), outcome: outcomes[0] }).toMatchObject({
        flags: example.flags,
        outcome: { outcome: 'fail' },
      });
      for (const finding of findings) {
        expectSentence(finding.message);
        expect(finding.message).not.toMatch(/\{\w+|undefined|NaN|\[object/);
      }
      expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
      for (const finding of findings) expectMended(session, finding);
    });
});

function open(rule: Rule, example: Example): Session {
  const today = parseIsoDay(example.today ?? '2026-03-02');
  if (today === null) throw new Error(`No day: ${example.today}`);
  const settings = { ...DEFAULT_SETTINGS, ...example.settings };
  return openSession(littleWorkbook(example.sheet), { today, settings, rules: [rule] });
}

/** A finding's cells as an example writes them: `C2`, `C2,C5`, with the sheet's name where it is not the drawn default. */
function flagOf(finding: Finding): string {
  return finding.cells
    .map((cell) => (cell.sheet === 'Sheet1' ? '' : `${quoteSheetName(cell.sheet)}!`) + addressOf(cell))
    .join(',');
}

function told(finding: Finding): string {
  return `${flagOf(finding)}: ${finding.message}`;
}

function expectMended(session: Session, finding: Finding): void {
  if (finding.fix === null) return;
  expect(finding.fix.title).toMatch(/^\S.*[^.!\s]$/s);
  const mended = editSession(session, finding.fix.edits);
  expect(mended.refused).toEqual([]);
  expect(mended.session.audit.findings.map((left) => left.id)).not.toContain(finding.id);
}

function expectSentence(text: string): void {
  expect(text).toMatch(/^[“‘{\p{Lu}\p{N}].*\.$/su);
  expect(text).not.toMatch(/!(?![A-Z$])| {2}|\n/);
}
