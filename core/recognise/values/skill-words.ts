import { fold } from '../lexicon/fold.ts';
import { anyCase } from '../lexicon/any-case.ts';

/** People of a trade, as a column of amounts by skill is headed. */
const TRADES = anyCase`(?:^|[^\p{L}])(?:engineers?|developers?|devs|programmers?|designers?|testers?|analysts?|architects?|scientists?|sres|(?:product|project) (?:managers|owners)|scrum masters|consultants?|marketers|copywriters|researchers|accountants|lawyers|technicians?|electricians?|machinists?|welders?|nurses?|entwickler(?:innen)?|tester(?:innen)?|analytiker|architekten|berater|techniker|ingenieure?|developpeurs?|concepteurs?|ingenieurs?|analystes?|desarrolladores|disenadores|ingenieros|analistas|sviluppatori|progettisti|ontwikkelaars|ontwerpers|utvecklare|udviklere)(?:$|[^\p{L}])`;
/** Their fields; elsewhere than among amounts these are phases of the work too. */
const FIELDS =
  /^(?:software |data |product |web )?(?:engineering|development|design|ux|ui|ux ui|qa|test|testing|data|analytics|science|back ?end|front ?end|full ?stack|mobile|ios|android|devops|security|infrastructure|entwicklung|gestaltung)$/;
/** Whether a text names people of a trade: `Backend engineers`, `Tester`. */
export function isTrade(text: string): boolean {
  return TRADES.test(fold(text));
}

/** Whether a text names a field of work and nothing else: `Backend`, `QA`, `Data`. */
export function isField(text: string): boolean {
  return FIELDS.test(fold(text));
}
