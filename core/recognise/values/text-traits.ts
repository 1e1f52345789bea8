import { isCadence } from './cadence.ts';
import { readDay } from './day.ts';
import { isDeed } from './deed.ts';
import { readDuration } from './duration.ts';
import { fold } from '../lexicon/fold.ts';
import { readLetters } from './letters.ts';
import { readNumber } from './number.ts';
import { periodParts } from './period.ts';
import { isPlaceholder } from './placeholder.ts';
import { rankOf } from './scale-words.ts';
import { readStatus } from './status.ts';
import { remembered } from '../lexicon/remembered.ts';
import { anyCase } from '../lexicon/any-case.ts';

/** What a text could be; several at once. */
export type Trait =
  | 'day'
  | 'number'
  | 'percent'
  | 'money'
  | 'duration'
  | 'period'
  | 'id'
  | 'outline'
  | 'email'
  | 'url'
  | 'name'
  | 'word'
  | 'status'
  | 'rag'
  | 'grade'
  | 'letters'
  | 'ids'
  | 'cadence'
  | 'response'
  | 'placeholder'
  | 'unit'
  | 'direction'
  | 'deed'
  | 'sentence';

const ID = /^(?=.{1,24}$)(?:\p{L}{1,10}[-_. /#]?){1,3}\d{1,6}(?:[.-]\d{1,5})*[a-z]?$/u;
/** Capitals and numbers in parts: `ACB350_SPR_#1`. */
const CODE = /^(?=.{3,24}$)(?=.*\p{Lu})[\p{Lu}\d]+(?:[-_./#]+[\p{Lu}\d]+){0,4}[-_./#]{1,2}\d{1,6}$/u;
/** An id that a machine gave. */
const UNIQUE =
  /^(?:\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?|[0-7][0-9a-hjkmnp-tv-z]{25}|(?=\D*\d)[0-9a-f]{24}|(?=\D*\d)[0-9a-f]{32})$/i;
/** The same of letters and numbers in no order, as Planner and Drive give them. */
const TOKEN = /^(?=[\w-]{16,44}$)(?=.*\d[A-Za-z])[\w-]*(?:[a-z][\dA-Z][\w-]*){2}$/;
const OUTLINE = /^\d{1,3}(?:\.\d{1,3})*(?:\.\d{1,3}|\.[a-z])\.?$/i;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}$/i;
const URL = /^(?:https?:\/\/|www\.)\S+$/i;
const PERSON =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?)(?:[ ,]+(?:(?:de|da|do|van|von|der|den|del|di|la|le|el|al|bin|y)\s+)?\p{Lu}[\p{L}\p{M}'’-]*\.?){1,3}$/u;
const WORD = /^\p{Lu}?[\p{L}\p{M}'’-]{1,14}$/u;
const IDS = anyCase`^(?:[\p{L}]{0,10}[-_ ]?\d+(?:\.\d+)*(?:\s?(?:fs|ss|ff|sf|ea|aa|ee|dd|fc|cc)(?:\s?[+-]\s?\d+\s?\p{L}*)?)?)(?:\s*[,;&+/]\s*[\p{L}]{0,10}[-_ ]?\d+(?:\.\d+)*(?:\s?(?:fs|ss|ff|sf)(?:\s?[+-]\s?\d+\s?\p{L}*)?)?)*$`;
const RAG =
  /^(?:r|a|g|y|red|amber|green|yellow|orange|rot|gelb|grun|gruen|rouge|jaune|vert|rojo|amarillo|verde|vermelho|amarelo|rosso|giallo|rood|oranje|groen|geel|arancione|naranja|laranja|ambar|gul|rod|gronn?|zielony|zolty|czerwony|zelena|zluta|cervena|yesil|sari|kirmizi|зеленыи|желтыи|красныи|绿色|黄色|红色|초록|노랑|빨강|🔴|🟡|🟢|🟠|🟥|🟨|🟩|🟧|אדום|צהוב|ירוק|أحمر|أصفر|أخضر|赤|黄|緑|青|红|绿|on track|at risk|off track)$/;
const GRADE =
  /^(?:[1-5]\s*[-–:. ]\s*)?(?:very |extremely |sehr |tres |muy |muito |molto )?(?:high|medium|low|med|mid|moderate|critical|urgent|normal|minor|major|severe|p[0-5]|must|should|could|won'?t|must have|should have|could have|nice to have|h|m|l|hoch|mittel|niedrig|gering|haut|haute|eleve|elevee|moyen|moyenne|faible|bas|basse|alta|alto|media|medio|baja|bajo|baixa|baixo|critica|critico|bassa|basso|hoog|gemiddeld|laag|高|中|低|likely|unlikely|possible|rare|almost certain|certain|insignificant|significant|negligible|catastrophic|blocker|trivial|non[- ]?critical|important|essential|optional|desirable|essencial|esencial|importante|desejavel|deseable|opcional)(?:\s*\(\d+\)| impact| probability| priority| risk)?$/;
const CADENCE =
  /^(?:(?:bi|semi|every|once|twice|as)[- ]?\w* ?)?(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|bi-?weekly|fortnightly|biweekly|once|ad[- ]hoc|as needed|as required|needed|day|week|month|quarter|year|sprint|taglich|wochentlich|monatlich|quartalsweise|jahrlich|hebdomadaire|mensuel(?:le)?|trimestriel(?:le)?|annuel(?:le)?|diario|semanal|mensual|mensal|trimestral|anual|continuous|ongoing)s?$/;
const RESPONSE =
  /^(?:risk )?(?:avoid(?:ance)?|mitigate|mitigation|accept(?:ance|ed)?|transfer(?:red|ence)?|reduce|reduction|share|exploit|enhance|escalate|watch|monitor|treat|tolerate|terminate|vermeiden|vermindern|akzeptieren|ubertragen|eviter|attenuer|accepter|evitar|mitigar|aceptar|transferir|aceitar|minimi[sz]e|akzeptanz|vermeidung|verminderung|eliminar|prevenir|compartir|explotar|compartilhar|explorar|accettare|mitigare|trasferire|accetta(?:zione)?|mitigazione|trasferimento|evitare|elusione|mitigacion|transferencia|aceptacion|evasion|mitigacao|aceitacao|attenuation|acceptation|transfert|evitement|vermijden|verminderen|accepteren|overdragen|回避|軽減|低減|転嫁|移転|受容|規避|规避|减轻|缓解|转移|接受|회피|완화|전가|수용|снижение(?: риска)?|принятие(?: риска)?|уклонение(?: от риска)?|избежание|передача(?: риска)?)$/;
const UNIT =
  /^(?:%|#|€|\$|£|h|hrs?|hours?|d|days?|pts?|points?|percent(?:age)?|number|count|ratio|usd|eur|gbp|score|units?|pcs|k€|k\$|m€|x|ms|sec(?:onds)?|min(?:utes)?|kg|tage|stunden|jours|stk|anzahl|numero|nps|fte|people|users?|currency|dollars?|euros?)$/;
const DIRECTION =
  /^(?:higher|lower|up|down|increase|decrease|maximi[sz]e|minimi[sz]e|↑|↓|▲|▼|→|higher is better|lower is better|more|less|hoher|niedriger|asc|desc|m|d|a)$/;

/** No word for a response, a traffic light, a unit or a direction is longer. */
const SHORT = 18;

/** What a text could be. */
export const traitsOf = remembered(findTraits);

function findTraits(text: string): ReadonlySet<Trait> {
  const traits = new Set<Trait>();
  if (isDeed(text)) traits.add('deed');
  if (text.length > 48) {
    traits.add('sentence');
    if (URL.test(text)) traits.add('url');
    return traits;
  }
  const folded = fold(text).normalize('NFC');
  if (/\d/.test(text)) findNumeric(text, traits);
  else {
    if (
      PERSON.test(text) ||
      text.split(/\s*[,;/&+\n]\s*|\s+(?:and|und|et|e|y|en)\s+/).every((part) => PERSON.test(part))
    )
      traits.add('name');
    if (WORD.test(text)) traits.add('word');
    if (periodParts(text) !== null) traits.add('period');
    if (text.length <= 24 && readLetters(text) !== null) traits.add('letters');
    if (CADENCE.test(folded) || isCadence(folded)) traits.add('cadence');
    if (folded.length <= SHORT && RESPONSE.test(folded)) traits.add('response');
  }
  if (EMAIL.test(text)) traits.add('email');
  if (URL.test(text)) traits.add('url');
  if (GRADE.test(folded) || (text.length <= SHORT && rankOf(text) !== null)) traits.add('grade');
  if (folded.length <= SHORT) {
    if (RAG.test(folded)) traits.add('rag');
    if (UNIT.test(folded)) traits.add('unit');
    if (DIRECTION.test(folded)) traits.add('direction');
  }
  if (isPlaceholder(text)) traits.add('placeholder');
  else if (text.length <= 30 && readStatus(text) !== null) traits.add('status');
  if (text.length > 24 && text.split(' ').length >= 4) traits.add('sentence');
  return traits;
}

function findNumeric(text: string, traits: Set<Trait>): void {
  if (OUTLINE.test(text)) traits.add('outline');
  else if (readDay(text) !== null) traits.add('day');
  if (ID.test(text) || CODE.test(text) || UNIQUE.test(text) || TOKEN.test(text)) traits.add('id');
  if (IDS.test(text)) traits.add('ids');
  if (periodParts(text) !== null) traits.add('period');
  const number = readNumber(text);
  if (number !== null) {
    traits.add('number');
    if (number.percent) traits.add('percent');
    if (number.currency !== null) traits.add('money');
  } else if (readDuration(text) !== null) traits.add('duration');
}
