import type { JSX } from 'preact';
import { parseIsoDay } from '../../../core/calendar/day.ts';
import { monthOf } from '../../../core/calendar/period.ts';
import type { Formats } from '../display/formats.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { TradeOffPosed } from '../trade-off-answers.ts';

/** How the request was read and what was assumed; or which words could not be read. */
export function ReadAsLine({ asked }: { readonly asked: TradeOffPosed }): JSX.Element | null {
  const { words: all, show } = usePlanPane();
  const words = all.whatIf;
  const { read, unread } = asked;
  if (unread !== null)
    return (
      <p class="asks" role="alert">
        {words.unread[unread.why](words.list(unread.words.length, unread.words))}
      </p>
    );
  if (read === null) return null;
  const demand = read.demand.map(({ name, amount, kind }) => words.demand[kind](show.amount(amount), name));
  // That whole people are meant stands in the line itself.
  const told = read.assumed.filter(({ what }) => what !== 'full-time');
  return (
    <div class="read-as" role="status">
      <p>{words.readAs(demand.join(words.and), show.day(read.from), show.day(read.to))}</p>
      {told.map(({ what, word, as }) => (
        <p key={`${what} ${word}`} class="hint">
          {words.assumed[what](word, shown(as, show))}
        </p>
      ))}
    </div>
  );
}

/** A month or a day as people write it; any other word as it stands. */
function shown(as: string, show: Formats): string {
  const isMonth = as.length === 'YYYY-MM'.length;
  const day = parseIsoDay(isMonth ? `${as}-01` : as);
  if (day === null) return as;
  return isMonth ? show.period(monthOf(day)) : show.day(day);
}
