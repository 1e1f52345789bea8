import { fold } from '../lexicon/fold.ts';

/** How deep a kind of row stands: 0 initiatives, 1 milestones and tasks, 2 parts of tasks. */
export type Level = 0 | 1 | 2;

const WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    0,
    /^(?:strategic )?(?:initiatives?|epics?|programmes?|programs?|projects?|work ?streams?|initiativen?|projekte?|projets?|proyectos?|progett[oi]|projetos?)$/,
  ],
  [
    1,
    /^(?:(?:key )?milestones?|features?|deliverables?|(?:user )?stor(?:y|ies)|tasks?|actions?|activit(?:y|ies)|work packages?|meilensteine?|aufgaben?|jalons?|taches?|hitos?|tareas?|attivita|tarefas?)$/,
  ],
  [2, /^(?:sub-? ?tasks?|steps?|unteraufgaben?|sous-taches?|subtareas?)$/],
];

/** Reads what sort of row a word says it is; null for other words. */
export function levelOf(text: string): Level | null {
  const folded = fold(text);
  return WORDS.find(([, test]) => test.test(folded))?.[0] ?? null;
}

/** Whether a word says that a row of a work plan is a milestone. */
export function saysMilestone(text: string): boolean {
  return /^(?:key )?(?:milestone|meilenstein|jalon|hito|milepael|milstolpe)$/.test(fold(text));
}
