import type { Family } from '../audit/rule.ts';
import type { People } from '../plan/people.ts';
import type { Plan } from '../plan/plan.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import { fullAddressOf } from '../sheet/cell-reference.ts';
import { entitiesAt } from './entities-at.ts';
import type { OpenFinding } from './open-findings.ts';
import type { DraftWork } from './overlay-works.ts';
import type { PublishChoices, Publisher } from './published-text.ts';
import { publisherFor } from './published-text.ts';
import type { OverlayFinding, WorkFindings } from './work-findings.ts';

/** Open findings by the works that they are about, and what became of all of them. */
export interface PublishedFindings {
  readonly works: readonly WorkFindings[];
  readonly published: number;
  /** Left out for being of money. */
  readonly ofMoney: number;
  /** Left out because they are about no single published work, tell of what is never published, or are too many of one. */
  readonly others: number;
}

/** Of one work, the worst; the rest is a number. */
const MOST_FINDINGS = 5;
/** Rules of these tell of work, its dates and its money; others of people’s time, readings, risks, the brief and single cells. */
const TOLD: ReadonlySet<Family> = new Set([
  'ownership',
  'dates',
  'progress',
  'structure',
  'schedule',
  'authority',
  'money',
]);
const MONEY_FIELDS = ['cost', 'costActual', 'benefit', 'benefitMeasure', 'value'];

/**
 * What is published of open findings. One is told of the works whose rows it points at, where it is about one row and all
 * its cells stand in rows of works, commitments, decisions and guardrails: what it says then rests on what is published
 * too. Findings of money need money to be ticked; texts are published as all texts are.
 */
export function overlayFindings(
  drafts: readonly DraftWork[],
  plan: Plan,
  open: readonly OpenFinding[],
  choices: PublishChoices,
): PublishedFindings {
  const published = publisherFor(choices);
  const draftOf = new Map(drafts.map((draft) => [draft.of, draft]));
  const { initiatives, milestones, commitments, decisions, guardrails } = plan;
  const worksAt = entitiesAt([...initiatives, ...milestones], plan);
  const rowsAt = entitiesAt([...initiatives, ...milestones, ...commitments, ...decisions, ...guardrails], plan);
  const byWork = new Map<DraftWork, Map<OpenFinding, CellRef>>();
  let ofMoney = 0;
  for (const finding of open) {
    const { cells, entity, family } = finding;
    if (entity === null || !TOLD.has(family) || !cells.every((cell) => rowsAt(cell).length > 0)) continue;
    const about = cells.map((cell, at) => {
      const works = worksAt(cell);
      const named = at === 0 ? works.filter(({ name }) => name === entity) : [];
      return { cell, works: named.length > 0 ? named : works };
    });
    if ((about[0]?.works.length ?? 0) === 0) continue;
    const isOfMoney = family === 'money' || about.some(({ cell, works }) => works.some((of) => isMoney(of, cell)));
    if (isOfMoney && !choices.money) {
      ofMoney += 1;
      continue;
    }
    for (const { cell, works } of about)
      for (const work of works) {
        const draft = draftOf.get(work);
        if (draft === undefined) continue;
        const known = byWork.get(draft) ?? new Map<OpenFinding, CellRef>();
        byWork.set(draft, known);
        if (!known.has(finding)) known.set(finding, cell);
      }
  }
  const works = [...byWork].map(([draft, findings]): WorkFindings => {
    const shown = [...findings].slice(0, MOST_FINDINGS);
    return {
      ref: draft.view.ref,
      owners: ownersOf(draft).map(published),
      findings: shown.map(([finding, cell]) => overlayFinding(finding, cell, published)),
      more: findings.size - shown.length,
    };
  });
  const count = new Set(works.flatMap(({ findings }) => findings.map(({ id }) => id))).size;
  return { works, published: count, ofMoney, others: open.length - count - ofMoney };
}

function overlayFinding(
  { id, rule, severity, title, message }: OpenFinding,
  cell: CellRef,
  published: Publisher,
): OverlayFinding {
  return {
    id,
    rule,
    severity,
    title,
    message: { en: published(message.en), de: published(message.de) },
    cell: published(fullAddressOf(cell)),
  };
}

/** Who owns a work; where it names nobody, who owns its initiative. */
function ownersOf({ of, above }: DraftWork): readonly string[] {
  const own = namesOf(of.owner);
  return own.length > 0 ? own : namesOf(above?.owner);
}

function namesOf(people: People | null | undefined): readonly string[] {
  if (people === null || people === undefined || people.nature === 'placeholder') return [];
  return people.names.length > 0 ? people.names : [people.text];
}

/** Whether a cell holds an amount of money, or what it is for. */
function isMoney({ source: { fields, transposed } }: DraftWork['of'], { row, column }: CellRef): boolean {
  return MONEY_FIELDS.some((field) => fields[field] === (transposed ? row : column));
}
