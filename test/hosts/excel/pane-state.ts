/** What the host knows of the add-in beside the workbook. */
export interface PaneState {
  /** Whether the client has said that ribbon and menu actions can be called. */
  actionsReady: boolean;
  /** `Visible`, `Background` or `Inactive`. */
  runtime: string;
  /** Whether the add-in is to load with the document: `Background`, or `Inactive` for not. */
  startState: string;
  /** Each `Office.ribbon.requestUpdate`, oldest first. */
  readonly ribbonUpdates: object[];
  /** Each `Office.ribbon.requestCreateControls`. */
  readonly ribbonTabs: object[];
}

export function paneState(): PaneState {
  return { actionsReady: false, runtime: 'Visible', startState: 'Inactive', ribbonUpdates: [], ribbonTabs: [] };
}
