import { feature } from '../overlay/feature.ts';
import { LaneMark } from '../overlay/lane-mark.tsx';
import type { Anchor } from '../overlay/site.ts';
import { isJira, placesOf } from '../sites/jira.ts';
import type { PromiseTold } from '../telling/told.ts';
import { copyText } from './parts/copy-text.ts';

export default feature({
  id: 'commitment-change-notice',
  title: 'Says who must approve a changed commitment',
  german: 'Sagt, wer einer geänderten Zusage zustimmen muss',
  include: [isJira],
  init({ site, each, show }) {
    const { dueDateInput, fixVersionsInput } = placesOf(site);
    const warn = (anchor: Anchor, textOf: (promise: PromiseTold) => string): void =>
      each(anchor, (found) => {
        const promises = found.works.flatMap(({ told }) => told.promises);
        const buttons = found.works[0]?.told.buttons;
        if (promises.length === 0 || buttons === undefined) return;
        const text = promises.map(textOf).join(' ');
        const lines = (): string => promises.map(({ logLine }) => lineOf(logLine, valueIn(found.element))).join('\n');
        show(
          found,
          <span class="warning">
            <LaneMark lane="commitment" word="" />
            <span dir="auto">{text}</span>
            <span class="does">{buttons.copyLogLine}</span>
          </span>,
          { where: 'above', onPress: () => copyText(lines(), buttons), announces: text, wantsAttention: true },
        );
      });
    warn(dueDateInput, ({ ofDue }) => ofDue);
    warn(fixVersionsInput, ({ ofVersion }) => ofVersion);
  },
});

/** Cells with tabs between them, as a sheet takes them. */
function lineOf({ before, after }: PromiseTold['logLine'], value: string): string {
  return [...before, value, ...after].map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');
}

function valueIn(element: Element): string {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value.trim() : '';
}
