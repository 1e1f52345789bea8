import { cellOf } from '../../plan/provenance.ts';
import { baselineExecution } from '../../schedule/screen-facts.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';

export default rule({
  id: 'weak-baseline-execution',
  family: 'schedule',
  severity: 'moderate',
  title: 'Fewer results than the baseline had by now',
  message:
    'The baseline has {due} {due|result|results} by today and {done} {done|is|are} done: an index of {index}, under {least}; “{first}” is the first that is not.',
  why: 'Whoever delivers fewer results than planned rarely catches up: the same pace moves every date that follows.',
  fix: 'Finish what should be finished before starting anew, or plan the rest at the pace that was shown.',
  needs: [
    'milestones.endBaseline|initiatives.endBaseline',
    'milestones.status|percentComplete|endActual|initiatives.status|percentComplete|endActual',
  ],
  params: {
    least: {
      default: 0.95,
      title: 'index from which on the pace is kept',
      source: 'DCMA 14-point assessment, check 14; a screen, not a failure',
    },
  },
  *check(plan, context) {
    const { least } = context.params;
    const schedule = scheduleOf(plan, context);
    const found = baselineExecution(schedule);
    if (found === null || found.done / found.due.length >= least) return;
    const open = found.due.filter((at) => schedule.activities[at]!.state !== 'done').map((at) => schedule.works[at]!);
    const index = Math.round((100 * found.done) / found.due.length) / 100;
    yield {
      at: open.map((work) => cellOf(work, 'endBaseline')),
      cause: 'index',
      data: { due: found.due.length, done: found.done, index, least, first: open[0]?.name ?? '' },
    };
  },
  german: {
    title: 'Weniger Ergebnisse, als der Basisplan bis heute vorsah',
    message:
      'Der Basisplan sieht bis heute {due} {due|Ergebnis|Ergebnisse} vor, {done} {done|ist|sind} erledigt: ein Index von {index}, unter {least}; das erste, das fehlt, ist „{first}“.',
    why: 'Wer weniger Ergebnisse liefert als geplant, holt selten auf: Dasselbe Tempo verschiebt jeden Termin danach.',
    fix: 'Beenden Sie, was fertig sein sollte, bevor Neues beginnt, oder planen Sie den Rest im gezeigten Tempo.',
    params: {
      least: {
        title: 'Index, ab dem das Tempo gehalten ist',
        source: 'DCMA 14-Punkte-Prüfung, Prüfung 14; ein Sieb, kein Durchfallen',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'What the baseline has by now is done',
        german: 'Was nach dem Basisplan fertig sein soll, ist fertig',
        sheet: `
          | Milestone      | Baseline finish | Due        | Status      |
          | Prototype      | 2026-01-30      | 2026-01-30 | Done        |
          | Beta           | 2026-03-31      | 2026-03-31 | In progress |`,
      },
    ],
    failing: [
      {
        title: 'One of two is not done',
        german: 'Eines von zweien ist nicht fertig',
        flags: ['B3'],
        sheet: `
          | Milestone      | Baseline finish | Due        | Status      |
          | Prototype      | 2026-01-30      | 2026-01-30 | Done        |
          | Trial          | 2026-02-13      | 2026-03-13 | In progress |
          | Beta           | 2026-03-31      | 2026-03-31 | Not started |`,
      },
    ],
  },
});
