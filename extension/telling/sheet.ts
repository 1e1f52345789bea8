import type { MatchedWork, OverlayDecision } from '../../core/feed/overlay-view.ts';
import { conflictLine } from './conflict-line.ts';
import { freedomOf } from './freedom.ts';
import { say } from './say.ts';
import type { Speech } from './speech.ts';
import { daysSince, dotted } from './speech.ts';
import type { Sheet, SheetLine, SheetSection } from './told.ts';
import { deciderLine, stageText } from './work-texts.ts';

/** What there is to say of a work, in sections; what needs somebody stands open. */
export function sheetOf(match: MatchedWork, speech: Speech): Sheet {
  const { work, guardrails } = match;
  const { words, formats } = speech;
  const due = (day: Parameters<typeof formats.day>[0] | null): string =>
    day === null ? '' : say(words.due, { day: formats.day(day) });
  const named = (label: string, text: string | null | undefined): string => (text ? `${label}: ${text}` : '');
  const section = (title: string, texts: readonly (string | SheetLine)[], isOpen: boolean): SheetSection => ({
    title: say(title, { count: texts.length }),
    lines: texts.map((text) => (typeof text === 'string' ? { text, link: null } : text)),
    isOpen,
  });
  const sections = [
    section(words.freely, freedomOf(match, words), true),
    section(
      words.guardrails,
      guardrails.map(({ name, limit, isWithheld, owner, state }) =>
        dotted(name, isWithheld ? words.withheld : limit, words[STATE[state ?? 'none']], owner),
      ),
      guardrails.some(({ state }) => state === 'near' || state === 'breached'),
    ),
    section(
      words.commitments,
      work.commitments.map(({ name, value, isWithheld, due: day, approvers }) =>
        dotted(
          name,
          isWithheld ? words.valueWithheld : value,
          due(day),
          approvers.length > 0 && say(words.approves, { who: approvers.join(', ') }),
        ),
      ),
      true,
    ),
    section(
      words.decisions,
      work.decisions.map((decision) => decisionLine(decision, speech)),
      work.decisions.some(({ waits }) => waits),
    ),
    section(
      words.waitsFor,
      work.waitsFor.map((it) =>
        dotted(it.name, due(it.due), it.isDone ? words.done : it.isLate && words.late, it.owner),
      ),
      work.waitsFor.some(({ isLate }) => isLate),
    ),
    section(words.why, originLines(match, speech), match.conflicts.length > 0),
  ];
  return {
    title: work.name,
    lead: [
      deciderLine(work, words),
      dotted(stageText(work, speech), due(work.due), named(words.status, work.status?.text)),
      dotted(named(words.initiative, work.initiative?.name), named(words.integrator, work.integrator)),
      dotted(named(words.owner, work.owner), named(words.teams, work.teams.join(', '))),
    ].filter((text) => text !== ''),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

const STATE = { inside: 'inside', near: 'near', breached: 'over', none: 'unchecked' } as const;

function decisionLine(decision: OverlayDecision, speech: Speech): SheetLine {
  const { words, formats } = speech;
  const { name, waits, owner, raisedOn, due, decidedOn, outcome, memoLink, memoName, forum } = decision;
  const days = raisedOn === null ? 0 : daysSince(raisedOn, speech);
  const state = waits
    ? days > 0
      ? say(words.waitsSince, { days })
      : words.waits
    : decidedOn === null
      ? words.decided
      : say(words.decidedOn, { day: formats.day(decidedOn) });
  const dueText = waits && due !== null && say(words.due, { day: formats.day(due) });
  return { text: dotted(name, state, dueText, outcome, owner, forum, memoName), link: memoLink };
}

/** What led here, where plans say different things, and how old each is. */
function originLines({ reason, origins, conflicts }: MatchedWork, speech: Speech): readonly string[] {
  const { words, formats, standing } = speech;
  const plans = origins.map(({ name, publishedOn, sequence }) =>
    dotted(
      say(words.plan, { plan: name, day: formats.day(publishedOn), sequence: formats.number(sequence) }),
      // Why it is not newer, where something keeps it from that.
      standing.find((it) => it.name === name)?.trouble?.[words.language],
    ),
  );
  const differ = conflicts.map((conflict) => conflictLine(conflict, origins, speech));
  return [...differ, say(words.matchedBy[reason.by], { text: reason.text }), ...plans];
}
