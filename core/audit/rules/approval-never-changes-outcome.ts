import { approvalHistoryOf } from '../../governance/approval-history/approval-history.ts';
import type { Proposal } from '../../governance/approval-history/autonomy-proposal.ts';
import { PROPOSAL_BAR, proposalsOf } from '../../governance/approval-history/autonomy-proposal.ts';
import { isInLane } from '../../governance/approval-history/lane-name.ts';
import type { ApprovalRule } from '../../plan/approvals.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { waitInWords } from '../wait-in-words.ts';

export default rule({
  id: 'approval-never-changes-outcome',
  family: 'authority',
  severity: 'moderate',
  title: 'Approval that never changes an outcome',
  message:
    'Of {requests} decided {where}, {turned} {turned|was|were} rejected or materially changed (at most {upper}%, with 95% confidence). Without asking, {perYear} of waiting a year would be free.',
  messages: {
    sum: 'Of {requests} decided {where}, {turned} {turned|was|were} rejected or materially changed (at most {upper}%, with 95% confidence). {cases} of them waited {days} in all.',
    unknown:
      'Of {requests} decided {where}, {turned} {turned|was|were} rejected or materially changed (at most {upper}%, with 95% confidence).',
  },
  why: 'An approval that always says yes costs every case its wait and protects nobody.',
  fix: 'Move it to autonomy and look at the results afterwards; keep it only where a promise rests on it.',
  params: {
    decided: {
      default: PROPOSAL_BAR.decided,
      title: 'decided cases from which on a yield says something',
      source: 'Lanekeeper’s rule catalogue',
    },
    share: {
      default: PROPOSAL_BAR.share,
      title: 'share of rejected or changed cases under which it says always yes, 0–1',
      source: 'Lanekeeper’s rule catalogue',
    },
    upper: {
      default: PROPOSAL_BAR.upper,
      title: 'upper end of the 95% interval of that share, 0–1',
      source: 'Wilson’s score interval (1927); the bar is that of Lanekeeper’s rule catalogue',
    },
  },
  needs: ['approvalRequests.outcome'],
  *check(plan, context): Iterable<Hit<'sum' | 'unknown'>> {
    const history = approvalHistoryOf(plan, context);
    for (const proposal of proposalsOf(history, plan.approvalRules, context.params)) {
      const { by, group, freed } = proposal;
      const { decided, rejected, changed, interval } = group.yield;
      const { days, cases, perYear } = freed;
      yield {
        at: cellsOf(proposal, plan.approvalRules),
        cause: `${by}\n${group.name}`,
        data: {
          requests: decided,
          where: WHERE[by](group.name),
          turned: rejected + changed,
          upper: Math.ceil(1000 * interval.high) / 10,
          ...(cases === 0 ? {} : { days: waitInWords(days), cases }),
          ...(perYear === null ? {} : { perYear: waitInWords(perYear < 1 ? perYear : Math.round(perYear)) }),
        },
        message: perYear !== null ? undefined : cases > 0 ? 'sum' : 'unknown',
      };
    }
  },
  german: {
    title: 'Freigabe, die nie etwas ändert',
    message:
      'Von {requests} entschiedenen {where} {turned|wurde|wurden} {turned} abgelehnt oder wesentlich geändert (mit 95 % Sicherheit höchstens {upper} %). Ohne Rückfrage wären {perYear} Wartezeit im Jahr frei.',
    messages: {
      sum: 'Von {requests} entschiedenen {where} {turned|wurde|wurden} {turned} abgelehnt oder wesentlich geändert (mit 95 % Sicherheit höchstens {upper} %). {cases} davon {cases|wartete|warteten} zusammen {days}.',
      unknown:
        'Von {requests} entschiedenen {where} {turned|wurde|wurden} {turned} abgelehnt oder wesentlich geändert (mit 95 % Sicherheit höchstens {upper} %).',
    },
    why: 'Eine Freigabe, die immer Ja sagt, kostet jeden Fall seine Wartezeit und schützt niemanden.',
    fix: 'Geben Sie es in die Spur Autonomie und sehen Sie sich danach die Ergebnisse an; behalten Sie die Freigabe nur, wo eine Zusage daran hängt.',
    params: {
      decided: {
        title: 'entschiedene Fälle, ab denen ein Anteil etwas sagt',
        source: 'Regelkatalog von Lanekeeper',
      },
      share: {
        title: 'Anteil abgelehnter oder geänderter Fälle, unter dem sie immer Ja sagt, 0–1',
        source: 'Regelkatalog von Lanekeeper',
      },
      upper: {
        title: 'oberes Ende des 95-%-Intervalls dieses Anteils, 0–1',
        source: 'Score-Intervall von Wilson (1927); die Grenze ist die des Regelkatalogs von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'One of twelve was changed; and eleven are too few',
        german: 'Eine von zwölf wurde geändert; und elf sind zu wenige',
        settings: { params: { 'approval-never-changes-outcome': { decided: 12, upper: 0.3 } } },
        sheet: historySheet([...Array.from({ length: 11 }, () => 'Approved'), 'Approved with changes']),
      },
      {
        title: 'Nobody was ever refused, but nobody knows yet for sure',
        german: 'Niemand wurde je abgelehnt, aber sicher weiß das noch niemand',
        sheet: historySheet(Array.from({ length: 12 }, () => 'Approved')),
      },
    ],
    failing: [
      {
        title: 'None of twelve, where twelve are enough for the planner',
        german: 'Keine von zwölf, wo der Planung zwölf genügen',
        settings: { params: { 'approval-never-changes-outcome': { decided: 12, upper: 0.3 } } },
        flags: [Array.from({ length: 12 }, (_, at) => `B${at + 2}`).join(',')],
        sheet: historySheet(Array.from({ length: 12 }, () => 'Approved')),
      },
    ],
  },
});

const WHERE: Readonly<Record<Proposal['by'], (name: string) => Phrase>> = {
  lane: (name) => ({ en: `cases in the lane “${name}”`, de: `Fällen der Spur „${name}“` }),
  rule: (name) => ({ en: `cases of the row “${name}”`, de: `Fällen der Zeile „${name}“` }),
  approver: (name) => ({ en: `cases before ${name}`, de: `Fällen, die bei ${name} lagen,` }),
  all: () => ({ en: 'cases', de: 'Fällen' }),
};

/** In a long history nobody visits each case. */
const MOST_CELLS = 1000;

/** The rows of the approval table that ask for it, else the cases that were asked. */
function cellsOf({ by, group }: Proposal, rules: readonly ApprovalRule[]): readonly CellRef[] {
  const asking =
    by === 'rule'
      ? rules.filter((rule) => group.cases.some(({ row }) => row?.rule === rule))
      : by === 'lane'
        ? rules.filter((rule) => isInLane(rule, group.name))
        : [];
  if (asking.length > 0) return asking.map((rule) => cellOf(rule, 'approvers'));
  const field = by === 'lane' ? 'lane' : by === 'approver' ? 'approvers' : 'outcome';
  return group.cases.slice(0, MOST_CELLS).map(({ request }) => cellOf(request, field));
}

/** A history of the lane of a deal desk with these outcomes. */
function historySheet(outcomes: readonly string[]): string {
  const rows = outcomes.map(
    (outcome, at) =>
      `| Q-${1001 + at} | Deal desk | Ada Berg | 2026-01-${String(5 + (at % 5)).padStart(2, '0')} | 2026-01-${String(12 + (at % 5)).padStart(2, '0')} | ${outcome} |`,
  );
  return ['| Deal | Lane | Approver | Submitted on | Decided on | Outcome |', ...rows].join('\n');
}
