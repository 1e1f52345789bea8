import type { Phrase } from '../../core/sheet/phrase.ts';

/** What keeps an org’s values away. */
export type OrgTrouble =
  | 'not-allowed'
  | 'denied'
  | 'wrong-state'
  | 'wrong-client'
  | 'expired-code'
  | 'signed-out'
  | 'no-access'
  | 'too-many'
  | 'offline'
  | 'server';

const WORDS: Readonly<Record<OrgTrouble, Phrase>> = {
  'not-allowed': {
    en: 'The browser was not allowed to reach this org. Connect again and allow it.',
    de: 'Der Browser durfte diese Org nicht erreichen. Verbinden Sie erneut und erlauben Sie es.',
  },
  denied: {
    en: 'Access was denied in Salesforce. Connect again, or ask your administrator to allow the app.',
    de: 'Der Zugriff wurde in Salesforce verweigert. Verbinden Sie erneut, oder bitten Sie Ihre Administration, die App zuzulassen.',
  },
  'wrong-state': {
    en: 'The answer did not belong to this sign-in and was thrown away. Connect again.',
    de: 'Die Antwort gehörte nicht zu dieser Anmeldung und wurde verworfen. Verbinden Sie erneut.',
  },
  'wrong-client': {
    en: 'Salesforce does not know this client id, or its callback address is another. Ask your administrator for the right one.',
    de: 'Salesforce kennt diese Client-ID nicht, oder ihre Rückrufadresse ist eine andere. Fragen Sie Ihre Administration nach der richtigen.',
  },
  'expired-code': {
    en: 'The sign-in took too long. Connect again.',
    de: 'Die Anmeldung hat zu lange gedauert. Verbinden Sie erneut.',
  },
  'signed-out': {
    en: 'Signed out. Connect again to read values that a page does not show.',
    de: 'Abgemeldet. Verbinden Sie erneut, um Werte zu lesen, die eine Seite nicht zeigt.',
  },
  'no-access': {
    en: 'Your user may not use the API of this org. Ask your administrator for the permission “API Enabled”.',
    de: 'Ihr Benutzer darf die API dieser Org nicht nutzen. Bitten Sie Ihre Administration um das Recht „API aktiviert“.',
  },
  'too-many': {
    en: 'The org has answered too many requests. It is asked again later; until then pages show what they can.',
    de: 'Die Org hat zu viele Anfragen beantwortet. Sie wird später wieder gefragt; bis dahin zeigen Seiten, was sie können.',
  },
  offline: {
    en: 'The org could not be reached. It is tried again by itself.',
    de: 'Die Org war nicht erreichbar. Es wird von selbst erneut versucht.',
  },
  server: {
    en: 'The org answered with an error. It is tried again by itself.',
    de: 'Die Org hat mit einem Fehler geantwortet. Es wird von selbst erneut versucht.',
  },
};

/** Says what keeps an org’s values away and what to do. */
export function orgTroubleWords(trouble: OrgTrouble): Phrase {
  return WORDS[trouble];
}
