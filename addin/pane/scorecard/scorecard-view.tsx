import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScoredMeasure, Scorecard, TeamCard } from '../../../core/scorecard/scorecard.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import { LookedUp } from '../parts/looked-up.tsx';
import { NoneYet } from '../parts/none-yet.tsx';
import { EarlyWarnings } from './early-warnings.tsx';
import { keyOf, MeasureList } from './measure-list.tsx';
import { STATUSES, Tallies } from './tallies.tsx';
import './scorecard.css';

/** The measures of one team, worst first; above them how all teams stand. */
export function ScorecardView(): JSX.Element {
  const { plan, words } = usePlanPane();
  return (
    <div id="view" class="view scorecard" role="tabpanel" aria-labelledby="tab-scorecard">
      <div class="scroller" tabIndex={-1}>
        <LookedUp lookUp={plan.scorecard} doing={words.frame.scorecard}>
          {({ scorecard }) => (scorecard.measures.length === 0 ? <None /> : <Cards scorecard={scorecard} />)}
        </LookedUp>
      </div>
    </div>
  );
}

function None(): JSX.Element {
  const { none } = usePlanPane().words.scorecard;
  return <NoneYet {...none} />;
}

function Cards({ scorecard }: { readonly scorecard: Scorecard }): JSX.Element {
  const { words: all, port, writeScorecardSheet } = usePlanPane();
  const words = all.scorecard;
  const { teams, warnings, counts, measures } = scorecard;
  const [chosen, choose] = useState<string | null | undefined>(undefined);
  const [open, setOpen] = useState<string | null>(null);
  const card = teams.find(({ team }) => team === chosen) ?? teams[0];
  const show = (measure: ScoredMeasure): void => {
    const home = teams.find((one) => one.measures.includes(measure));
    choose(home?.team);
    setOpen(keyOf(measure));
  };
  useEffect(() => {
    if (open !== null) document.querySelector('.measure.is-open')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  if (card === undefined) return <None />;
  return (
    <div onKeyDown={(event) => closeOn(event, open, setOpen)} role="none">
      <p class="roll-up">
        {words.rollUp(measures.length, teams.length)}
        <Tallies counts={counts} />
      </p>
      {warnings.length > 0 && <EarlyWarnings warnings={warnings} show={show} />}
      {teams.length > 1 && (
        <label class="team-picker">
          <span>{words.team}</span>
          <select
            value={String(teams.indexOf(card))}
            onChange={({ currentTarget }) => {
              choose(teams[Number(currentTarget.value)]?.team);
              setOpen(null);
            }}
          >
            {teams.map((one, at) => (
              <option key={one.team} value={String(at)}>
                {optionOf(one, words)}
              </option>
            ))}
          </select>
        </label>
      )}
      <MeasureList
        key={card.team}
        card={card}
        warns={(measure) => warnings.some(({ leading }) => leading === measure)}
        open={open}
        setOpen={setOpen}
      />
      {port.abilities.writesReportSheet && (
        <p class="roll-up">
          <button type="button" onClick={() => void writeScorecardSheet()}>
            {all.frame.menu.scorecardSheet}
          </button>
        </p>
      )}
    </div>
  );
}

/** A team with how many of its measures stand worst. */
function optionOf({ team, counts }: TeamCard, words: AllWords['scorecard']): string {
  const worst = STATUSES.find((status) => counts[status] > 0) ?? 'no-data';
  return words.choice(team ?? words.noTeam, words.tally(counts[worst], words.statusesInText[worst]));
}

/** Esc closes the open measure and leaves the focus on its line. */
function closeOn(event: KeyboardEvent, open: string | null, setOpen: (key: string | null) => void): void {
  if (event.key !== 'Escape' || open === null) return;
  event.preventDefault();
  setOpen(null);
  document.querySelector<HTMLElement>('.measure.is-open .measure-head')?.focus();
}
