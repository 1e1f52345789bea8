/** Headers of the names of goals, as a plan or a scorecard writes them. */
export const GOAL_HEADER =
  /^(?:(?:strategic|annual|yearly|quarterly|business|company|key|main|our) )*(?:goals?|objectives?)$|^(?:(?:strategische[sn]?|operative[sn]?|jahres|unternehmens)[ -]?)?ziele?$|^(?:objectifs?|objetivos?|obiettiv[io]|doelstelling(?:en)?)(?: \p{L}+)?$/u;
