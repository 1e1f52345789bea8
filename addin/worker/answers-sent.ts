import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { Exchange, Question } from './messages.ts';
import type { Ahead, FindingsReceiver, SentAnswer } from './findings-sent.ts';
import { findingsReceiver, findingsSender } from './findings-sent.ts';

type Answer = Exchange[Question]['answers'];

/** What is posted of an answer, in this order. */
export interface Posted {
  readonly ahead: Ahead;
  readonly sent: SentAnswer;
}

/** Questions whose answer is an audited workbook, and those whose answer has one in it where all went well. */
const AUDITED: ReadonlySet<Question> = new Set(['audit', 'read', 'settings'] as const);
const WITH_AUDITED: ReadonlySet<Question> = new Set(['open', 'sample', 'edit', 'store'] as const);

/** For the worker’s end of a link. */
export function answerSender(): (question: Question, answer: Answer) => Posted {
  const send = findingsSender();
  return (question, answer) => {
    const audited = auditedIn(question, answer);
    if (audited === null) return { ahead: [], sent: { answer, findings: null } };
    const { ahead, sent: findings } = send(audited.findings);
    const without = { ...audited, findings: [] };
    return { ahead, sent: { answer: audited === answer ? without : { ...answer, audited: without }, findings } };
  };
}

/** What of an answer the page gets without a copy of it: nobody in the worker needs it any more. */
export function handedOver(answer: Answer): Transferable[] {
  if (answer === null) return [];
  const rows = 'works' in answer ? answer.works : 'own' in answer ? answer.own : null;
  return rows === null ? [] : [rows.bytes.buffer];
}

function auditedIn(question: Question, answer: Answer): AuditedWorkbook | null {
  if (AUDITED.has(question)) return answer as AuditedWorkbook;
  return (WITH_AUDITED.has(question) && (answer as { readonly audited?: AuditedWorkbook }).audited) || null;
}

/** The page’s end of the same link: must be handed all that is told ahead, and every answer. */
export interface AnswerReceiver extends Pick<FindingsReceiver, 'ahead'> {
  /** Throws where something is missing before it. */
  answer(sent: SentAnswer): unknown;
}

export function answerReceiver(): AnswerReceiver {
  const { ahead, list } = findingsReceiver();
  return {
    ahead,
    answer({ answer, findings: sent }) {
      if (sent === null) return answer;
      const findings = list(sent);
      const { audited } = answer as { readonly audited?: AuditedWorkbook };
      return audited === undefined
        ? { ...(answer as AuditedWorkbook), findings }
        : { ...(answer as object), audited: { ...audited, findings } };
    },
  };
}
