import { start } from './start.ts';

const root = document.getElementById('pane');
if (root !== null)
  if (typeof Office === 'undefined')
    root.textContent =
      'Office’s library could not be loaded from Microsoft. Check the connection and open the pane again.';
  else start(root);
