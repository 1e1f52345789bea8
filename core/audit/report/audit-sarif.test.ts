import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { hostileReport } from '../../../test/cli/hostile-report.ts';
import { artifactUri, auditSarif } from './audit-sarif.ts';

// The schema is draft 04 by name and uses nothing in which draft 07 differs but the name itself.
const { $schema: _draft, id: _id, ...shape } = schema;
const check = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: isUri, 'uri-reference': isUriReference, 'date-time': true },
}).compile(shape);

function isUri(text: string): boolean {
  return URL.canParse(text);
}
function isUriReference(text: string): boolean {
  return URL.canParse(text, 'file:///') && !/[\s\p{Cc}<>"{}|\\^`]/u.test(text);
}

test('a report with hostile names is valid SARIF 2.1.0', () => {
  const log = JSON.parse(JSON.stringify(auditSarif(hostileReport())));
  check(log);
  expect(check.errors ?? []).toEqual([]);
});

test('a part that could not be read is an error of the execution, a note on reading is none', () => {
  const { files, ...report } = hostileReport();
  const toldWith = (id: string): unknown => {
    const troubled = files.map((file) => ({
      ...file,
      troubles: [{ id, message: 'Something about it.', sheet: null }],
    }));
    const log = JSON.parse(JSON.stringify(auditSarif({ ...report, refused: [], files: troubled.slice(0, 1) })));
    const [{ executionSuccessful, toolExecutionNotifications: told }] = log.runs[0].invocations;
    return { executionSuccessful, levels: told.map(({ level }: { level: string }) => level) };
  };
  expect(toldWith('sheet-unreadable')).toEqual({ executionSuccessful: false, levels: ['error'] });
  expect(toldWith('letters-doubtful')).toEqual({ executionSuccessful: true, levels: ['note'] });
});

test('the schema refuses what is no SARIF', () => {
  const log = JSON.parse(JSON.stringify(auditSarif(hostileReport())));
  log.runs[0].results[0].level = 'fatal';
  expect(check(log)).toBe(false);
});

test('cells are logical locations and a finding keeps its identity', () => {
  const log = JSON.parse(JSON.stringify(auditSarif(hostileReport())));
  const [result] = log.runs[0].results;
  expect(result.locations[0].logicalLocations).toEqual([
    { name: 'C7', fullyQualifiedName: "'''a!b'''!C7", kind: 'cell' },
    { name: 'C8', fullyQualifiedName: "'Other plan'!C8", kind: 'cell' },
  ]);
  expect(result.fingerprints).toEqual({ 'lanekeeper/v1': 'id-0' });
  expect(result.partialFingerprints).toEqual({ primaryLocationLineHash: 'id-0' });
  expect(log.runs[0].tool.driver.rules[result.ruleIndex]).toMatchObject({
    id: result.ruleId,
    name: 'MilestoneOverdue',
  });
  expect(log.runs[0].invocations[0].executionSuccessful).toBe(false);
});

test.each([
  ['plans/Q1 plan.xlsx', 'plans/Q1%20plan.xlsx'],
  ['/srv/a#b.xlsx', 'file:///srv/a%23b.xlsx'],
  ['//host/plans/a b.xlsx', 'file://host/plans/a%20b.xlsx'],
  ['C:/plans/ä.xlsx', 'file:///C:/plans/%C3%A4.xlsx'],
])('%s is written as %s', (file, uri) => expect(artifactUri(file)).toBe(uri));
