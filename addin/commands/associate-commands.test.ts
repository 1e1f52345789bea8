import { expect, test } from 'vitest';
import { COMMANDS } from '../../manifests/excel/commands.ts';
import type { Selection } from '../pane/workbook-port.ts';
import type { CommandEvent, CommandHost } from './associate-commands.ts';
import { associateCommands } from './associate-commands.ts';

const SELECTION: Selection = { sheet: 'Plan', areas: [{ top: 1, left: 2, bottom: 1, right: 2 }] };

/** Commands over a host that writes down what is asked of it, in order. */
function commands(more: Partial<CommandHost> = {}) {
  const done: string[] = [];
  const note = (what: string) => async () => void done.push(what);
  const registered = new Map<string, (event?: CommandEvent) => Promise<void>>();
  const pane = {
    auditNow: note('audit'),
    toggleMarkers: note('markers'),
    nextFinding: note('next'),
    previousFinding: note('previous'),
    showFindingsOf: async (selection: Selection) => void done.push(`show ${selection.sheet}`),
  };
  const host: CommandHost = {
    openPane: note('open'),
    pane: async () => pane,
    selection: async () => SELECTION,
    report: (command, problem) => void done.push(`${command}: ${String(problem)}`),
    ...more,
  };
  associateCommands(host, (id, run) => registered.set(id, run));
  const run = async (id: string): Promise<readonly string[]> => {
    await registered.get(id)?.({ completed: () => void done.push('completed') });
    return done;
  };
  return { registered, run };
}

test('every command of the manifests is answered to, and no other', () => {
  expect([...commands().registered.keys()].toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted());
});

test.each([
  ['OpenPane', ['open', 'completed']],
  ['AuditNow', ['open', 'audit', 'completed']],
  ['ToggleMarkers', ['markers', 'completed']],
  ['NextFinding', ['open', 'next', 'completed']],
  ['PreviousFinding', ['open', 'previous', 'completed']],
  ['ShowFindings', ['open', 'show Plan', 'completed']],
])('%s', async (id, expected) => {
  expect(await commands().run(id)).toEqual(expected);
});

test('a selection of no cells opens the pane and leaves it as it is', async () => {
  expect(await commands({ selection: async () => null }).run('ShowFindings')).toEqual(['open', 'completed']);
});

test('the event is completed after trouble, which is reported', async () => {
  const openPane = (): Promise<void> => Promise.reject(new Error('No pane.'));
  expect(await commands({ openPane }).run('NextFinding')).toEqual(['NextFinding: Error: No pane.', 'completed']);
  const broken = (): Promise<void> => {
    throw new Error('Broken.');
  };
  expect(await commands({ openPane: broken }).run('OpenPane')).toEqual(['OpenPane: Error: Broken.', 'completed']);
});

test('a shortcut comes without an event', async () => {
  const { registered } = commands();
  await expect(registered.get('ToggleMarkers')?.()).resolves.toBeUndefined();
});
