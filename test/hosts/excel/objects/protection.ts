import type { Host } from '../host.ts';
import type { SheetModel } from '../model/book.ts';
import { HostError, accessDenied } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';

const PROTECTION_CHANGED = 24;

/** Protects a sheet, or ends that where the options are null. */
export function protectSheet(host: Host, sheet: SheetModel, protection: SheetModel['protection']): void {
  host.journal.set(sheet, 'protection', protection);
  const payload = { worksheetId: sheet.id, isProtected: protection !== null };
  host.events.tell(PROTECTION_CHANGED, [sheet.id, 'Workbook'], payload, host);
}

export const WORKSHEET_PROTECTION: HostType<'WorksheetProtection'> = {
  kind: 'WorksheetProtection',
  properties: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    protect: (sheet, [options, password], host) => {
      if (sheet.protection !== null) throw new HostError('InvalidOperation', 'The worksheet is already protected.');
      protectSheet(host, sheet, { options: options ?? {}, password: typeof password === 'string' ? password : null });
    },
    unprotect: (sheet, [password], host) => {
      if (sheet.protection === null) return;
      if (sheet.protection.password !== null && sheet.protection.password !== password) throw accessDenied();
      protectSheet(host, sheet, null);
    },
  },
};

export const WORKBOOK_PROTECTION: HostType<'WorkbookProtection'> = {
  kind: 'WorkbookProtection',
  properties: { protected: { get: () => false } },
};
