import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEVERITIES } from '../../core/audit/finding.ts';
import { RULES } from '../../core/audit/rules/index.ts';
import { findingsShard } from '../../core/feed/feed-schema.ts';
import { findingsOf } from '../../core/feed/findings-of.ts';
import { lookUp, shardAt } from '../../core/feed/look-up.ts';
import type { OpenFinding } from '../../core/feed/open-findings.ts';
import { openFindings } from '../../core/feed/open-findings.ts';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import type { Publication, PublishOptions } from '../../core/feed/publish-plan.ts';
import { verifyIndex } from '../../core/feed/verify-index.ts';
import type { WorkFindings } from '../../core/feed/work-findings.ts';
import type { Table } from '../../core/plan/table.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Acceptance } from '../../core/plan/settings.ts';
import { DEFAULT_SETTINGS } from '../../core/plan/settings.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { littleWorkbook } from '../little-sheet.ts';
import { largePlan } from './large-plan.ts';
import { FINGERPRINT, indexText, loaderOf, published, subtle, TODAY, trackedPlan } from './made-feed.ts';

const DRAWING = `
  ## Initiatives
  | ID    | Initiative            | Owner        | Start      | End        | Budget | Benefit     | Benefit measure | Status  | Jira  |
  | INI-1 | Checkout for 4.2m EUR | ada@acme.com | 2026-01-05 | 2026-06-30 | 100000 | Saves a lot |                 | Running | PAY-1 |
  | INI-2 | Sign-on               | Ben Holm     | 2026-09-30 | 2026-06-30 | 200000 | Fewer calls | Calls           | Running | IAM-7 |
  ## Milestones
  | ID | Milestone | Initiative | Due        | Owner              | Status  | Jira   | Depends on |
  | M1 | Draft     | INI-1      | 2026-02-16 | Eve Long, Dan Moss | Running |        |            |
  | M2 | Beta live | INI-1      | 2026-05-15 |                    | Running | PAY-40 | M3         |
  | M3 | Launch    | INI-2      | 2026-05-18 | Eve Long           | Running | IAM-9  | M2         |
  ## People
  | Name     | Team     | Email         |
  | Ben Holm | Identity | ben@acme.com  |`;

/** A workbook’s plan and open findings, as whoever publishes it has them. */
function audited(drawing: string, acceptances: readonly Acceptance[] = []) {
  const workbook = littleWorkbook(drawing);
  const settings = { ...DEFAULT_SETTINGS, acceptances };
  const { plan } = recognise(workbook, settings);
  return { plan, open: openFindings({ workbook, plan, today: TODAY, settings, rules: RULES }) };
}

async function told({ index, files }: Publication): Promise<readonly WorkFindings[]> {
  const all: WorkFindings[] = [];
  for (let at = 0; at < (index.findings?.count ?? 0); at += 1) {
    const shard = await shardAt(index.findings!, at, findingsShard, loaderOf(files));
    if (!shard.ok) throw new Error(shard.trouble.kind);
    all.push(...shard.value.findings);
  }
  return all;
}

const { plan: PLAN, open: OPEN } = audited(DRAWING);
const publish = (more: Partial<PublishOptions> = {}) => published(PLAN, { findings: OPEN, ...more });
const shown = await publish();

test('a work leads to its open findings, worst first, in both languages, with owner and cell', async () => {
  const of = async (ref: string) => {
    const found = await findingsOf(shown.index, ref, loaderOf(shown.files));
    return found.ok ? found.value : found.trouble;
  };
  expect(await of('m:m1')).toMatchObject({
    ref: 'm:m1',
    owners: ['Eve Long', 'Dan Moss'],
    findings: [
      {
        rule: 'milestone-overdue',
        severity: 'critical',
        title: { en: 'Milestone overdue', de: 'Meilenstein überfällig' },
        message: {
          en: expect.stringMatching(/^“Draft” was due 16 Feb 2026 and is not done/) as string,
          de: expect.stringMatching(/^„Draft“ war am 16\. Feb\. 2026 fällig/) as string,
        },
        cell: 'Milestones!D2',
      },
      { rule: 'owner-not-a-person', severity: 'moderate', cell: 'Milestones!E2' },
    ],
    more: 0,
  });
  expect(await of('i:ini-2')).toMatchObject({ owners: ['Ben Holm'], findings: [{ rule: 'finish-before-start' }] });
  expect(await of('m:nothing')).toBeNull();
});

test('one about several works stands with each, at the cell of its own row; nobody’s is the initiative’s owner’s', async () => {
  const all = await told(shown);
  const circle = all.flatMap(({ ref, findings }) =>
    findings.flatMap(({ id, rule, cell }) => (rule === 'dependency-cycle' ? [{ ref, id, cell }] : [])),
  );
  expect(circle.map(({ ref, cell }) => `${ref} ${cell}`).toSorted()).toEqual([
    'm:m2 Milestones!H3',
    'm:m3 Milestones!H4',
  ]);
  expect(new Set(circle.map(({ id }) => id)).size).toBe(1);
  expect(all.find(({ ref }) => ref === 'm:m2')).toMatchObject({ owners: ['Ada'] });
});

test('findings of money and addresses stay at home unless they were ticked, and the planner is told how many', async () => {
  const text = (files: readonly FeedFile[]): string => files.map((file) => file.text).join('\n');
  expect(OPEN.filter(({ family }) => family === 'money')).not.toEqual([]);
  expect(text(shown.files)).not.toMatch(/4\.2m|Saves a lot|acme\.com|benefit-without-measure/);
  expect(text(shown.files)).toContain('Checkout for •••');
  expect(shown.findings?.ofMoney).toBe(1);
  const ticked = await publish({ choices: { money: true, people: false } });
  expect(text(ticked.files)).toContain('benefit-without-measure');
  expect(ticked.findings).toMatchObject({ ofMoney: 0, published: (shown.findings?.published ?? 0) + 1 });
  for (const { findings } of [shown, ticked])
    expect((findings?.published ?? 0) + (findings?.ofMoney ?? 0) + (findings?.others ?? 0)).toBe(OPEN.length);
});

test('what tells of people’s time, of a column or a person as a whole stays at home', async () => {
  const made = (more: Partial<OpenFinding>): OpenFinding => ({ ...OPEN[0]!, id: 'made', ...more });
  const [row] = PLAN.milestones;
  const cell = { sheet: 'Milestones', row: 1, column: 3 };
  const entity = row?.name ?? '';
  const publishOne = async (more: Partial<OpenFinding>) =>
    (await publish({ findings: [made({ entity, cells: [cell], family: 'dates', ...more })] })).findings;
  expect(await publishOne({})).toEqual({ published: 1, ofMoney: 0, others: 0 });
  const kept = { published: 0, ofMoney: 0, others: 1 };
  for (const family of ['capacity', 'risk', 'scorecard', 'hygiene', 'brief'] as const)
    expect(await publishOne({ family })).toEqual(kept);
  expect(await publishOne({ entity: null })).toEqual(kept);
  expect(await publishOne({ cells: [cell, { sheet: 'People', row: 1, column: 1 }] })).toEqual(kept);
  expect(await publishOne({ cells: [{ sheet: 'People', row: 1, column: 1 }] })).toEqual(kept);
  const cost = { sheet: 'Initiatives', row: 1, column: PLAN.initiatives[0]!.source.fields['cost']! };
  expect(await publishOne({ entity: PLAN.initiatives[0]!.name, cells: [cost] })).toEqual({
    ...kept,
    ofMoney: 1,
    others: 0,
  });
});

test('an accepted finding is left out until its day has passed', async () => {
  const overdue = OPEN.find(({ rule }) => rule === 'milestone-overdue');
  const accept = (until: string): Acceptance =>
    ({
      finding: overdue?.id,
      reason: 'Known',
      until,
      by: null,
      on: TODAY,
      rule: 'milestone-overdue',
    }) as unknown as Acceptance;
  expect(audited(DRAWING, [accept('2026-03-31')]).open.map(({ id }) => id)).not.toContain(overdue?.id);
  expect(audited(DRAWING, [accept('2026-02-28')]).open.map(({ id }) => id)).toContain(overdue?.id);
});

test('a feed without findings says nothing of them, and is read as before', async () => {
  const without = await published(PLAN);
  expect(without.findings).toBeNull();
  expect(JSON.stringify(without.index)).not.toContain('findings');
  expect(await findingsOf(without.index, 'm:m1', loaderOf(without.files))).toEqual({ ok: true, value: null });
  const none = await publish({ findings: [] });
  expect(none.index.findings).toEqual({ count: 0, shards: [], chunks: [] });
  expect(await findingsOf(none.index, 'm:m1', loaderOf(none.files))).toEqual({ ok: true, value: null });
});

test('any changed byte of what holds findings is refused', async () => {
  const digests = new Set(shown.index.findings?.shards?.map((digest) => `shards/${digest}.json`));
  const files = shown.files.filter(({ path }) => digests.has(path) || path === 'index.json');
  expect(files).toHaveLength(digests.size + 1);
  const bytes = files.map(({ text }) => new TextEncoder().encode(text));
  const flip = fc
    .nat(files.length - 1)
    .chain((at) => fc.tuple(fc.constant(at), fc.nat(bytes[at]!.length - 1), fc.integer({ min: 1, max: 255 })));
  const refs = (await told(shown)).map(({ ref }) => ref);
  await fc.assert(
    fc.asyncProperty(flip, async ([at, place, bits]) => {
      const changed = bytes[at]!.slice();
      changed[place]! ^= bits;
      const { path, text: before } = files[at]!;
      const text = new TextDecoder().decode(changed);
      if (text === before) return;
      if (path === 'index.json') {
        const options = { subtle, pinned: [FINGERPRINT], today: TODAY, taken: null };
        expect((await verifyIndex(text, options)).ok).toBe(false);
        return;
      }
      const tampered = shown.files.map((file) => (file.path === path ? { path, text } : file));
      const answers = await Promise.all(refs.map((ref) => findingsOf(shown.index, ref, loaderOf(tampered))));
      expect(answers.some((answer) => !answer.ok)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** A plan with a row for each work, in the tables that the rows stand in. */
function withTables(plan: Plan): Plan {
  const area = { top: 0, left: 0, bottom: 10_000, right: 9 };
  return { ...plan, tables: [{ id: 'Plan', sheet: 'Plan', area } as unknown as Table] };
}

test('whatever findings say, a look-up by work gives the worst five of its own and counts the rest', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('<b>x</b>', '\u202eevil', '\ud800', '__proto__', 'x'.repeat(5_000), '4 m EUR', 'a@b.example'),
  );
  const made = fc.record({
    row: fc.integer({ min: 1, max: 14 }),
    also: fc.option(fc.integer({ min: 1, max: 14 })),
    severity: fc.constantFrom(...SEVERITIES),
    words: text,
  });
  const works = (count: number): Plan =>
    withTables(trackedPlan(Array.from({ length: count }, (_, at) => ({ name: `Work ${at}`, tracker: [] }))));
  await fc.assert(
    fc.asyncProperty(fc.nat(12), fc.array(made, { maxLength: 60 }), text, async (count, all, name) => {
      const open = all
        .toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity))
        .map(({ row, also, severity, words }, at): OpenFinding => {
          const cells = [row, ...(also === null ? [] : [also])].map((line) => ({
            sheet: 'Plan',
            row: line,
            column: 0,
          }));
          const says = { en: words, de: words };
          const about = { entity: name, family: 'dates', rule: 'some-rule', severity } as const;
          return { id: `f${at}`, title: { en: 'Title', de: 'Titel' }, message: says, cells, ...about };
        });
      const publication = await published(works(count), { findings: open });
      expect(publication.files.map((file) => file.text).join()).not.toMatch(/4 m EUR|a@b\.example|\u202e/);
      const isThere = ({ cells }: OpenFinding): boolean => cells.every(({ row }) => row <= count);
      for (let at = 0; at < count; at += 1) {
        const own = open
          .filter((one) => isThere(one) && one.cells.some(({ row }) => row === at + 1))
          .map(({ id }) => id);
        const found = await findingsOf(publication.index, `i:work ${at}`, loaderOf(publication.files));
        const value = found.ok ? found.value : null;
        expect(found.ok).toBe(true);
        expect(value?.findings.map(({ id }) => id) ?? []).toEqual(own.slice(0, 5));
        expect(value?.more ?? 0).toBe(Math.max(0, own.length - 5));
      }
    }),
    { numRuns: 150 },
  );
});

test('a page of 2,000 initiatives with five findings each needs no more than 50 kB; a board none of them', async () => {
  const plan = withTables(largePlan(40, 'in-runs'));
  const words = { en: 'w'.repeat(150), de: 'w'.repeat(170) };
  const title = { en: 'A title of a rule', de: 'Ein Titel einer Regel' };
  const findings = plan.initiatives.flatMap(({ name, source }, at) =>
    Array.from({ length: 6 }, (_, number): OpenFinding => {
      const cells = [{ sheet: 'Plan', row: source.index, column: number }];
      const about = { entity: name, family: 'dates', rule: 'milestone-overdue', severity: 'critical' } as const;
      return { id: `${at} ${number}`, title, message: words, cells, ...about };
    }),
  );
  const { index, files } = await published(plan, { findings });
  const loaded: FeedFile[] = [];
  const load = loaderOf(files, loaded);
  const size = () => indexText(files).length + loaded.reduce((sum, { text }) => sum + text.length, 0);
  const facts = { parents: ['PRJ0-2'], components: ['cart'], labels: ['web'] };
  const found = await lookUp(index, { ...facts, key: 'PRJ7-77' }, load);
  const before = loaded.length;
  const ref = found.ok ? (found.value[0]?.work.ref ?? '') : '';
  expect(loaded.some(({ text }) => text.startsWith('{"findings"'))).toBe(false);
  const value = await findingsOf(index, ref, load);
  expect(value).toMatchObject({ ok: true, value: { ref, more: 1 } });
  expect(loaded.length - before).toBe(2);
  expect(size()).toBeLessThan(50_000);
});
