import type { HostType, Kind } from '../request/host-object.ts';
import { CUSTOM_XML_PART, CUSTOM_XML_PARTS, CUSTOM_XML_SCOPED } from './custom-xml.ts';
import { RANGE } from './range.ts';
import {
  ADDIN_INTERNAL,
  APP_RUNTIME,
  APP_RUNTIME_PERSISTENCE,
  CUSTOM_FUNCTIONS,
  DYNAMIC_RIBBON,
} from './service-objects.ts';
import { WORKBOOK } from './workbook.ts';
import { WORKSHEET_COLLECTION } from './worksheet-collection.ts';
import { WORKSHEET } from './worksheet.ts';

/** Every class of Excel's API that this stand-in plays. */
export const TYPES: { readonly [K in Kind]: HostType<K> } = {
  Workbook: WORKBOOK,
  WorksheetCollection: WORKSHEET_COLLECTION,
  Worksheet: WORKSHEET,
  Range: RANGE,
  CustomXmlPartCollection: CUSTOM_XML_PARTS,
  CustomXmlPartScopedCollection: CUSTOM_XML_SCOPED,
  CustomXmlPart: CUSTOM_XML_PART,
  AddinInternalService: ADDIN_INTERNAL,
  AppRuntimeService: APP_RUNTIME,
  AppRuntimePersistenceService: APP_RUNTIME_PERSISTENCE,
  DynamicRibbon: DYNAMIC_RIBBON,
  CustomFunctions: CUSTOM_FUNCTIONS,
};
