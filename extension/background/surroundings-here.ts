import type { Day } from '../../core/calendar/day.ts';
import { parseIsoDay } from '../../core/calendar/day.ts';
import { mayReach } from '../browser/hosts.ts';
import { indexedPlanStore } from './indexed-plan-store.ts';
import type { Surroundings } from './surroundings.ts';

/** The real network, clock and storage: the same for the background, the options page and the popup. */
export function surroundingsHere(): Surroundings {
  return {
    store: indexedPlanStore(),
    subtle: crypto.subtle,
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    today,
    chance: () => Math.random(),
    isGranted: (url) => mayReach(new URL(url).origin),
  };
}

/** Today where the person sits: days enter the core here. */
function today(): Day {
  // Swedish writes days in ISO form.
  const written = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' }).format();
  const day = parseIsoDay(written);
  if (day === null) throw new Error(`This browser writes today as ${written}.`);
  return day;
}
