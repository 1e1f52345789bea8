import { onceFor } from '../plan/once-for.ts';
import type { Plan } from '../plan/plan.ts';
import type { Table } from '../plan/table.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { EntityHits } from './gather-each.ts';
import { checkEach } from './gather-each.ts';
import type { Phrase } from '../sheet/phrase.ts';
import { inEach } from './language.ts';
import { readinessFor } from './needs.ts';
import type { Facts, Reads } from './reads.ts';
import { recorder, stillHolds } from './reads.ts';
import type { Context, EachRule, Hit, PlanRule, Rule, SheetRule } from './rule.ts';

/** What a rule found, and all that this rests on. */
export interface Gathered {
  readonly rule: Rule;
  readonly state: 'ran' | 'not-applicable' | 'incomplete' | 'error';
  readonly detail: Phrase | null;
  readonly hits: readonly Hit[];
  readonly reads: Reads;
  /** For rules over sheets: the result of each sheet by its name. */
  readonly bySheet: ReadonlyMap<string, SheetHits>;
  /** For rules over one entity at a time: the result of each. */
  readonly byEntity: EntityHits | null;
}

interface SheetHits {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
  readonly hits: readonly Hit[];
  readonly reads: Reads;
  readonly broken: Phrase | null;
}

/** What all rules of one audit share. */
export interface Ground {
  readonly plan: Plan;
  readonly context: Omit<Context, 'params' | 'of'>;
  readonly facts: Facts;
  readonly tablesOfSheet: ReadonlyMap<string, readonly Table[]>;
}

const NO_READS: Reads = new Map();
const NO_SHEETS: ReadonlyMap<string, SheetHits> = new Map();
const NO_TABLES: readonly Table[] = [];
const NO_TABLE: Phrase = {
  en: 'The workbook has no recognised table.',
  de: 'In der Arbeitsmappe wurde keine Tabelle erkannt.',
};

/** Runs a rule, or gives its earlier result back where nothing that it read has changed. Never throws. */
export function gather(rule: Rule, ground: Ground, previous?: Gathered): Gathered {
  const known = previous?.rule === rule ? previous : undefined;
  return 'checkSheet' in rule ? gatherSheets(rule, ground, known) : gatherPlan(rule, ground, known);
}

/** The rule's thresholds with the planner's own values in place; what is no number is not taken. */
const paramsOf = onceFor((overrides: Context['settings']['params']) =>
  onceFor((rule: Rule): Readonly<Record<string, number>> => {
    const own = Object.hasOwn(overrides, rule.id) ? overrides[rule.id] : undefined;
    const params: Record<string, number> = {};
    for (const [name, param] of Object.entries(rule.params ?? {})) {
      const value = own !== undefined && Object.hasOwn(own, name) ? own[name] : undefined;
      params[name] = typeof value === 'number' && Number.isFinite(value) ? value : param.default;
    }
    return params;
  }),
);

function gatherPlan(rule: PlanRule, ground: Ground, previous?: Gathered): Gathered {
  const params = paramsOf(ground.context.settings.params)(rule);
  const stillHold = (reads: Reads): boolean => stillHolds(reads, ground.plan, ground.facts, params);
  const known = previous?.byEntity ?? null;
  // What each entity was held against was read apart from the rest.
  const holds = known === null || stillHold(known.reads);
  if (previous !== undefined && previous.state !== 'error' && holds && stillHold(previous.reads)) return previous;
  const views = recorder(ground.plan, { ...ground.context, params }, params);
  const result = { rule, reads: views.reads, bySheet: NO_SHEETS, byEntity: null, hits: [] };
  try {
    const ready = views.context.of(readinessFor(rule.needs));
    if (ready.state !== 'ready') return { ...result, ...ready };
    if (isEach(rule)) {
      const again = recorder(ground.plan, { ...ground.context, params }, params);
      const byEntity = checkEach(rule, views.plan, again, holds ? known : null);
      return { ...result, state: 'ran', detail: ready.detail, hits: byEntity.all, byEntity };
    }
    return { ...result, state: 'ran', detail: ready.detail, hits: [...rule.check(views.plan, views.context)] };
  } catch (cause) {
    return { ...result, state: 'error', detail: whatBroke(cause) };
  }
}

function isEach(rule: PlanRule): rule is EachRule {
  return 'checkEach' in rule;
}

function gatherSheets(rule: SheetRule, ground: Ground, previous?: Gathered): Gathered {
  const empty = { rule, reads: NO_READS, bySheet: NO_SHEETS, byEntity: null, hits: [] };
  if (ground.plan.tables.length === 0) return { ...empty, state: 'not-applicable', detail: NO_TABLE };
  const params = paramsOf(ground.context.settings.params)(rule);
  const bySheet = new Map<string, SheetHits>();
  let same = previous?.state === 'ran' && previous.bySheet.size === ground.context.workbook.sheets.length;
  for (const sheet of ground.context.workbook.sheets) {
    const known = previous?.bySheet.get(sheet.name);
    const tables = ground.tablesOfSheet.get(sheet.name) ?? NO_TABLES;
    if (known?.sheet === sheet && known.tables === tables && stillHolds(known.reads, ground.plan, ground.facts, params))
      bySheet.set(sheet.name, known);
    else {
      bySheet.set(sheet.name, checkSheet(rule, sheet, tables, ground, params));
      same = false;
    }
  }
  if (same && previous !== undefined) return previous;
  const broken = [...bySheet.values()].filter((result) => result.broken !== null);
  const hits = [...bySheet.values()].flatMap((result) => result.hits);
  const result = { rule, hits, reads: NO_READS, bySheet, byEntity: null };
  if (broken.length === 0) return { ...result, state: 'ran', detail: null };
  const detail = inEach((language) =>
    broken
      .map(({ sheet, broken }) => `${language === 'de' ? 'Im Blatt' : 'On'} ${sheet.name}: ${broken?.[language] ?? ''}`)
      .join(' '),
  );
  return { ...result, state: 'error', detail };
}

function checkSheet(
  rule: SheetRule,
  sheet: Sheet,
  tables: readonly Table[],
  ground: Ground,
  params: Readonly<Record<string, number>>,
): SheetHits {
  const views = recorder(ground.plan, { ...ground.context, params }, params);
  const result = { sheet, tables, reads: views.reads };
  try {
    const hits = [...rule.checkSheet({ sheet, tables, workbook: views.workbook }, views.context)];
    return { ...result, hits, broken: null };
  } catch (cause) {
    return { ...result, hits: [], broken: whatBroke(cause) };
  }
}

/** That a rule broke, with what its error says. */
export function whatBroke(cause: unknown): Phrase {
  const text = (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);
  return { en: `The rule broke: ${text}.`, de: `In der Regel ist ein Fehler aufgetreten: ${text}.` };
}
