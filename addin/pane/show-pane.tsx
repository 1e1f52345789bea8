import { render } from 'preact';
import { createPaneModel } from './model/pane-model.ts';
import { PaneContext } from './model/pane-context.ts';
import { Pane } from './pane.tsx';
import type { WorkbookPort } from './workbook-port.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/findings.css';
import './styles/understood.css';
import './styles/grid.css';

/** Draws the pane over a host's workbook. */
export function showPane(root: Element, port: WorkbookPort): void {
  const model = createPaneModel(port);
  render(
    <PaneContext.Provider value={model}>
      <Pane />
    </PaneContext.Provider>,
    root,
  );
}
