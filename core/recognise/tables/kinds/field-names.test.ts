import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { recognise } from '../../recognise.ts';

const read = (drawing: string): ReturnType<typeof recognise> =>
  recognise(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });

test('Under the bare names of two systems their fields are mapped to each other', () => {
  const { found, plan } = read(`
    | Salesforce            | SAP        | Direction | Frequency |
    | Account.Name          | KNA1-NAME1 | to SAP    | hourly    |
    | Account.BillingCity   | KNA1-ORT01 | to SAP    | hourly    |
    | Opportunity.Amount    | VBAK-NETWR | both      | nightly   |
    | Opportunity.CloseDate | VBAK-VDATU | to SAP    | nightly   |`);
  expect(found.tables.at(0)!.kind).toBe('field_map');
  expect(found.tables.at(0)!.columns.map(({ meaning }) => meaning)).toEqual([
    'field',
    'field',
    'sync_direction',
    'cadence',
  ]);
  expect(plan.mappedFields).toHaveLength(4);
});

test('Words with a hyphen, files and a single column of such names map nothing', () => {
  const { found } = read(`
    | Page       | Template     | Path       | Owner   | Due        |
    | Check-out  | basket.html  | shop.pay   | Ada Lin | 2026-03-02 |
    | Sign-in    | log_in.html  | shop.login | Ben Ode | 2026-03-05 |
    | Follow-up  | mail.html    | shop.mail  | Cy Poe  | 2026-03-10 |`);
  expect(found.tables.at(0)!.kind).not.toBe('field_map');
});
