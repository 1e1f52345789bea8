import { onceFor } from '../../../plan/once-for.ts';
import type { Table } from '../../../plan/table.ts';
import { fold } from '../../lexicon/fold.ts';

/** What systems head the column of their keys with; a bare “ID” is a key where other headers are a system’s own. */
export const KEY_HEADER =
  /^(?:(?:issue|work item|ticket) )?key$|^(?:issue|ticket)$|^ticket id$|^opportunity id$|^(?:vorgangs)?schlussel$|^cle(?: de (?:ticket|la demande))?$|^clave(?: de incidencia)?$|^id$/;
/** What sort of record a row is. */
export const TYPE_HEADER =
  /^(?:(?:issue|work item|ticket) ?)?type$|^vorgangstyp$|^type de (?:ticket|demande)$|^tipo de incidencia$/;

/** Headers that only a tracker or a CRM writes, and headers that it writes beside others. */
const OWN =
  /^(?:issue (?:key|id|type)|epic (?:link|name|key)|custom field \(|work item type|iteration path|area path|status category|fix versions?(?:\/s)?|affects versions?(?:\/s)?|last viewed|project key|opportunity (?:id|name|owner)|forecast category|vorgangs(?:schlussel|typ|id)|losungsversion|type de ticket|cle de ticket|clave de incidencia|tipo de incidencia)/;
const USUAL =
  /^(?:key|type|summary|assignee|reporter|creator|resolution|created(?: (?:at|date))?|updated(?: at)?|resolved|labels|components?(?:\/s)?|sprint|assigned to|state|tags|story points|watchers|votes|account name|close date|stage|parent(?: key| id)?|schlussel|zusammenfassung|zugewiesene person|bearbeiter|autor|erstellt|aktualisiert|losung|erledigt|resume|responsable|rapporteur|cree|mise a jour|resumen|persona asignada|informador|creada|actualizada)$/;

/** A system’s own header counts for two. */
const ENOUGH = 5;

/**
 * Whether a table was exported from a tracker or a CRM, as its headers tell: a column of keys, and so many of the columns
 * that such systems write and planners do not.
 */
export const isExport = onceFor(({ columns }: Table): boolean => {
  const headers = columns.map(({ header }) => fold(header));
  const own = headers.filter((header) => OWN.test(header)).length;
  const usual = headers.filter((header) => USUAL.test(header)).length;
  const hasKey = headers.some((header) => KEY_HEADER.test(header) && (header !== 'id' || own > 0));
  return hasKey && own * 2 + usual >= ENOUGH;
});
