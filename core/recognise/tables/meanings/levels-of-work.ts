import type { TableKind } from '../../../plan/table.ts';
import type { AnyCase } from '../../lexicon/any-case.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import { GROUPS } from './of-others.ts';
import type { Choice } from './settle.ts';

/** What work is cut into, the whole first: what stands further down names the rows of a table that has both. */
const LEVELS: readonly AnyCase[] = [
  anyCase`^(?:strategic )?(?:themes?|pillars?|priorit(?:y|ies)|themen?|thèmes?|temas?|temi)$`,
  anyCase`^(?:programm?e?s?|portfolios?|programas?|programmi?)$`,
  anyCase`^(?:initiatives?|projects?|campaigns?|initiativen?|projekte?|kampagnen?|projets?|campagnes?|proyectos?|projetos?|progetti|progetto|projecten)(?: name)?$`,
  anyCase`^(?:epics?|work ?packages?|arbeitspakete?|epos)(?: name)?$`,
  anyCase`^(?:features?|capabilit(?:y|ies)|modules?|funktionen?|fonctionnalités?)(?: name)?$`,
  anyCase`^(?:user ?)?stor(?:y|ies)$|^(?:backlog items?|requirements?|anforderung(?:en)?|exigences?|requisitos?)$`,
  anyCase`^(?:tasks?|activit(?:y|ies)|actions?|assets?|deliverables?|work items?|aufgaben?|tätigkeit(?:en)?|aktivität(?:en)?|tâches?|actividad(?:es)?|tareas?|atividades?|tarefas?|attività|compit[oi]|taken|activiteit(?:en)?)(?: name)?$`,
  anyCase`^sub-? ?tasks?$|^(?:unteraufgaben?|teilaufgaben?|sous-tâches?|subtareas?|subtarefas?)$`,
];

const KINDS: ReadonlySet<TableKind> = new Set<TableKind>(['tasks', 'initiatives', 'milestones', 'other']);

/** “Epic” beside “User story” is what the stories belong to: the finer noun names the rows, where its texts differ as much. */
export function levelsOfWork(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (!KINDS.has(kind)) return choices;
  const titled = choices.findIndex(({ meaning }) => meaning === 'title');
  const level = titled < 0 ? -1 : levelOf(columns[titled]!);
  if (level < 0) return choices;
  const finer = columns.findIndex(
    (column, at) => at > titled && levelOf(column) > level && couldName(column, columns[titled]!, choices[at]!),
  );
  if (finer < 0) return choices;
  const group = columns[titled]!.candidates.find(
    ({ meaning, fromHeader }) => GROUPS.has(meaning) && fromHeader >= SAYS.hint,
  );
  const { reasons } = choices[titled]!;
  return choices.map((choice, at): Choice => {
    if (at === titled) return { meaning: group?.meaning ?? 'parent', weight: 1.5, margin: 1, reasons };
    if (at !== finer) return choice;
    return { meaning: 'title', weight: 2, margin: 1, reasons: [`what “${columns[titled]!.header}” is cut into`] };
  });
}

function levelOf({ header }: ColumnEvidence): number {
  return LEVELS.findIndex((nouns) => nouns.test(header.trim()));
}

/** Whether a column could as well name the rows: its texts differ as much, and its header leaves no doubt of something else. */
function couldName(column: ColumnEvidence, coarser: ColumnEvidence, { meaning }: Choice): boolean {
  const { filled, sampled, texts, distinct } = column.profile;
  const isElse = meaning !== null && meaning !== 'description' && meaning !== 'deliverable';
  return (
    !isElse &&
    saidOf(column, 'title') >= SAYS.hint &&
    texts >= 0.8 &&
    filled >= sampled * 0.9 &&
    filled >= coarser.profile.filled &&
    distinct > coarser.profile.distinct
  );
}
