/// <reference types="custom-functions-runtime" />
import type { Language } from '../../core/sheet/phrase.ts';
import type { WorkbookPort } from '../pane/workbook-port.ts';
import type { Answer, Trouble } from './answer.ts';
import { notAvailable } from './answer.ts';
import { asExcelCalls } from './as-excel-calls.ts';
import type { CapacityArguments } from './capacity-figures.ts';
import type { DateSystem } from './day-argument.ts';
import type { FindingsArguments, FindingsTable } from './findings.ts';
import type { FinishArguments } from './finish.ts';
import type { FloatArguments } from './float.ts';
import type { AuditSource } from './follow-audit.ts';
import { followAudits } from './follow-audit.ts';
import { followCapacity } from './follow-capacity.ts';
import type { HealthArguments } from './health.ts';
import type { LaneArguments } from './lane.ts';
import type { SignalArguments } from './signal.ts';
import type { CapacityFigure } from './stream-capacity.ts';
import { streamCapacity } from './stream-capacity.ts';
import { streamFindings } from './stream-findings.ts';
import type { TriggerArguments } from './trigger.ts';
import type { WorkdaysArguments } from './workdays.ts';
import { workdays } from './workdays.ts';
import type { FunctionWords } from './words/english.ts';
import { english } from './words/english.ts';
import { german } from './words/german.ts';

/** What the host gives the functions. */
export interface FunctionsHost {
  readonly audits: AuditSource & Pick<WorkbookPort, 'capacity'>;
  /** Which day serial 0 of the open workbook stands for; asked when it is needed. */
  readonly dateSystem: () => Promise<DateSystem>;
  /** The language of the errors' sentences; asked when it is needed, for functions may be called before Office is ready. */
  readonly language: () => Language;
}

/**
 * Makes the custom functions known to Excel under the ids of `functions.json`. To be called once, while the page loads:
 * Excel may call functions before anything else is ready.
 */
export function registerFunctions(host: FunctionsHost): void {
  const words = (): FunctionWords => (host.language() === 'de' ? german : english);
  const audits = followAudits(host.audits, words);
  const capacity = followCapacity(audits, host.audits, words);
  const streamed =
    (figure: () => Promise<CapacityFigure>) =>
    (asked: CapacityArguments, invocation: CustomFunctions.StreamingInvocation<number>): void => {
      invocation.onCanceled = streamCapacity(asked, { figure, capacity, words }, (answer) =>
        invocation.setResult(answer.ok ? answer.value : errorOf(answer)),
      );
    };
  // What computes is loaded when a formula asks for it: most workbooks have none.
  CustomFunctions.associate({
    FINDINGS: asExcelCalls(
      'FINDINGS',
      (asked: FindingsArguments, invocation: CustomFunctions.StreamingInvocation<FindingsTable>) => {
        invocation.onCanceled = streamFindings(asked, audits, words, (answer) =>
          invocation.setResult(answer.ok ? answer.value : errorOf(answer)),
        );
      },
    ),
    FINISH: asExcelCalls('FINISH', async (args: FinishArguments) => {
      const { finish } = await import('./finish.ts');
      return resultOf(finish(args, words()));
    }),
    FLOAT: asExcelCalls('FLOAT', async (args: FloatArguments) => {
      const { float } = await import('./float.ts');
      return resultOf(float(args, words()));
    }),
    GAP: asExcelCalls(
      'GAP',
      streamed(async () => (await import('./capacity-figures.ts')).gap),
    ),
    HEALTH: asExcelCalls('HEALTH', async (args: HealthArguments) => {
      const { health } = await import('./health.ts');
      return resultOf(health(args, words()));
    }),
    LANE: asExcelCalls('LANE', async (args: LaneArguments) => {
      const [{ lane }, dateSystem] = await Promise.all([import('./lane.ts'), host.dateSystem().catch(() => null)]);
      return resultOf(lane(args, dateSystem, words()));
    }),
    LOAD: asExcelCalls(
      'LOAD',
      streamed(async () => (await import('./capacity-figures.ts')).load),
    ),
    SIGNAL: asExcelCalls('SIGNAL', async (args: SignalArguments) => {
      const { signal } = await import('./signal.ts');
      return resultOf(signal(args, words()));
    }),
    TRIGGER: asExcelCalls('TRIGGER', async (args: TriggerArguments) => {
      const { trigger } = await import('./trigger.ts');
      return resultOf(trigger(args, words(), host.language()));
    }),
    WORKDAYS: asExcelCalls('WORKDAYS', async (args: WorkdaysArguments) => {
      const dateSystem = await host.dateSystem().catch(() => null);
      return resultOf(dateSystem === null ? notAvailable(words().noDateSystem) : workdays(args, dateSystem, words()));
    }),
  });
}

/** The value of an answer; throws what Excel shows as an error of the cell. */
function resultOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw errorOf(answer);
}

function errorOf({ code, message }: Trouble): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}
