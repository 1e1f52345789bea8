import type { Phrase } from '../sheet/phrase.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import type { Day } from '../calendar/day.ts';

/** Why a file of a feed was not taken. */
export type FeedTrouble =
  | { readonly kind: 'html' | 'empty' | 'cut-short' | 'not-json' | 'not-a-feed' | 'too-long' }
  | {
      readonly kind: 'newer-format' | 'no-crypto' | 'tampered' | 'tampered-part' | 'missing-part' | 'two-of-one-number';
    }
  | { readonly kind: 'wrong-key'; readonly fingerprint: string }
  | { readonly kind: 'other-plan'; readonly name: string }
  | { readonly kind: 'rolled-back'; readonly sequence: number; readonly known: number }
  | { readonly kind: 'expired'; readonly on: Day }
  | { readonly kind: 'not-yet'; readonly on: Day };

const PLAIN: Readonly<Record<Extract<FeedTrouble, { readonly kind: string }>['kind'], Phrase | null>> = {
  html: {
    en: 'The address answered with a web page, perhaps a sign-in, instead of a plan. Open it in a tab and sign in, or check the address.',
    de: 'Die Adresse hat mit einer Webseite geantwortet, vielleicht einer Anmeldung, statt mit einem Plan. Öffnen Sie sie in einem Tab und melden Sie sich an, oder prüfen Sie die Adresse.',
  },
  empty: {
    en: 'The address answered with nothing. The plan may not be published there yet.',
    de: 'Die Adresse hat nichts geliefert. Der Plan ist dort vielleicht noch nicht veröffentlicht.',
  },
  'cut-short': {
    en: 'The file ends in the middle. It is read again at the next poll.',
    de: 'Die Datei bricht mittendrin ab. Sie wird bei der nächsten Abfrage noch einmal gelesen.',
  },
  'not-json': {
    en: 'The address answered with something that is no published plan. Check that it ends in index.json.',
    de: 'Die Adresse hat etwas geliefert, das kein veröffentlichter Plan ist. Prüfen Sie, ob sie auf index.json endet.',
  },
  'not-a-feed': {
    en: 'The file is no plan that Lanekeeper published, or parts of it are of the wrong kind. Publish it again.',
    de: 'Die Datei ist kein von Lanekeeper veröffentlichter Plan, oder Teile davon sind von falscher Art. Veröffentlichen Sie ihn neu.',
  },
  'too-long': {
    en: 'The file is longer than any plan’s is, and was not read.',
    de: 'Die Datei ist länger, als ein Plan je ist, und wurde nicht gelesen.',
  },
  'newer-format': {
    en: 'The plan was published by a newer Lanekeeper. Update this one.',
    de: 'Der Plan wurde mit einem neueren Lanekeeper veröffentlicht. Aktualisieren Sie dieses hier.',
  },
  'no-crypto': {
    en: 'This browser can check none of the plan’s signatures (Ed25519, P-256). Update the browser.',
    de: 'Dieser Browser kann keine der Signaturen des Plans prüfen (Ed25519, P-256). Aktualisieren Sie den Browser.',
  },
  tampered: {
    en: 'The plan is not as it was signed: somebody or something changed it on the way. It was not taken.',
    de: 'Der Plan ist nicht so, wie er signiert wurde: Er ist unterwegs verändert worden. Er wurde nicht übernommen.',
  },
  'tampered-part': {
    en: 'A part of the plan is not the one that was signed. It was not taken; the plan is read again at the next poll.',
    de: 'Ein Teil des Plans ist nicht der, der signiert wurde. Er wurde nicht übernommen; der Plan wird bei der nächsten Abfrage neu gelesen.',
  },
  'missing-part': {
    en: 'A part of the plan is not there. Publish the whole folder, index.json last.',
    de: 'Ein Teil des Plans fehlt. Veröffentlichen Sie den ganzen Ordner, index.json zuletzt.',
  },
  'two-of-one-number': {
    en: 'Two different plans bear the same number. The one that was read first is kept; publish again.',
    de: 'Zwei verschiedene Pläne tragen dieselbe Nummer. Der zuerst gelesene bleibt; veröffentlichen Sie neu.',
  },
  'wrong-key': null,
  'other-plan': null,
  'rolled-back': null,
  expired: null,
  'not-yet': null,
};

/** Says what is wrong with a feed and what to do, in one or two sentences. */
export function feedTroubleWords(trouble: FeedTrouble): Phrase {
  switch (trouble.kind) {
    case 'wrong-key':
      return {
        en: `The plan is signed by ${trouble.fingerprint}, a key that is not among those you trust. Ask the planner for the right one before you add it.`,
        de: `Der Plan ist mit ${trouble.fingerprint} signiert, einem Schlüssel, dem Sie nicht vertrauen. Fragen Sie die planende Person nach dem richtigen, bevor Sie ihn hinzufügen.`,
      };
    case 'other-plan':
      return {
        en: `Another plan, “${trouble.name}”, lies at this address now. Add it as a source of its own.`,
        de: `Unter dieser Adresse liegt jetzt ein anderer Plan, „${trouble.name}“. Fügen Sie ihn als eigene Quelle hinzu.`,
      };
    case 'rolled-back':
      return {
        en: `The address gave number ${trouble.sequence} of the plan, older than number ${trouble.known} that is known. The newer one is kept.`,
        de: `Die Adresse lieferte Nummer ${trouble.sequence} des Plans, älter als die bekannte Nummer ${trouble.known}. Die neuere bleibt.`,
      };
    case 'expired':
      return {
        en: `The plan was good until ${dayInWords(trouble.on, 'en')}. Ask for a new publication.`,
        de: `Der Plan galt bis ${dayInWords(trouble.on, 'de')}. Bitten Sie um eine neue Veröffentlichung.`,
      };
    case 'not-yet':
      return {
        en: `The plan says it was published on ${dayInWords(trouble.on, 'en')}, a day to come. Check this computer’s date.`,
        de: `Der Plan wurde angeblich am ${dayInWords(trouble.on, 'de')} veröffentlicht, an einem künftigen Tag. Prüfen Sie das Datum dieses Rechners.`,
      };
    default:
      return PLAIN[trouble.kind] ?? { en: '', de: '' };
  }
}
