import type { Formats } from '../../display/formats.ts';
import type { PlanWords } from '../english/plan-views.ts';

export const approvals = ({ count }: Formats): PlanWords['approvals'] => ({
  anyValue: 'beliebig',
  units: {
    hours: (value) => count(value, 'Stunde', 'Stunden'),
    days: (value) => count(value, 'Tag', 'Tage'),
    weeks: (value) => count(value, 'Woche', 'Wochen'),
    months: (value) => count(value, 'Monat', 'Monate'),
    years: (value) => count(value, 'Jahr', 'Jahre'),
  },
});
