import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { Exchange, Question } from './messages.ts';
import type { SentAnswer } from './findings-sent.ts';
import { findingsReceiver, findingsSender } from './findings-sent.ts';

type Answer = Exchange[Question]['answers'];

/** Questions whose answer is an audited workbook, and those whose answer has one in it where all went well. */
const AUDITED: ReadonlySet<Question> = new Set(['audit', 'read', 'settings'] as const);
const WITH_AUDITED: ReadonlySet<Question> = new Set(['open', 'sample', 'edit', 'store'] as const);

/** For the worker’s end of a link: what is posted of an answer. */
export function answerSender(): (question: Question, answer: Answer) => SentAnswer {
  const send = findingsSender();
  return (question, answer) => {
    if (AUDITED.has(question)) {
      const audited = answer as AuditedWorkbook;
      return { answer: { ...audited, findings: [] }, findings: send(audited.findings) };
    }
    if (!WITH_AUDITED.has(question)) return { answer, findings: null };
    const { audited } = answer as { readonly audited?: AuditedWorkbook };
    if (audited === undefined) return { answer, findings: null };
    return { answer: { ...answer, audited: { ...audited, findings: [] } }, findings: send(audited.findings) };
  };
}

/** For the page’s end of the same link; must be handed every answer. Throws where one is missing before it. */
export function answerReceiver(): (sent: SentAnswer) => unknown {
  const receive = findingsReceiver();
  return ({ answer, findings: sent }) => {
    if (sent === null) return answer;
    const findings = receive(sent);
    const { audited } = answer as { readonly audited?: AuditedWorkbook };
    return audited === undefined
      ? { ...(answer as AuditedWorkbook), findings }
      : { ...(answer as object), audited: { ...audited, findings } };
  };
}
