import type { Entity } from '../plan/entity.ts';
import type { Draft, Layout } from './draft.ts';
import { draftOf, firstOf } from './draft.ts';
import type { Finding } from './finding.ts';
import { findingId } from './finding-id.ts';
import type { Drafted } from './earlier-drafts.ts';
import { earlierDrafts } from './earlier-drafts.ts';
import { foldCauses, foldSystematic } from './fold.ts';
import type { Language } from '../sheet/phrase.ts';
import type { Hit, Rule } from './rule.ts';
import { sentence, spoken } from './sentence.ts';

/** The findings of one rule, and what they were made of, for the next audit. */
export interface Finished extends Drafted {
  readonly language: Language;
  /** In the order of the findings. */
  readonly causes: readonly Cause[];
  readonly findings: readonly Finding[];
}

interface Cause {
  readonly draft: Draft;
  /** How many drafts of the same words there are up to this one. */
  readonly count: number;
}

/**
 * The findings of one rule: hits of one cause folded, a column that is bad throughout told once, in the order of sheet,
 * row, column and English sentence, so that order and ids are the same in every language. `before` is what was last made
 * of the rule. Throws where a hit points at no cell of the workbook.
 */
export function finish(
  rule: Rule,
  hits: readonly Hit[],
  layout: Layout,
  language: Language,
  before: Finished | null,
): Finished {
  const earlier = before === null ? [] : earlierDrafts(hits, before);
  const drafts = hits.map((hit, at) => draftOf(rule, hit, layout, earlier[at]));
  const ordered = foldSystematic(rule, foldCauses(drafts)).toSorted(
    (a, b) => compareCells(a, b, layout) || compareText(told(a, 'en'), told(b, 'en')),
  );
  const counts = new Map<string, number>();
  const causes = ordered.map((draft): Cause => {
    const count = (counts.get(draft.cause) ?? 0) + 1;
    counts.set(draft.cause, count);
    return { draft, count };
  });
  const foundOf = before?.language === language ? findingsIn(before) : () => undefined;
  const findings = causes.map(
    (cause) =>
      foundOf(cause) ?? findingOf(rule, cause.draft, findingId(rule.id, cause.draft.cause, cause.count), language),
  );
  return { hits, drafts, language, causes, findings };
}

/** Looks up the finding made of a draft as the same one of its words. */
function findingsIn({ causes, findings }: Finished): (cause: Cause) => Finding | undefined {
  const places = new Map(causes.map(({ draft }, at) => [draft, at]));
  return ({ draft, count }) => {
    const at = places.get(draft);
    return at !== undefined && causes[at]!.count === count ? findings[at] : undefined;
  };
}

function told(draft: Draft, language: Language): string {
  return sentence(draft.template[language], draft.data, language);
}

function findingOf(rule: Rule, draft: Draft, id: string, language: Language): Finding {
  const { mend } = draft;
  return {
    id,
    rule: rule.id,
    severity: draft.severity,
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
