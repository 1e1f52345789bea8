import type { Milestone } from '../../plan/work.ts';
import { fold } from '../lexicon/fold.ts';

type Stage = NonNullable<Milestone['stage']>;

const WORDS: Readonly<Record<Stage, RegExp>> = {
  decide:
    /^(?:decide|decision|deciding|discover|discovery|define|definition|explore|exploration|ideation|idea|concept|scoping|scope|analysis|analyse|assess|assessment|evaluate|evaluation|proposal|propose|initiation|initiate|plan|planning|requirements?|research|entscheiden|entscheidung|konzept|planung|analyse|decider|decision|decidir|decidere|beslissen|besluta)$/,
  build:
    /^(?:build|building|develop|development|deliver|delivery|design|implement|implementation|execute|execution|construct|construction|create|make|do|test|testing|pilot|validate|validation|bauen|umsetzung|umsetzen|entwicklung|realisierung|construire|realisation|construir|desarrollo|costruire|sviluppo|bouwen|bygga|bygge)$/,
  launch:
    /^(?:launch|launching|launched|release|released|deploy|deployment|roll ?-?out|rollout|go ?-?live|live|adopt|adoption|operate|operation|operations|run|scale|handover|close|closing|closure|closeout|sustain|einfuhrung|start|rollout|lancement|lancer|lanzamiento|lanzar|lancio|lanciare|lancamento|lanceren|lansera|lansering)$/,
};

/** Reads the stage of work: decide, build or launch, with common synonyms (`2 - Development`, `Go-live`); null for others. */
export function readStage(text: string): Stage | null {
  const folded = fold(text)
    .replace(/^(?:stage|phase|gate)? ?\d*[.:)\-– ]*/, '')
    .replace(/ (?:stage|phase)$/, '');
  for (const stage of ['decide', 'build', 'launch'] as const) if (WORDS[stage].test(folded)) return stage;
  return null;
}
