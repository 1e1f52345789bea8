import type { Period } from '../../calendar/period.ts';
import { askedIn } from './asked-names.ts';
import type { Directory } from './directory.ts';
import { directoryFrom, namesOf } from './directory.ts';
import { periodsOf, statedIn } from './grain.ts';
import type { ListedNames } from './listed-names.ts';
import { listedNames } from './listed-names.ts';
import type { LedgerOptions } from './options.ts';
import type { LedgerPlan } from './recalled.ts';
import type { SettledNames } from './settled-names.ts';
import { settledNames } from './settled-names.ts';
import { namesOfAvailability, namesOfPeople, placesOfMilestones } from './shapes.ts';
import type { Stage } from './stage.ts';
import { stageOf } from './stage.ts';
import type { Timeline } from './timeline.ts';
import { timelineOf } from './timeline.ts';
import type { NamedWork } from './works.ts';
import { worksIn } from './works.ts';

/** What all of a ledger rests on: its time, whom names mean, and what is worked on. */
export interface GroundStages {
  readonly span: Stage<readonly Period[]>;
  readonly timeline: Stage<Timeline>;
  readonly listed: Stage<ListedNames>;
  readonly names: Stage<SettledNames>;
  readonly works: Stage<(text: string) => NamedWork>;
}

/** The same with what the other parts are made of, and what they are made again for. */
export interface Ground {
  readonly stages: GroundStages;
  readonly time: { readonly timeline: Timeline; readonly options: LedgerOptions };
  readonly directory: Directory;
  readonly works: (text: string) => NamedWork;
  /** Where milestones stand. */
  readonly places: ReturnType<typeof placesOfMilestones>;
  /** What columns are called. */
  readonly headers: readonly string[];
  readonly tablesById: ReadonlyMap<string, LedgerPlan['tables'][number]>;
  /** Inputs of whatever counts time for names. */
  readonly base: readonly unknown[];
}

export function groundOf(plan: LedgerPlan, options: LedgerOptions, known: GroundStages | undefined): Ground {
  const { initiatives, milestones, tables } = plan;
  const span = stageOf(known?.span, statedIn(plan), () => periodsOf(plan, options));
  const periods = span.value;
  const timeline = stageOf(
    known?.timeline,
    periods.flatMap(({ start, end }) => [start, end]),
    () => timelineOf(periods, options.calendar),
  );
  const lists = [namesOfPeople(plan.people), namesOfAvailability(plan.availability)];
  const listed = stageOf(known?.listed, lists, () => listedNames(plan));
  const asked = askedIn(plan);
  const names = stageOf(known?.names, [listed.value, ...Object.values(asked)], () =>
    settledNames(namesOf(asked, listed.value), known?.names.value),
  );
  const places = placesOfMilestones(milestones);
  const works = stageOf(known?.works, [initiatives, places], () => worksIn(plan));
  return {
    stages: { span, timeline, listed, names, works },
    time: { timeline: timeline.value, options },
    // A copy, so that names which only a question has do not stay.
    directory: directoryFrom(names.value.names),
    works: works.value,
    places,
    headers: tables.flatMap(({ id, columns }) => [id, ...columns.map(({ column, header }) => `${column} ${header}`)]),
    tablesById: new Map(tables.map((table) => [table.id, table])),
    base: [timeline.value, names.value.meaning],
  };
}
