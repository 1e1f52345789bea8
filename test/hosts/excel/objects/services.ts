import type { Host } from '../host.ts';
import { HostObject } from '../request/host-object.ts';

/** Objects the client asks for by the full name of a service instead of from the workbook. */
export const SERVICES: Readonly<Record<string, (host: Host) => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': (host) => new HostObject('AddinInternalService', host.pane),
  'Microsoft.ExcelServices.CustomFunctions': (host) => new HostObject('CustomFunctions', host.functions),
  'Microsoft.AppRuntime.AppRuntimeService': (host) => new HostObject('AppRuntimeService', host.pane),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': (host) =>
    new HostObject('AppRuntimePersistenceService', host.pane),
  'Microsoft.DynamicRibbon.DynamicRibbon': (host) => new HostObject('DynamicRibbon', host.pane),
  'Microsoft.Office.ActionService': (host) => new HostObject('ActionService', host.pane),
};
