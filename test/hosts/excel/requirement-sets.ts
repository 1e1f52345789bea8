import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TYPES = join(import.meta.dirname, '../../../node_modules/@types/office-js/index.d.ts');

/** Which requirement set each member of Excel's API belongs to, and whether this host has it. */
export interface RequirementSets {
  /** Set a member needs, as the published types say: `ExcelApi 1.8`; null where they do not know it. */
  setOf(kind: string, member: string): string | null;
  has(kind: string, member: string): boolean;
  /** Highest version by set name, as the host tells the add-in. */
  readonly matrix: Readonly<Record<string, string>>;
}

export type ApiLevel = `1.${number}` | 'all';

/** The sets of a host at a level of ExcelApi, which is at most the client library's own, with what is offered beside. */
export function requirementSets(
  level: ApiLevel,
  newest: number,
  more: Readonly<Record<string, string>> = {},
): RequirementSets {
  const minor = level === 'all' ? Infinity : Number(level.split('.')[1]);
  const sets = publishedSets();
  const setOf = (kind: string, member: string): string | null =>
    sets.get(`${kind}.${member}`) ?? sets.get(kind) ?? null;
  const matrix = {
    ExcelApi: `1.${Math.min(minor, newest)}`,
    DelayForCellEdit: '1.1',
    SharedRuntime: '1.2',
    CustomFunctionsRuntime: level === 'all' ? '1.5' : '1.3',
    RibbonApi: '1.2',
    DialogApi: '1.2',
    DialogOrigin: '1.1',
    KeyboardShortcuts: '1.1',
    OpenBrowserWindowApi: '1.1',
    Settings: '1.1',
    CustomXmlParts: '1.1',
    ...more,
  };
  return {
    setOf,
    matrix,
    has(kind, member) {
      const set = setOf(kind, member);
      if (set === null || level === 'all') return true;
      const found = /^ExcelApi 1\.(\d+)$/.exec(set);
      return found !== null && Number(found[1]) <= minor;
    },
  };
}

let known: ReadonlyMap<string, string> | null = null;

/** Sets by `Class` and `Class.member`, out of the doc comments of the published types. Overloads count from the first. */
function publishedSets(): ReadonlyMap<string, string> {
  if (known !== null) return known;
  const sets = new Map<string, string>();
  const text = readFileSync(TYPES, 'utf8');
  const start = text.indexOf('declare namespace Excel {');
  const end = text.indexOf('\ndeclare namespace ', start + 1);
  let set: string | null = null;
  let kind: string | null = null;
  for (const line of text.slice(start, end < 0 ? undefined : end).split('\n')) {
    const told = /\[Api set: ([A-Za-z]+(?: [A-Z]+)?(?: [\d.]+)?(?: [A-Z]+)?)/.exec(line);
    if (told !== null) set = told[1]!.trim();
    const declared = /^ {4}(?:export )?(?:abstract )?(class|interface|enum|namespace|type) (\w+)/.exec(line);
    if (declared !== null) {
      kind = declared[1] === 'class' ? declared[2]! : null;
      if (kind !== null && set !== null) sets.set(kind, set);
      set = null;
    }
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line);
    if (member !== null && kind !== null) {
      const name = `${kind}.${member[1]}`;
      if (set !== null && !sets.has(name)) sets.set(name, set);
      set = null;
    }
  }
  known = sets;
  return sets;
}
