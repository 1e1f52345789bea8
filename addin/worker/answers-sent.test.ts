import { expect, test } from 'vitest';
import type { Finding } from '../../core/audit/finding.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { AnswerReceiver, Posted } from './answers-sent.ts';
import { answerReceiver, answerSender } from './answers-sent.ts';

const findings = [{ id: 'a' }, { id: 'b' }] as Finding[];
/** An answer as it arrives on the page. */
function arrived(receive: AnswerReceiver, { ahead, sent }: Posted): unknown {
  for (const part of ahead) receive.ahead(structuredClone(part));
  return receive.answer(structuredClone(sent));
}

const audited = { name: 'Plan.xlsx', revision: 1, findings } as unknown as AuditedWorkbook;

test('answers arrive as they were, whether they are an audited workbook, have one in them or none', () => {
  const [send, receive] = [answerSender(), answerReceiver()];
  const opened = { ok: true, audited } as const;
  const refused = { ok: false, message: 'Not a workbook.' } as const;
  const edited = { edited: { ok: true }, audited } as never;
  expect(arrived(receive, send('open', opened))).toEqual(opened);
  expect(arrived(receive, send('kept', null))).toBeNull();
  expect(arrived(receive, send('open', refused))).toEqual(refused);
  expect(arrived(receive, send('edit', edited))).toEqual(edited);
  expect(arrived(receive, send('settings', audited))).toEqual(audited);
});

test('findings cross once, whatever the answers they are in', () => {
  const send = answerSender();
  send('open', { ok: true, audited });
  expect(JSON.stringify(send('settings', audited))).not.toContain('"id"');
});
