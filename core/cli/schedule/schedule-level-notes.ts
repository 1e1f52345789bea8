import type { LevelledPlan } from '../../capacity/levelling/levelled-plan.ts';
import type { Phrase } from '../../sheet/phrase.ts';

/** As many names as a sentence can carry. */
const MOST_NAMES = 6;

/** What levelling took for granted, and what it would need to know, in sentences. */
export function levelNotes({ nobody, assumed, unstated, isStaffed, stays }: LevelledPlan): readonly Phrase[] {
  return [
    ...(nobody.length > 0 && !isStaffed ? [UNSTAFFED] : []),
    ...(nobody.length > 0 && isStaffed ? [withoutAnybody(nobody.map(({ name }) => name))] : []),
    ...(assumed.length > 0 ? [withoutAmount(assumed.length)] : []),
    ...(unstated.length > 0 ? [fullTime(unstated)] : []),
    ...(stays.some(({ why }) => why === 'ring') ? [RING] : []),
  ];
}

const UNSTAFFED: Phrase = {
  en: 'Nothing says who does the work, so nobody’s time can keep it from being done at once. Name an owner (a person) for each task, or add a sheet of allocations: who works on what, how much and when.',
  de: 'Nichts sagt, wer die Arbeit macht, also kann niemand zu wenig Zeit haben. Nennen Sie für jede Aufgabe einen Verantwortlichen (eine Person), oder fügen Sie ein Blatt mit Zuordnungen hinzu: wer woran arbeitet, wie viel und wann.',
};

const RING: Phrase = {
  en: 'Work that waits for itself keeps its dates, until its dependencies are put right.',
  de: 'Arbeit, die auf sich selbst wartet, behält ihre Termine, bis ihre Abhängigkeiten stimmen.',
};

function withoutAnybody(names: readonly string[]): Phrase {
  const { en, de } = listed(names);
  return names.length === 1
    ? {
        en: `1 open piece of work without anybody whose time is known; only what it waits for moves it: ${en}.`,
        de: `1 offene Arbeit ohne jemanden, dessen Zeit bekannt ist; nur worauf sie wartet, verschiebt sie: ${de}.`,
      }
    : {
        en: `${names.length} open pieces of work without anybody whose time is known; only what they wait for moves them: ${en}.`,
        de: `${names.length} offene Arbeiten ohne jemanden, dessen Zeit bekannt ist; nur worauf sie warten, verschiebt sie: ${de}.`,
      };
}

function withoutAmount(count: number): Phrase {
  return count === 1
    ? {
        en: '1 task says nothing of how much time of whom it takes: it counts with all the time of its owner from its first to its last day. An effort or an allocation says less.',
        de: '1 Aufgabe sagt nicht, wie viel Zeit von wem sie braucht: Vom ersten bis zum letzten Tag zählt die ganze Zeit des Verantwortlichen. Ein Aufwand oder eine Zuordnung sagt weniger.',
      }
    : {
        en: `${count} tasks say nothing of how much time of whom they take: each counts with all the time of its owner from its first to its last day. An effort or an allocation says less.`,
        de: `${count} Aufgaben sagen nicht, wie viel Zeit von wem sie brauchen: Vom ersten bis zum letzten Tag zählt die ganze Zeit der Verantwortlichen. Ein Aufwand oder eine Zuordnung sagt weniger.`,
      };
}

function fullTime(names: readonly string[]): Phrase {
  const { en, de } = listed(names);
  return {
    en: `Counted as full-time, because nothing says how much time they have: ${en}.`,
    de: `Als Vollzeit gezählt, weil nichts sagt, wie viel Zeit da ist: ${de}.`,
  };
}

function listed(names: readonly string[]): Phrase {
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length - shown.length;
  const english = shown.map((name) => `“${name}”`).join(', ');
  const german = shown.map((name) => `„${name}“`).join(', ');
  return more > 0
    ? { en: `${english} and ${more} more`, de: `${german} und ${more} weitere` }
    : { en: english, de: german };
}
