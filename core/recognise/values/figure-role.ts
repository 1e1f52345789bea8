import { fold } from '../lexicon/fold.ts';

/** What the figures of a line are of its measure. */
export type FigureRole = 'target' | 'actual' | 'forecast' | 'baseline' | 'variance';

const ROLES: Readonly<Record<FigureRole, string>> = {
  target: `target|targets|goal|plan|planned|budget|soll|ziel|zielwert|planwert|objectif|cible|prevu|objetivo|meta|previsto|obiettivo|doel|streefwaarde|mal|目標|目标|計画|计划`,
  actual: `actual|actuals|act|result|results|reading|achieved|ist|istwert|reel|realise|realizado|real|effettivo|reale|consuntivo|werkelijk|realisatie|utfall|faktisk|実績|实际|実際`,
  forecast: `forecast|fcst|fc|outlook|projection|prognose|erwartung|vorschau|prevision|pronostico|previsao|previsione|verwachting|予測|预测|見込`,
  baseline: `baseline|previous year|prior year|last year|py|vorjahr|basis|annee precedente|ano anterior|anno precedente|vorig jaar|前年`,
  variance: `variance|var|delta|difference|diff|gap|abweichung|differenz|ecart|variacion|desviacion|scostamento|verschil|deviation|attainment|差異|差异|%|δ|%target|% of target|vs target`,
};

const WORDS: ReadonlyMap<string, FigureRole> = new Map(
  (Object.entries(ROLES) as [FigureRole, string][]).flatMap(([role, words]) =>
    words.split('|').map((word) => [fold(word), role] as const),
  ),
);

/** Whether a line holds targets, readings or another figure of its measure; null for any other word. */
export function figureRoleOf(text: string): FigureRole | null {
  return WORDS.get(fold(text).replace(/[\s.:]+$/, '')) ?? null;
}
