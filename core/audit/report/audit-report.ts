import type { Day } from '../../calendar/day.ts';
import type { Table } from '../../plan/table.ts';
import type { Question, Unrecognised } from '../../plan/not-understood.ts';
import type { Trouble } from '../../sheet/workbook.ts';
import type { Finding, RuleOutcome } from '../finding.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Rule } from '../rule.ts';

/** What an audit says about one workbook. */
export interface FileAudit {
  /** As people should see it: a path with `/`, or the workbook's name. */
  readonly file: string;
  /** Worst first. Accepted ones are among them. */
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly questions: readonly Question[];
  readonly troubles: readonly Trouble[];
}

/** A file that could not be audited, and why, in one sentence. */
export interface RefusedFile {
  readonly file: string;
  readonly id: string;
  readonly message: string;
}

/** What a report needs of a rule: its words. */
export type RuleWords = Pick<Rule, 'id' | 'family' | 'severity' | 'title' | 'why' | 'fix' | 'evidence'>;

/** An audit of one or more workbooks: what every kind of report is written from. */
export interface AuditReport {
  readonly today: Day;
  /** Of Lanekeeper. */
  readonly version: string;
  readonly files: readonly FileAudit[];
  readonly refused: readonly RefusedFile[];
  /** In the language of the report, as the findings are. */
  readonly rules: readonly RuleWords[];
  /** English where absent. */
  readonly language?: Language | undefined;
}
