import type { CommandId } from '../../addin/commands/command-ids.ts';
import type { Words } from './words.ts';

/** What the planner can start from the ribbon, a cell's menu or the keyboard. Ids are those that `addin/commands` answers to. */
export interface Command {
  readonly id: CommandId;
  /** Opening the pane is Excel's own doing; everything else runs a function of ours. */
  readonly does: 'open-pane' | 'function';
  readonly words: keyof Words['commands'];
  /** Name of its drawing in `icons/`. */
  readonly icon: string;
  readonly shortcut: { readonly default: string; readonly mac: string } | null;
  /** Where it stands in the ribbon. */
  readonly group: 'audit' | 'findings';
  readonly inRibbon: boolean;
  readonly inCellMenu: boolean;
}

/**
 * Keys with Ctrl, Alt and Shift together: Excel uses none of them, and on European keyboards Ctrl+Alt alone types
 * characters.
 */
export const COMMANDS: readonly Command[] = [
  command('OpenPane', 'openPane', 'lanekeeper', 'L', { does: 'open-pane', group: 'audit' }),
  command('AuditNow', 'auditNow', 'audit', 'A', { group: 'audit', inCellMenu: true }),
  command('PreviousFinding', 'previousFinding', 'previous', 'P'),
  command('NextFinding', 'nextFinding', 'next', 'N'),
  command('ToggleMarkers', 'toggleMarkers', 'markers', 'M'),
  command('ShowFindings', 'showFindings', 'here', 'H', { inRibbon: false, inCellMenu: true }),
];

function command(
  id: CommandId,
  words: keyof Words['commands'],
  icon: string,
  letter: string,
  more: Partial<Pick<Command, 'does' | 'group' | 'inRibbon' | 'inCellMenu'>> = {},
): Command {
  return {
    id,
    does: 'function',
    words,
    icon,
    shortcut: { default: `Ctrl+Alt+Shift+${letter}`, mac: `Command+Option+Shift+${letter}` },
    group: 'findings',
    inRibbon: true,
    inCellMenu: false,
    ...more,
  };
}
