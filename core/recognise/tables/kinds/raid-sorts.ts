import { anyCase } from '../../lexicon/any-case.ts';

const RISK = anyCase`^(?:risks?|risik(?:o|en)|risques?|riesgos?|riscos?|rischi?o?|risico)$`;
const RAID = anyCase`^(?:risks?|assumptions?|issues?|actions?|decisions?|dependenc(?:y|ies)|opportunit(?:y|ies)|risik(?:o|en)|annahmen?|probleme?|themen?|maßnahmen?|entscheidung(?:en)?|abhängigkeit(?:en)?|chancen?|risques?|hypothèses?|problèmes?|décisions?|dépendances?|riesgos?|supuestos?|problemas?|decisiones|decisión|dependencias?|riscos?|premissas?|decisões|decisão|dependências?|rischi?o?|ipotesi|problem[ai]|decision[ei]|dipendenz[ae]|risico|aannames?|problemen|besluit(?:en)?|afhankelijkhe(?:id|den))$`;

/** Whether texts are the sorts of entries of a RAID log, risks and others: Risk, Assumption, Issue, Dependency. */
export function areRaidSorts(texts: ReadonlySet<string>): boolean {
  const sorts = [...texts].map((text) => text.trim());
  return sorts.length > 1 && sorts.some(RISK.test) && sorts.every(RAID.test);
}
