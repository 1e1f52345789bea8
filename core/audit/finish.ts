import type { Entity } from '../plan/entity.ts';
import type { Draft, Layout } from './draft.ts';
import { draftOf, firstOf } from './draft.ts';
import type { Finding } from './finding.ts';
import { findingId } from './finding-id.ts';
import { foldCauses, foldSystematic } from './fold.ts';
import type { Language } from '../sheet/phrase.ts';
import type { Hit, Rule } from './rule.ts';
import { sentence, spoken } from './sentence.ts';

/**
 * The findings of one rule: hits of one cause folded, a column that is bad throughout told once, in the order of sheet,
 * row, column and English sentence, so that order and ids are the same in every language. Throws where a hit points at
 * no cell of the workbook.
 */
export function finish(rule: Rule, hits: readonly Hit[], layout: Layout, language: Language): readonly Finding[] {
  const drafts = foldSystematic(rule, foldCauses(hits.map((hit) => draftOf(rule, hit, layout))));
  const ordered = drafts.toSorted((a, b) => compareCells(a, b, layout) || compareText(told(a, 'en'), told(b, 'en')));
  const counts = new Map<string, number>();
  return ordered.map((draft) => {
    const count = (counts.get(draft.cause) ?? 0) + 1;
    counts.set(draft.cause, count);
    const known = FINISHED.get(draft);
    if (known?.count === count && known.language === language) return known.finding;
    const finding = findingOf(rule, draft, findingId(rule.id, draft.cause, count), language);
    FINISHED.set(draft, { finding, count, language });
    return finding;
  });
}

/** The finding last made of a draft, and how many of the same words came before it. */
const FINISHED = new WeakMap<
  Draft,
  { readonly finding: Finding; readonly count: number; readonly language: Language }
>();

function told(draft: Draft, language: Language): string {
  return sentence(draft.template[language], draft.data, language);
}

function findingOf(rule: Rule, draft: Draft, id: string, language: Language): Finding {
  const { mend } = draft;
  return {
    id,
    rule: rule.id,
    severity: rule.severity,
    message: told(draft, language),
    sheet: firstOf(draft).sheet,
    cells: draft.cells,
    evidence: spoken(draft.data, language),
    entity: draft.entity === null ? null : { kind: draft.table?.kind ?? 'other', name: draft.entity.name },
    owners: draft.entity === null ? [] : ownersOf(draft.entity),
    fix: mend === null ? null : { title: mend.title[language], edits: mend.edits },
    acceptance: null,
  };
}

function compareCells(a: Draft, b: Draft, layout: Layout): number {
  const one = firstOf(a);
  const two = firstOf(b);
  const sheets = (layout.sheetOrder.get(one.sheet) ?? 0) - (layout.sheetOrder.get(two.sheet) ?? 0);
  return sheets || one.row - two.row || one.column - two.column;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names in the owner field, or of the person where the entity is about one. */
function ownersOf(entity: Entity): readonly string[] {
  const people: unknown = Reflect.get(entity, 'owner') ?? Reflect.get(entity, 'person');
  if (typeof people !== 'object' || people === null) return [];
  const names: unknown = Reflect.get(people, 'names');
  return Array.isArray(names) && Reflect.get(people, 'nature') !== 'placeholder' ? (names as readonly string[]) : [];
}
