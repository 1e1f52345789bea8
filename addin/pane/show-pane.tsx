import { effect } from '@preact/signals';
import { render } from 'preact';
import { createPaneModel } from './model/pane-model.ts';
import { PaneContext } from './model/pane-context.ts';
import type { PaneHandle, PaneOptions } from './pane-handle.ts';
import { drawPlainDirections } from './display/plain-direction.ts';
import { createFormats, localeFor } from './display/formats.ts';
import { createCommands } from './model/commands.ts';
import { Pane } from './pane.tsx';
import { loadWords } from './words/load-words.ts';
import type { WorkbookPort } from './workbook-port.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/findings.css';
import './styles/understood.css';
import './styles/grid.css';

/** Draws the pane over a host's workbook, in the host's language and colours. */
export async function showPane(root: Element, port: WorkbookPort, options: PaneOptions): Promise<PaneHandle> {
  const page = root.ownerDocument.documentElement;
  const stopFollowing = effect(() => void (page.dataset['theme'] = options.theme.value));
  const show = createFormats(localeFor(options.language, options.locale ?? navigator.language));
  const words = await loadWords(options.language, show);
  page.lang = words.language;
  const model = createPaneModel(port, words, show);
  drawPlainDirections();
  render(
    <PaneContext.Provider value={model}>
      <Pane />
    </PaneContext.Provider>,
    root,
  );
  return {
    ...createCommands(model),
    dispose() {
      stopFollowing();
      render(null, root);
      model.dispose();
    },
  };
}
