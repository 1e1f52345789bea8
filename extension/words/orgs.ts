/** Connecting an org of Salesforce, in English. */
export const ORGS_ENGLISH = {
  title: 'Values from Salesforce',
  what: 'Pages are read as you see them. Where a page cuts a value off, hides it or has not loaded it, Lanekeeper can ask Salesforce for that value alone, as you. It asks the browser for this one address and Salesforce for the right to use its API; no password and no cookie is read, and nothing that Salesforce answers is kept or published.',
  connected: 'Connected',
  notConnected: 'Not connected',
  connect: 'Connect',
  connectTo: (host: string) => `Connect: ${host}`,
  disconnect: 'Disconnect',
  disconnectFrom: (host: string) => `Disconnect: ${host}`,
  domain: 'My Domain of the org',
  clientId: 'Client id of the app in it',
  clientIdHint: (callback: string) =>
    `Your administrator makes the app: scope “api”, PKCE required, no secret, callback ${callback}.`,
  remember: 'Stay connected after the browser is closed (asks for a refresh token too)',
  noDomain: 'This is no address of a Salesforce org, such as acme.my.salesforce.com.',
  noClient: 'Paste the client id, also called consumer key: your administrator sees it in the app.',
};

/** The same in German. */
export const ORGS_GERMAN: typeof ORGS_ENGLISH = {
  title: 'Werte aus Salesforce',
  what: 'Seiten werden so gelesen, wie Sie sie sehen. Wo eine Seite einen Wert abschneidet, ausblendet oder noch nicht geladen hat, kann Lanekeeper Salesforce nach genau diesem Wert fragen, in Ihrem Namen. Es bittet den Browser um diese eine Adresse und Salesforce um das Recht auf seine API; weder Passwort noch Cookie wird gelesen, und nichts davon, was Salesforce antwortet, wird behalten oder veröffentlicht.',
  connected: 'Verbunden',
  notConnected: 'Nicht verbunden',
  connect: 'Verbinden',
  connectTo: (host) => `Verbinden: ${host}`,
  disconnect: 'Trennen',
  disconnectFrom: (host) => `Trennen: ${host}`,
  domain: 'Meine Domäne der Org',
  clientId: 'Client-ID der App darin',
  clientIdHint: (callback) =>
    `Ihre Administration legt die App an: Bereich „api“, PKCE verlangt, kein Geheimnis, Rückruf ${callback}.`,
  remember: 'Nach dem Schließen des Browsers verbunden bleiben (bittet auch um ein Refresh-Token)',
  noDomain: 'Das ist keine Adresse einer Salesforce-Org wie acme.my.salesforce.com.',
  noClient: 'Fügen Sie die Client-ID ein, auch Consumer Key genannt: Ihre Administration sieht sie in der App.',
};
