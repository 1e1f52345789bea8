/** What is better when there is less of it. Longest first, so that “lead time” is not read as leads. */
const LESS =
  /(?<![\p{L}])(?:(?:cycle|lead|response|reply|resolution|wait(?:ing)?|handling|load|down|idle|repair|recovery|ramp(?:-?up)?|set-?up|onboarding|queue|turn-?around) ?times?|time to \p{L}+|days? to \p{L}+|hours? to \p{L}+|durchlaufzeit(?:en)?|reaktionszeit(?:en)?|antwortzeit(?:en)?|wartezeit(?:en)?|lieferzeit(?:en)?|ausfallzeit(?:en)?|bearbeitungszeit(?:en)?|ladezeit(?:en)?|latency|latenz|mttr|churn\w*|attrition|discounts?|rabatte?|(?:employee|staff|team|personnel|voluntary) turnover|\p{L}*fluktuation\w*|defects?|bugs?|errors?|faults?|fehler\w*|mangel|incidents?|storung(?:en)?|outages?|ausfalle?|complaints?|beschwerden?|reklamation(?:en)?|escalations?|eskalation(?:en)?|costs?|kosten|expenses?|spend|burn(?: rate)?|ausgaben|aufwand|overruns?|backlog|ruckstand|ruckstande|overdue|uberfallige?|delays?|delayed|late|verspatung(?:en)?|verzug|refunds?|retouren?|returned|abandon(?:ed|ment)?|bounces?|bounced|no-?shows?|absen(?:ce|ces|teeism)|krankenstand|krankheitsquote|fehlzeiten|sick days?|accidents?|unfalle?|injur(?:y|ies)|rework|nacharbeit|scrap|ausschuss\w*|waste|abfall|vulnerabilit(?:y|ies)|(?:open|unresolved|security|audit) (?:tickets?|issues?|findings?|items?|risks?|cases?|requests?|bugs?)|offene? \p{L}+|emissions?|emissionen|co2\w*|stornos?|stornoquote|kundigung(?:en|squote)?|cancell?ations?|dso|cac|payback|fail(?:ed|ures?|s|ing)?|ablehnung(?:en)?|rejections?|loss(?:es)?|lost|verluste?|leakage|slippage|violations?|breaches|verstosse?)(?![\p{L}])/gu;

/** What is better when there is more of it. */
const MORE =
  /(?<![\p{L}])(?:revenues?|umsatz\w*|erlose?|n?arr|mrr|n?rr|grr|nrr|bookings?|sales|vertriebserfolg|growth|\w*wachstum|profits?|gewinne?|margins?|marge|deckungsbeitrag|ebitda?|nps|net promoter(?: score)?|satisfaction|\w*zufriedenheit|csat|retention|renewals?|renewed|verlangerung(?:en)?|conversions?|converted|win[- ]rate|abschlussquote|adoption|activations?|activated|aktivierung(?:en)?|engagement|usage|nutzung|(?:active |new |paying )?(?:users?|customers?|logos|clients)|(?:neue |aktive )?(?:nutzer|kunden)|neukunden|pipeline|leads|demos?|meetings?|termine|trials?|trial to paid|sign-?ups?|downloads?|visits?|visitors?|besuche|traffic|uptime|availability|verfugbarkeit|coverage|abdeckung|on[- ]time|punktlichkeit|termintreue|liefertreue|accuracy|genauigkeit|first[- ]pass yield|yield|ausbeute|throughput|durchsatz|velocity|productivity|produktivitat|efficiency|effizienz|deployments?|releases?|training hours|schulungen|completion|completed|complete|abgeschlossene?|fulfil?lment|attainment|zielerreichung|roi|market share|marktanteil|cash|liquiditat|deals|orders|auftrage|auftragseingang|first[- ]contact resolution|resolution rate|losungsquote|(?:customer )?lifetime value|c?ltv|recommendations?|weiterempfehlung\w*)(?![\p{L}])/gu;

/** Less of what is bad: savings, bugs fixed. */
const TURNED =
  /(?<![\p{L}])(?:reductions?|reduced|sav(?:ed|ings?)|avoided|avoidance|resolved|closed|fixed|fix rate|prevented|eliminated|recovered|einsparung(?:en)?|behoben\w*|gelost\w*|geschlossen\w*|vermieden\w*|reduktion|reduzierung|senkung|kosteneinsparung(?:en)?|free|frei)(?![\p{L}])/u;

/** What a name counts or weighs, not what it measures. */
const COUNTED =
  /^(?:(?:total|overall|average|avg\.?|mean|median|net|gross|monthly|weekly|daily|annual|number of|no\.? of|count of|# of|#|%|% of|share of|percentage of|percent of|rate of|level of|degree of|anzahl(?: der| an)?|anteil(?: der| an)?|durchschnittliche?r?s?|gesamt\w*) )+/;
/** What the measure is set against stands behind these. */
const AGAINST = / (?:per|pro|je|of|von|by|from|with|within|since|vs\.?|against|in|aus|mit|innerhalb) .*$|\(.*$/;

/** What the words of a measure's name say of its direction, and the word that says it; null where none does, or two disagree. */
export function directionInWords(
  plain: string,
): { readonly direction: 'higher' | 'lower'; readonly word: string } | null {
  const head = plain.replace(COUNTED, '').replace(AGAINST, '');
  const less = [...head.matchAll(LESS)].at(-1);
  const more = [...head.matchAll(MORE)].at(-1);
  const turned = TURNED.exec(head);
  if (turned !== null)
    return less === undefined && more !== undefined ? null : { direction: 'higher', word: turned[0] };
  if (less !== undefined && (more === undefined || endOf(less) >= endOf(more)))
    return { direction: 'lower', word: less[0] };
  return more === undefined || less !== undefined ? null : { direction: 'higher', word: more[0] };
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}
