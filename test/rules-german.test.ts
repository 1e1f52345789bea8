import { describe, expect, test } from 'vitest';
import { evidenceName } from '../core/audit/evidence-names.ts';
import type { Finding } from '../core/audit/finding.ts';
import type { Language } from '../core/sheet/phrase.ts';
import type { Rule } from '../core/audit/rule.ts';
import { RULES } from '../core/audit/rules/index.ts';
import { runAudit } from '../core/audit/run-audit.ts';
import type { Sentences } from '../core/audit/sentences.ts';
import { parseIsoDay } from '../core/calendar/day.ts';
import { DEFAULT_SETTINGS } from '../core/plan/settings.ts';
import { makeSample } from '../core/sample/sample-workbook.ts';
import { openSession } from '../core/session/session.ts';
import { littleWorkbook } from './little-sheet.ts';
import { openedWorkbook } from './little-package.ts';

const TODAY = parseIsoDay('2026-03-02') ?? expect.fail('a day');
/** Words of English that no German sentence has; names of Excel and of books aside. */
const ENGLISH =
  /\b(?:the|is|are|were|has|have|but|and|or|not|no|of|on|by|to|with|its|it|for|which|nobody|owner|due|days?|cells?|rows?)\b/i;

/** Every sentence by where it stands: `message`, `messages.moved`, `params.days.title`. */
function sentences(texts: Sentences): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, value: unknown): void => {
    if (typeof value === 'string') found.set(name, value);
    else for (const [part, inner] of Object.entries(value ?? {})) add(`${name}.${part}`, inner);
  };
  const { title, message, messages, systematic, mend, why, fix, params, evidence } = texts;
  add('', { title, message, messages, systematic, mend, why, fix, evidence });
  for (const [name, words] of Object.entries(params ?? {})) add(`.params.${name}`, [words.title, words.source]);
  return found;
}

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].toSorted();
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const english = sentences(rule);
  const german = sentences(rule.german);

  test('says in German what it says in English', () => {
    expect([...german.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [name, text] of german) {
      const original = english.get(name) ?? '';
      expect({ name, holds: placeholders(text) }).toEqual({ name, holds: placeholders(original) });
      expect(text).not.toBe(original);
      expect(text.replaceAll(/\{\w+/g, '')).not.toMatch(ENGLISH);
      expect(text).not.toMatch(/[”’!]| {2}|\n/);
    }
  });

  test('speaks German in whole sentences', () => {
    const { message, messages, systematic, why, fix, title, mend } = rule.german;
    for (const text of [message, ...Object.values(messages ?? {}), systematic ?? message, why, fix])
      expect(text).toMatch(/^[„{\p{Lu}].*\.$/su);
    for (const text of [title, mend ?? title]) expect(text).toMatch(/^[„\p{Lu}].*[^.\s]$/su);
  });

  test('titles its examples in German', () => {
    const { passing, failing } = rule.examples;
    for (const { title, german: told } of [...passing, ...failing]) {
      expect(told).not.toBe(title);
      expect(told).toMatch(/^[„\p{Lu}].*[^.\s]$/su);
      expect(told).not.toMatch(ENGLISH);
      expect(told).not.toMatch(/[”’!]| {2}|\n/);
    }
  });

  test.each(rule.examples.failing.map((example) => [example.title, example] as const))(
    'finds the same in German: %s',
    (_title, example) => {
      const open = (language: Language): readonly Finding[] =>
        openSession(littleWorkbook(example.sheet), {
          today: parseIsoDay(example.today ?? '2026-03-02') ?? TODAY,
          settings: { ...DEFAULT_SETTINGS, ...example.settings },
          rules: [rule],
          language,
        }).audit.findings;
      expectSame(open('en'), open('de'), rule);
    },
  );
});

/** Finding for finding the same but for the words. */
function expectSame(english: readonly Finding[], german: readonly Finding[], rule: Pick<Rule, 'german'> | null): void {
  expect(german.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
  for (const [at, finding] of german.entries()) {
    const original = english[at];
    expect(finding.message).not.toMatch(/\{\w|undefined|NaN|\[object/);
    expect(finding.message).not.toBe(original?.message);
    expect(finding.fix?.title ?? '').not.toMatch(/\{\w/);
    expect(finding.fix?.edits).toEqual(original?.fix?.edits);
    expect(finding.cells).toEqual(original?.cells);
    expect(Object.keys(finding.evidence)).toEqual(Object.keys(original?.evidence ?? {}));
    if (rule === null) continue;
    for (const name of Object.keys(finding.evidence))
      expect(`${name}: ${hasGermanName(name, rule.german)}`).toBe(`${name}: true`);
  }
}

/** Words that are the same in both languages. */
const SAME = new Set(['id', 'name', 'person', 'status', 'team', 'teams', 'text', 'initiative']);

function hasGermanName(name: string, { evidence }: Sentences): boolean {
  return SAME.has(name) || evidenceName(name, 'de', evidence) !== evidenceName(name, 'en');
}

test('an audit of the sample in German has the same findings, each in whole sentences', async () => {
  const workbook = openedWorkbook(await makeSample(TODAY), 'sample.xlsx');
  const english = openSession(workbook, { today: TODAY }).audit;
  const german = openSession(workbook, { today: TODAY, language: 'de' }).audit;
  expect(german.findings.length).toBeGreaterThan(20);
  expectSame(english.findings, german.findings, null);
  expect(german.outcomes.map(({ rule, outcome }) => [rule, outcome])).toEqual(
    english.outcomes.map(({ rule, outcome }) => [rule, outcome]),
  );
  for (const [at, { detail }] of german.outcomes.entries())
    if (detail !== null) expect(detail).not.toBe(english.outcomes[at]?.detail);
});

test('an audit that builds on one in another language speaks its own', () => {
  const workbook = littleWorkbook('| Milestone | Due | Owner |\n| Beta | 2026-02-13 | |');
  const { recognition, settings, rules, today, audit } = openSession(workbook, { today: TODAY });
  const again = { workbook, plan: recognition.plan, settings, rules, today };
  const german = runAudit({ ...again, language: 'de' }, audit);
  expect(german.findings.map(({ message }) => message)).toContain('Für „Beta“ ist niemand verantwortlich.');
  expect(runAudit(again, german).findings).toEqual(audit.findings);
});
