import type { PaneHandle } from '../pane/pane-handle.ts';
import type { Selection } from '../pane/workbook-port.ts';
import type { CommandId } from './command-ids.ts';

/** What the host gives the commands of its ribbon, its shortcuts and the menu of a cell. */
export interface CommandHost {
  /** Shows the pane beside the workbook. */
  readonly openPane: () => Promise<void>;
  /** The pane as soon as it is drawn. */
  readonly pane: () => Promise<
    Pick<PaneHandle, 'auditNow' | 'toggleMarkers' | 'nextFinding' | 'previousFinding' | 'showFindingsOf'>
  >;
  /** The cells that are selected; null where something else is. */
  readonly selection: () => Promise<Selection | null>;
  /** Told what a command broke on. */
  readonly report: (command: CommandId, problem: unknown) => void;
}

/** What Excel calls a command with: of a ribbon button or a menu entry an event, of a shortcut only its argument. */
export interface CommandEvent {
  readonly completed?: () => void;
}

/** Registers what a command of the manifest does: `Office.actions.associate`. */
export type Associate = (id: CommandId, run: (event?: CommandEvent) => Promise<void>) => void;

/** Makes the commands of the manifests known. A command never rejects, and its event is always completed: until then Excel
 * keeps the button pressed and other commands waiting. To be called while the page loads. */
export function associateCommands(host: CommandHost, associate: Associate): void {
  const commands: Readonly<Record<CommandId, () => Promise<void>>> = {
    OpenPane: () => host.openPane(),
    // What the audit finds is seen in the pane.
    async AuditNow() {
      await host.openPane();
      await (await host.pane()).auditNow();
    },
    async ToggleMarkers() {
      await (await host.pane()).toggleMarkers();
    },
    async NextFinding() {
      await host.openPane();
      await (await host.pane()).nextFinding();
    },
    async PreviousFinding() {
      await host.openPane();
      await (await host.pane()).previousFinding();
    },
    async ShowFindings() {
      // Opening the pane may take the selection's focus, not the selection: it is asked for first all the same.
      const selection = await host.selection();
      await host.openPane();
      if (selection !== null) await (await host.pane()).showFindingsOf(selection);
    },
  };
  for (const [id, command] of Object.entries(commands) as [CommandId, () => Promise<void>][])
    associate(id, async (event) => {
      try {
        await command();
      } catch (problem) {
        host.report(id, problem);
      } finally {
        event?.completed?.();
      }
    });
}
