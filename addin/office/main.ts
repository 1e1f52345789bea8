import { showPane } from '../pane/show-pane.tsx';
import { languageOf } from '../pane/words/language.ts';
import { createOfficePort } from './office-port.ts';
import { officeTheme } from './theme.ts';

const root = document.getElementById('pane');
const { host } = await Office.onReady();
if (root !== null && host === Office.HostType.Excel) {
  const port = createOfficePort();
  const { displayLanguage, contentLanguage } = Office.context;
  await showPane(root, port, {
    language: languageOf(displayLanguage),
    locale: contentLanguage === '' ? displayLanguage : contentLanguage,
    theme: officeTheme(),
  });
  await port.audit();
} else if (root !== null) root.textContent = 'Lanekeeper is an add-in for Excel. Open it from Excel’s ribbon.';
