import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { AnyCase } from '../../lexicon/any-case.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** The three questions of a daily stand-up, in the languages that teams ask them in. */
const QUESTIONS: readonly AnyCase[] = [
  anyCase`what.*(?<!\p{L})(?:did|done|finished|completed)(?!\p{L})|^yesterday$|accomplish|gestern|was.*(?:getan|gemacht|erledigt)|(?<!\p{L})hier(?!\p{L})|ayer|qué.*hi(?:ce|zo)|ontem|o que.*(?:fiz|fez|foi feito)|ieri|gisteren|вчера|昨日|昨天`,
  anyCase`what.*(?<!\p{L})(?:will|going to|plan)(?!\p{L})|^today$|^next(?: steps?)?$|heute|was.*(?:werde|wird)(?!\p{L})|aujourd|(?<!\p{L})hoy(?!\p{L})|qué.*har[ée]|hoje|o que.*(?:farei|vou|será)|(?<!\p{L})oggi(?!\p{L})|vandaag|сегодня|今日|今天`,
  anyCase`blocker|blocking|blocked|impediment|obstacle|difficult|in (?:my|the|your) way|problem|hindernis|blockade|obstáculo|bloque|dificultad|impedimento|ostacol|belemmering|(?:бло|пре)пят|проблем|困难|障害|課題|問題`,
];

/** What the questions of a daily stand-up, one a column, say of a table being one of updates; log-odds. */
export function standUpSign(columns: readonly ColumnEvidence[]): number {
  const asked = columns.filter(({ isPeriod, header }) => !isPeriod && header.length <= 80);
  const at = QUESTIONS.map((question) => asked.findIndex(({ header }) => question.test(header)));
  return at.every((place) => place >= 0) && new Set(at).size === QUESTIONS.length ? ASKED : 0;
}

const ASKED = 9;
