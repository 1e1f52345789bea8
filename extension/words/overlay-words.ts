/** What the overlay itself says on pages; features bring their own words. */
const ENGLISH = {
  reloadTab: 'Lanekeeper was updated. Reload this tab to see the plan here again.',
  close: 'Close',
};

const GERMAN: typeof ENGLISH = {
  reloadTab: 'Lanekeeper wurde aktualisiert. Laden Sie diesen Tab neu, um den Plan hier wieder zu sehen.',
  close: 'Schließen',
};

export function overlayWords(isGerman: boolean): typeof ENGLISH {
  return isGerman ? GERMAN : ENGLISH;
}
