/** What a page’s settings for its script say of the person’s locale, as text: no script of the page is run. */
const LOCALE = /"userLocaleLang"\s*:\s*"([a-z]{2,3})"\s*,\s*"userLocaleCountry"\s*:\s*"([A-Z]{2})?"/;

let told: string | null | undefined;

/** The locale that a page writes numbers and days in, as a language tag. */
export function localeOf({ documentElement, scripts }: Document): string {
  if (told === undefined) told = toldIn(scripts);
  return told ?? (documentElement.lang || navigator.language);
}

function toldIn(scripts: Iterable<HTMLScriptElement>): string | null {
  for (const { src, text } of scripts) {
    const [, language, country] = (src === '' ? LOCALE.exec(text) : null) ?? [];
    if (language !== undefined) return country === undefined ? language : `${language}-${country}`;
  }
  return null;
}
