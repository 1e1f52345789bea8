import type { ComponentChildren } from 'preact';
import type { Feature } from '../../../extension/overlay/feature.ts';
import { feature } from '../../../extension/overlay/feature.ts';
import type { Anchor, PageHere } from '../../../extension/overlay/site.ts';

const isIssue = ({ url }: PageHere): boolean => url.pathname.startsWith('/browse/');
const isBoard = ({ url }: PageHere): boolean => url.pathname.startsWith('/board');

const title: Anchor = { css: 'h1.summary', seenIn: [] };
const card: Anchor = {
  css: '.card',
  seenIn: [],
  isOneOfMany: true,
  keyOf: (element) =>
    /\/browse\/([A-Z]+-\d+)$/.exec(element.querySelector('a[href*="/browse/"]')?.getAttribute('href') ?? '')?.[1] ??
    null,
};
const nowhere: Anchor = { css: '.nowhere', seenIn: [] };

const strip = feature({
  id: 'strip',
  title: 'Shows who decides under the title',
  german: 'Zeigt unter dem Titel, wer entscheidet',
  include: [isIssue],
  init({ each, show }) {
    each(title, (found) => {
      const [first] = found.works;
      if (first === undefined) return;
      const { work } = first;
      show(found, <span>Decides: {work.decides?.name ?? 'nobody'}</span>, {
        where: 'below',
        wantsAttention: true,
        detail: () => (
          <div>
            <h2>{work.name}</h2>
            <a href="https://memo.example.com/">Memo</a>
            <p>{first.origins.map(({ name }) => name).join(', ')}</p>
          </div>
        ),
      });
    });
  },
});

const badge = feature({
  id: 'badge',
  title: 'Marks cards that are in the plan',
  german: 'Markiert Karten, die im Plan stehen',
  include: [isBoard],
  init({ each, show }) {
    each(card, (found) => {
      if (found.works.length > 0) show(found, <span>{found.key}</span>, { wantsAttention: true });
    });
  },
});

const broken = feature({
  id: 'broken',
  title: 'Breaks on every page',
  german: 'Geht auf jeder Seite kaputt',
  include: [isIssue],
  init({ each }) {
    each(title, () => {
      throw new Error('It broke.');
    });
  },
});

const hollow = feature({
  id: 'hollow',
  title: 'Has a detail that breaks',
  german: 'Hat Einzelheiten, die kaputtgehen',
  include: [({ url }) => url.pathname === '/browse/OPS-7'],
  init({ each, show }) {
    each(title, (found) => {
      const detail = (): never => {
        throw new Error('Nothing to open.');
      };
      show(found, <span>Opens nothing</span>, { where: 'below', detail });
    });
  },
});

/** Draws what the page’s text says, again whenever that changes; nothing where it says so. */
const turning = feature({
  id: 'turning',
  title: 'Is drawn again and again',
  german: 'Wird immer wieder gezeichnet',
  include: [({ url }) => url.pathname === '/browse/OPS-8'],
  init({ each, show, onPass }) {
    each(title, (found) => {
      const said = (): string => document.querySelector('#below')?.textContent ?? '';
      const opens = (): ComponentChildren =>
        said() === 'nothing' ? null : <span {...({ 'aria-label': null } as object)}>Opens {said()}</span>;
      const presses = (): ComponentChildren => (said() === 'nothing' ? null : <span>Press {said()}</span>);
      const how = () => ({
        detail: () => (
          <details>
            <summary>More of {said()}</summary>
            <p>All of it</p>
          </details>
        ),
      });
      let pressed = 0;
      const press = { onPress: async () => `Pressed ${(pressed += 1)}` };
      const redrawOpens = show(found, opens(), { ...how(), where: 'below' });
      const redrawPresses = show(found, presses(), press);
      onPass(() => {
        redrawOpens(opens(), how());
        redrawPresses(presses(), press);
      });
    });
  },
});

const lost = feature({
  id: 'lost',
  title: 'Looks for what is not there',
  german: 'Sucht, was es nicht gibt',
  include: [isIssue],
  init({ each, show }) {
    each(nowhere, (found) => void show(found, <span>Found: {found.key}</span>));
  },
});

export const JIRA_FEATURES: readonly Feature[] = [strip, badge, broken, hollow, turning, lost];

export const SALESFORCE_FEATURES: readonly Feature[] = [];
