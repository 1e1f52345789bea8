/** What the overlay itself says on pages: it is told with its settings. */
const ENGLISH = {
  reloadTab: 'Lanekeeper was updated. Reload this tab to see the plan here again.',
  close: 'Close',
};

const GERMAN: typeof ENGLISH = {
  reloadTab: 'Lanekeeper wurde aktualisiert. Laden Sie diesen Tab neu, um den Plan hier wieder zu sehen.',
  close: 'Schließen',
};

export type OverlayWords = Readonly<typeof ENGLISH>;

export function overlayWords(isGerman: boolean): OverlayWords {
  return isGerman ? GERMAN : ENGLISH;
}
