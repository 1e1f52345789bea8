import { COMMANDS } from './commands.ts';
import { ENGLISH } from './words.ts';

/** The keyboard shortcuts as the add-in-only manifest's extended overrides name them. */
export function shortcutsFile(): object {
  return {
    actions: COMMANDS.map(({ id, words }) => ({
      id,
      // Opening the pane is a function here too: a shortcut cannot show a pane by itself.
      type: 'ExecuteFunction',
      name: ENGLISH.commands[words].label,
    })),
    shortcuts: COMMANDS.flatMap(({ id, shortcut }) => (shortcut === null ? [] : [{ action: id, key: shortcut }])),
  };
}
