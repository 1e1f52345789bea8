/** What the host knows of the add-in beside the workbook. */
export interface PaneState {
  /** Whether the client has said that ribbon and menu actions can be called. */
  actionsReady: boolean;
  /** `Visible`, `Background` or `Inactive`. */
  runtime: string;
  /** Whether the add-in is to load with the document: `Background`, or `Inactive` for not. */
  startState: string;
  /** Ribbon buttons the add-in enabled or disabled, and tabs it showed or hid, by id. */
  readonly buttons: Map<string, boolean>;
  readonly tabs: Map<string, boolean>;
  /** Each `Office.ribbon.requestCreateControls`. */
  readonly createdControls: object[];
  /** Keyboard shortcuts the add-in set, by action. */
  shortcuts: Readonly<Record<string, unknown>>;
  /** Ribbon commands under way, by their number: called with the status when the add-in says that one is completed. */
  readonly commands: Map<string, (status: number) => void>;
}

export function paneState(): PaneState {
  return {
    actionsReady: false,
    runtime: 'Visible',
    startState: 'Inactive',
    buttons: new Map(),
    tabs: new Map(),
    createdControls: [],
    shortcuts: {},
    commands: new Map(),
  };
}
