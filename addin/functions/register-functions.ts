/// <reference types="custom-functions-runtime" />
import type { Language } from '../../core/audit/language.ts';
import type { Answer, Trouble } from './answer.ts';
import { notAvailable } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import type { DateSystem } from './day-argument.ts';
import type { FindingsTable } from './findings.ts';
import type { AuditSource } from './follow-audit.ts';
import { followAudits } from './follow-audit.ts';
import { health } from './health.ts';
import { signal } from './signal.ts';
import { streamFindings } from './stream-findings.ts';
import { workdays } from './workdays.ts';
import type { FunctionWords } from './words/english.ts';
import { english } from './words/english.ts';
import { german } from './words/german.ts';

/** What the host gives the functions. */
export interface FunctionsHost {
  readonly audits: AuditSource;
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
  CustomFunctions.associate({
    FINDINGS(sheet: Cell, severity: Cell, invocation: CustomFunctions.StreamingInvocation<FindingsTable>): void {
      invocation.onCanceled = streamFindings([sheet, severity], audits, words, (answer) =>
        invocation.setResult(answer.ok ? answer.value : errorOf(answer)),
      );
    },
    HEALTH: (readings: CellRange, target: CellRange, direction: Cell, kind: Cell, explain: Cell): string =>
      resultOf(health([readings, target, direction, kind, explain], words())),
    SIGNAL: (readings: CellRange, direction: Cell): string => resultOf(signal([readings, direction], words())),
    async WORKDAYS(from: Cell, to: Cell, holidays: CellRange): Promise<number> {
      const dateSystem = await host.dateSystem().catch(() => null);
      return resultOf(
        dateSystem === null ? notAvailable(words().noDateSystem) : workdays([from, to, holidays], dateSystem, words()),
      );
    },
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
