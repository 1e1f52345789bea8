/** The namespace of the custom XML part that a workbook carries its settings in. */
export const SETTINGS_NAMESPACE = 'urn:lanekeeper:settings:1';
