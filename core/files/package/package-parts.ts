import { startsWith } from './bytes.ts';
import { crc32 } from './crc32.ts';
import type { Reading } from '../reading.ts';
import { toUtf8 } from './xml-encoding.ts';
import { unpackEntry } from './unpack.ts';
import { XmlCursor } from './xml-cursor.ts';
import type { ZipEntry } from './zip-directory.ts';

const LESS_THAN = 60;

/** One relationship of a part: what kind of thing it points to and where that is. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's URI, the same in the transitional and the strict form: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Path of the part, or the address as written where it lies outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an Office package, found by path whatever its case; each part is unpacked when it is asked for. */
export class PackageParts {
  readonly reading: Reading;
  private readonly bytes: Uint8Array;
  private readonly entries = new Map<string, ZipEntry>();
  private spent = 0;

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[], reading: Reading) {
    this.bytes = bytes;
    this.reading = reading;
    for (const entry of entries) this.entries.set(entry.path.toLowerCase(), entry);
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  paths(): string[] {
    return [...this.entries.values()].map((entry) => entry.path);
  }

  entry(path: string): ZipEntry | null {
    return this.entries.get(path.toLowerCase()) ?? null;
  }

  /** A part's bytes as packed; null where it is missing or damaged. */
  raw(path: string): Uint8Array | null {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined || this.reading.refusal !== null) return null;
    const bytes = unpackEntry(this.bytes, entry, this.spent, this.reading);
    if (bytes === null) return null;
    this.spent += bytes.length;
    if (crc32(bytes) !== entry.crc)
      this.reading.trouble('part-damaged', {
        en: `The part “${entry.path}” is not what was saved: its bytes changed on the way, so cells in it may be wrong. Get the file again, or open it in Excel, repair and save it.`,
        de: `Der Teil „${entry.path}“ ist nicht, was gespeichert wurde: Seine Bytes haben sich unterwegs geändert, Zellen darin können falsch sein. Laden Sie die Datei neu, oder öffnen Sie sie in Excel, reparieren und speichern Sie sie.`,
      });
    return bytes;
  }

  /** A cursor at the start of an XML part; null where the part is missing or damaged, or declares entities (a refusal). */
  xml(path: string): XmlCursor | null {
    const raw = this.raw(path);
    if (raw === null) return null;
    const cursor = new XmlCursor(toUtf8(raw));
    if (!declaresType(cursor)) return cursor;
    this.reading.refuse('document-type', {
      en: `The part “${path}” declares a document type, which no workbook does and which files made to do harm use, so the file was not opened; save it again from Excel if you trust it.`,
      de: `Der Teil „${path}“ erklärt einen Dokumenttyp, was keine Arbeitsmappe tut, wohl aber Dateien, die schaden sollen; deshalb wurde die Datei nicht geöffnet. Wenn Sie ihr vertrauen, speichern Sie sie in Excel neu.`,
    });
    return null;
  }

  /** Relationships of a part by id, in file order; of the package itself where the path is empty. */
  relationships(path: string): Map<string, Relationship> {
    const found = new Map<string, Relationship>();
    const slash = path.lastIndexOf('/') + 1;
    const cursor = this.xml(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    while (cursor?.find('Relationship') === true) {
      const id = cursor.attribute('Id') ?? '';
      const target = cursor.attribute('Target') ?? '';
      const isExternal = cursor.attribute('TargetMode') === 'External';
      found.set(id, {
        id,
        type: (cursor.attribute('Type') ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : resolvePath(path.slice(0, slash), target),
        isExternal,
      });
    }
    return found;
  }
}

/** A target as a path in the package: absolute or relative to the folder (`xl/`), `..` resolved, escapes undone. */
function resolvePath(folder: string, target: string): string {
  const bare = unescaped(target.replaceAll('\\', '/').split('#')[0]!);
  const steps: string[] = [];
  for (const step of (bare.startsWith('/') ? bare : folder + bare).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether a document type stands before the root element, the only place XML allows one. */
function declaresType({ bytes, strings }: XmlCursor): boolean {
  for (let at = bytes.indexOf(LESS_THAN); at >= 0; at = bytes.indexOf(LESS_THAN, at)) {
    if (startsWith(bytes, '<!DOCTYPE', at)) return true;
    if (!startsWith(bytes, '<!', at) && !startsWith(bytes, '<?', at)) return false;
    at = strings.afterSpecial(at);
  }
  return false;
}
