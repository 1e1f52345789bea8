import type { HostedWorkbook } from './apply-read.ts';
import { readBench, settingsKept, storeSettings } from './hosted-bench.ts';
import type { PublishQuestions } from '../pane/publish/publish-answers.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { Asked, Exchange, Opening, Told } from './messages.ts';
import { isAsked } from './messages.ts';
import type { Attended } from './in-slices.ts';
import { answerSender, handedOver } from './answers-sent.ts';
import { approvalCheckAnswer } from './approval-check-answer.ts';
import { approvalMapAnswer, approvalsAnswer } from './approvals-answer.ts';
import { tryDeal } from './try-deal.ts';
import { approvalHistoryAnswer } from './approval-history-answer.ts';
import { capacityAnswer, loadAnswer } from './capacity-answer.ts';
import { lanesAnswer } from './lanes-answer.ts';
import { confidenceAnswer, scheduleAnswer } from './schedule-answer.ts';
import { scenariosAnswer, scorecardAnswer } from './scorecard-answer.ts';
import { rehearse } from './rehearse.ts';
import { savedCopy } from './saved-copy.ts';
import type { AskedQuestion } from './trade-off-question.ts';
import { poseTradeOff, tradeOffEdits, tradeOffTaken } from './trade-off-question.ts';
import type { FeedKeys } from '../../core/feed/feed-keys.ts';
import { gatherWords } from '../../core/recognise/lexicon/lexicon.ts';
import type { Workbench } from './workbench.ts';
import { auditAgain, cellsOf, changeBenchSettings, editBench, openBench, reportMade, shown } from './workbench.ts';

let bench: Workbench | null = null;
/** The bench's workbook where it lives in a host. */
let hosted: HostedWorkbook | null = null;
/** What the planner asked to be traded off last. */
let lastQuestion: AskedQuestion | null = null;
/** What signs publications, as long as this worker lives; only the planner’s own file keeps it. */
let keys: FeedKeys | null = null;
/** Questions that nobody waits for any more. */
const stopped = new Set<number>();
const sendable = answerSender();
/** Whether nothing was asked yet. */
let isIdle = true;

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (!isAsked(event.data)) return;
  isIdle = false;
  const asked = event.data;
  answerTo(asked).then(
    (answer) => post(asked, answer),
    (error: unknown) =>
      tell({ id: asked.id, kind: 'broke', message: error instanceof Error ? error.message : String(error) }),
  );
});

// Nothing is asked before there is a workbook; one that comes early waits for no rehearsal.
gatherWords();
setTimeout(() => {
  if (isIdle) rehearse();
});

function tell(message: Told, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function post({ id, question }: Asked, answer: Exchange[Asked['question']]['answers']): void {
  const { ahead, sent } = sendable(question, answer);
  for (const findings of ahead) tell({ id, kind: 'findings', findings });
  tell({ id, kind: 'answer', ...sent }, handedOver(answer));
}

async function answerTo(asked: Asked): Promise<Exchange[Asked['question']]['answers']> {
  if (asked.question === 'open') return opened(asked.id, asked.about);
  if (asked.question === 'sample') {
    // Most planners open their own workbook: what makes the sample is loaded for those who ask for it.
    const { makeSample } = await import('../../core/sample/sample-workbook.ts');
    return opened(asked.id, { ...asked.about, bytes: await makeSample(asked.about.today), beside: null });
  }
  if (asked.question === 'stop') {
    stopped.add(asked.about.asked);
    return null;
  }
  if (asked.question === 'read') return readIn(asked.id, asked.about);
  if (bench === null) throw new Error('No workbook is open.');
  switch (asked.question) {
    case 'audit':
      bench = auditAgain(bench, asked.about.today);
      return shown(bench);
    case 'cells':
      return cellsOf(bench, asked.about);
    case 'edit': {
      const result = editBench(bench, asked.about.edits);
      bench = result.bench;
      return { edited: result.edited, audited: shown(bench) };
    }
    case 'settings':
      bench = changeBenchSettings(bench, asked.about.settings);
      return shown(bench);
    case 'store': {
      if (hosted === null) throw new Error('The workbook is not open in a host.');
      const { after, stored } = storeSettings({ bench, hosted }, asked.about.settings, asked.about.parts);
      bench = after.bench;
      const unkept = { held: bench.storedSettings, wanted: bench.session.settings };
      return { stored, unkept, audited: shown(bench) };
    }
    case 'kept':
      bench = settingsKept(bench);
      return null;
    case 'save':
      return savedCopy(bench);
    case 'report':
      return reportMade(bench, asked.about.format);
    case 'scorecard':
      return scorecardAnswer(bench);
    case 'scenarios':
      return scenariosAnswer(bench);
    case 'schedule':
      return scheduleAnswer(bench);
    case 'capacity':
      return capacityAnswer(bench);
    case 'load':
      return loadAnswer(bench, asked.about);
    case 'approvals':
      return approvalsAnswer(bench);
    case 'approvalCheck':
      return approvalCheckAnswer(bench, asked.about);
    case 'approvalMap':
      return approvalMapAnswer(bench, asked.about);
    case 'tryDeal':
      return tryDeal(bench, asked.about);
    case 'approvalHistory':
      return approvalHistoryAnswer(bench);
    case 'lanes':
      return lanesAnswer(bench);
    case 'tradeOff': {
      const { posed, asked: question } = poseTradeOff(bench, asked.about);
      lastQuestion = question;
      return posed;
    }
    case 'tradeOffTaken':
      return tradeOffTaken(bench, lastQuestion, asked.about.starts);
    case 'tradeOffEdits':
      return tradeOffEdits(bench, lastQuestion, asked.about.starts);
    case 'confidence':
      return attend(bench, asked.id, (own, attended) => confidenceAnswer(own, asked.about, attended));
    case 'level':
      return attend(bench, asked.id, async (own, attended) => {
        const { levelAnswer } = await import('./level-answer.ts');
        return levelAnswer(own, attended);
      });
    case 'publishable':
    case 'signer':
    case 'publishedBefore':
    case 'publish':
      return publishing(bench, asked);
  }
}

/** What signs and packs is loaded for those who publish. */
async function publishing(
  own: Workbench,
  asked: Extract<Asked, { question: keyof PublishQuestions }>,
): Promise<Exchange[keyof PublishQuestions]['answers']> {
  if (asked.question === 'publishable') {
    const { publishable } = await import('./publishable.ts');
    return publishable(own, asked.about.ticks);
  }
  if (asked.question === 'signer') {
    const { signerFrom } = await import('./publish-keys.ts');
    const signer = await signerFrom(asked.about.file);
    keys = signer.keys;
    return signer.answer;
  }
  const { publishBench, publishedBefore } = await import('./publish-bench.ts');
  return asked.question === 'publish' ? publishBench(own, keys, asked.about) : publishedBefore(asked.about.file);
}

/** Worked out piece by piece, so that edits and a stop are heard in between; a changed workbook ends it too. */
async function attend<T>(
  own: Workbench,
  id: number,
  work: (own: Workbench, attended: Attended) => Promise<T>,
): Promise<T> {
  const answer = await work(own, {
    isWanted: () => !stopped.has(id) && bench?.revision === own.revision,
    tell: (progress) => tell({ id, kind: 'progress', progress }),
  });
  stopped.delete(id);
  return answer;
}

function opened(id: number, about: Exchange['open']['asks']): Opening {
  const { opening, bench: next } = openBench(about, (progress) => tell({ id, kind: 'progress', progress }));
  bench = next;
  return opening;
}

function readIn(id: number, asked: Exchange['read']['asks']): AuditedWorkbook {
  const before = bench === null || hosted === null ? null : { bench, hosted };
  const after = readBench(before, asked, (progress) => tell({ id, kind: 'progress', progress }));
  ({ bench, hosted } = after);
  return shown(after.bench);
}
