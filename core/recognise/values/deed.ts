/**
 * Whether a text says what to do, as names of work do and names of things do not: `Order the steel`, `Kessel aufstellen`,
 * `Louer l’entrepôt`, `Подготовить отчёт`. Told by the verb in front in English, elsewhere by how infinitives end.
 */
export function isDeed(text: string): boolean {
  const first = text.indexOf(' ');
  if (first < 2) return false;
  const [, verb] = VERB.exec(text) ?? [];
  return (verb !== undefined && VERBS.has(verb.toLowerCase())) || INFINITIVE.test(text);
}

/** A word in front that others follow, behind its number or by itself. */
const VERB = /^(?:[\d.]+[.)]?\s+)?(\p{L}{2,14})\s/u;

/** Infinitives behind their object in German and Dutch, before an article in Romance languages, anywhere in Slavic ones. */
const INFINITIVE =
  /\s(?!(?:allen|beiden|wegen|gegen|zwischen|sieben|binnen|tussen|buiten|tegen|samen|alleen|eigen|neben|offen)\s*$)\p{Ll}{3,}(?:en|ern|eln)[.!]?$|^\p{Lu}?\p{Ll}+(?:er|ir|re|ar|are|ere|ire)\s(?:l[’']\S|(?:les?|las?|los|une?|des|du|aux?|el|una|unos|unas|os?|as?|um|uma|il|lo|gli|i)\s)|^\p{L}{2,}(?:ать|ить|еть|ять|уть|ти|ться|тись|ати|ити|іти|ać|ić|yć|eć|ąć|uć|ovat|nout)\s|\s\p{L}{2,}(?:mak|mek)[.!]?$/u;

/** What planners ask for, English only: a verb in front of what is done, and hardly ever the name of a thing. */
const VERBS: ReadonlySet<string> = new Set(
  `achieve acquire activate adapt add adjust adopt agree align allocate analyse analyze announce appoint apply approve arrange assemble assess assign assist attend audit automate award book brief bring build buy calculate call cancel carry choose clarify clean clear collect commission communicate compare compile complete conclude conduct configure confirm connect consolidate construct contact convert coordinate create customise customize cut decide decommission define deliver deploy describe design determine develop discuss distribute document draft draw drive educate eliminate enable engage enhance ensure equip establish estimate evaluate examine execute expand explore extend facilitate file fill finalise finalize find finish fix follow form fund gather generate get give grow hand handle hire hold identify implement improve increase inform initiate inspect install integrate interview introduce investigate invite issue keep launch lay lead learn lock maintain make manage map measure meet migrate minimise minimize modify monitor move negotiate notify obtain offer onboard optimise optimize order organise organize paint perform pick place plan post prepare present prioritise prioritize procure produce promote propose protect provide publish purchase put raise reach receive recruit redesign reduce refactor refine register release relocate remove renew repair replace report request research resolve review revise rewire roll run schedule sell send separate set setup share ship show sign solve source specify standardise standardize start strengthen submit supply survey switch tear tidy track train transfer translate update upgrade upload visit wire write`.split(
    ' ',
  ),
);
