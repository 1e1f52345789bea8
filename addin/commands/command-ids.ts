/** Ids of the commands as the manifests and the shortcuts name them. */
export type CommandId = 'OpenPane' | 'AuditNow' | 'ToggleMarkers' | 'NextFinding' | 'PreviousFinding' | 'ShowFindings';
