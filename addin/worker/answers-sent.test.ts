import { expect, test } from 'vitest';
import type { Finding } from '../../core/audit/finding.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import { answerReceiver, answerSender } from './answers-sent.ts';

const findings = [{ id: 'a' }, { id: 'b' }] as Finding[];
const audited = { name: 'Plan.xlsx', revision: 1, findings } as unknown as AuditedWorkbook;

test('answers arrive as they were, whether they are an audited workbook, have one in them or none', () => {
  const [send, receive] = [answerSender(), answerReceiver()];
  const opened = { ok: true, audited } as const;
  const refused = { ok: false, message: 'Not a workbook.' } as const;
  const edited = { edited: { ok: true }, audited } as never;
  expect(receive(structuredClone(send('open', opened)))).toEqual(opened);
  expect(receive(structuredClone(send('kept', null)))).toBeNull();
  expect(receive(structuredClone(send('open', refused)))).toEqual(refused);
  expect(receive(structuredClone(send('edit', edited)))).toEqual(edited);
  expect(receive(structuredClone(send('settings', audited)))).toEqual(audited);
});

test('findings cross once, whatever the answers they are in', () => {
  const send = answerSender();
  send('open', { ok: true, audited });
  expect(JSON.stringify(send('settings', audited))).not.toContain('"id"');
});
