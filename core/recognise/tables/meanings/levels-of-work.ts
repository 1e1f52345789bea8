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
  anyCase`^(?:initiatives?|projects?|campaigns?|initiativen?|projekte?|kampagnen?|projets?|campagnes?|proyectos?|projetos?|progetti|progetto|projecten)$`,
  anyCase`^(?:epics?|work ?packages?|arbeitspakete?|epos)$`,
  anyCase`^(?:features?|capabilit(?:y|ies)|modules?|funktionen?|fonctionnalités?)$`,
  anyCase`^(?:user ?)?stor(?:y|ies)$|^(?:backlog items?|requirements?|anforderung(?:en)?|exigences?|requisitos?)$`,
  anyCase`^(?:tasks?|activit(?:y|ies)|actions?|assets?|deliverables?|work items?|aufgaben?|tätigkeit(?:en)?|aktivität(?:en)?|tâches?|actividad(?:es)?|tareas?|atividades?|tarefas?|attività|compit[oi]|taken|activiteit(?:en)?)$`,
  anyCase`^sub-? ?(?:tasks?|activit(?:y|ies)|steps?)(?: 1)?$|^(?:(?:unter|teil)(?:aufgaben?|aktivität(?:en)?|schritte?)|sous-(?:tâches?|activités?)|sub-?(?:tareas?|tarefas?|actividad(?:es)?|atividades?)|deeltaken|deeltaak)(?: 1)?$`,
  anyCase`^(?:sub-? ?(?:task|activity|step)|(?:unter|teil)(?:aufgabe|aktivität|schritt)|sous-(?:tâche|activité)|sub-?(?:tarea|tarefa|actividad|atividade)) 2$`,
];

const KINDS: ReadonlySet<TableKind> = new Set<TableKind>(['tasks', 'initiatives', 'milestones', 'other']);

/** “Epic” beside “User story” is what the stories belong to: the finer noun names the rows, where its texts differ as much. */
export function levelsOfWork(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (!KINDS.has(kind)) return choices;
  const titles = choices.filter(({ meaning }) => meaning === 'title');
  const most = Math.max(...titles.map(({ weight }) => weight));
  const titled = choices.findIndex(({ meaning, weight }) => meaning === 'title' && weight === most);
  const level = titled < 0 ? -1 : levelOf(columns[titled]!);
  if (level < 0) return choices;
  const whole = columns.findIndex(
    (column, at) => at < titled && isWhole(column, level, columns[titled]!, choices[at]!),
  );
  if (whole >= 0) {
    const reasons = [`what “${columns[titled]!.header}” is a part of`];
    return choices.map((choice, at) =>
      at === whole ? { meaning: 'parent', weight: 1.5, margin: 1, reasons } : choice,
    );
  }
  const finer = columns.findIndex(
    (column, at) =>
      (at > titled ? levelOf(column) > level : at < titled && isPlainName(column, columns[titled]!)) &&
      couldName(column, columns[titled]!, choices[at]!),
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
  const noun = header.trim().replace(NAMED, '');
  return LEVELS.findIndex((nouns) => nouns.test(noun));
}

/** What a header may say of the noun before it, and leave it what it is. */
const NAMED = / (?:name|title|description)$/i;

/** Whether a column in front of the names, which nothing else claims, says what several of them are parts of. */
function isWhole(column: ColumnEvidence, level: number, names: ColumnEvidence, { meaning }: Choice): boolean {
  const own = / description$/i.test(column.header.trim()) ? -1 : levelOf(column);
  const { filled, texts, distinct } = column.profile;
  const isFree = meaning === null || meaning === 'title';
  return isFree && own >= 0 && own < level && filled >= 2 && texts >= 0.8 && distinct < names.profile.distinct;
}

/** Whether a column in front is headed by no more than a name, and holds twice as many: what stands behind is what some belong to. */
function isPlainName({ header, profile }: ColumnEvidence, names: ColumnEvidence): boolean {
  return PLAIN.test(header.trim()) && profile.filled >= names.profile.filled * 2;
}
const PLAIN = anyCase`^(?:names?|titles?|items?|elements?|bezeichnung|titel|nom|titre|nombre|título|nome|titolo|naam)$`;

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
    distinct * filled > coarser.profile.distinct * coarser.profile.filled
  );
}
