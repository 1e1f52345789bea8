import { ABOUT_COMMANDS } from './about-options.ts';
import { AUDIT_COMMAND, TABLES_COMMAND } from './audit/audit-options.ts';
import { CAPACITY_COMMAND } from './capacity/capacity-options.ts';
import type { CommandWords } from './command-words.ts';
import { LANES_COMMAND } from './lanes/lanes-options.ts';
import { KEYS_COMMAND, PUBLISH_COMMAND } from './publish/publish-options.ts';
import { SCHEDULE_COMMAND } from './schedule/schedule-options.ts';
import { SCORECARD_COMMAND } from './scorecard/scorecard-options.ts';
import { WHATIF_COMMAND } from './whatif/whatif-options.ts';

/** Every command: what its help says and what it accepts. */
export const COMMANDS: readonly CommandWords[] = [
  AUDIT_COMMAND,
  TABLES_COMMAND,
  SCHEDULE_COMMAND,
  SCORECARD_COMMAND,
  CAPACITY_COMMAND,
  WHATIF_COMMAND,
  LANES_COMMAND,
  PUBLISH_COMMAND,
  KEYS_COMMAND,
  ...ABOUT_COMMANDS,
];
