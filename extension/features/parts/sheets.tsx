import type { JSX } from 'preact';
import { PressButton } from '../../overlay/press-button.tsx';
import type { ButtonsTold, Sheet } from '../../telling/told.ts';
import { copyText } from './copy-text.ts';

interface SheetsProps {
  readonly sheets: readonly Sheet[];
  readonly buttons: ButtonsTold;
}

/** Sheets one under the other: what needs somebody open, the rest folded; copied as text by one button. */
export function Sheets({ sheets, buttons }: SheetsProps): JSX.Element {
  return (
    <div class="detail">
      {sheets.map(({ title, lead, sections }) => (
        <section key={title}>
          <h2>
            <bdi>{title}</bdi>
          </h2>
          {lead.map((text) => (
            <p key={text} dir="auto">
              {text}
            </p>
          ))}
          {sections.map(({ title, lines, isOpen }) => (
            <details key={title} open={isOpen}>
              <summary>{title}</summary>
              <ul>
                {lines.map(({ text, link }) => (
                  <li key={text} dir="auto">
                    {text}
                    {link !== null && (
                      <a href={link} target="_blank" rel="noopener noreferrer">
                        {buttons.memo}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </section>
      ))}
      <PressButton press={() => copyText(sheets.map(asText).join('\n\n'), buttons)}>{buttons.copy}</PressButton>
    </div>
  );
}

function asText({ title, lead, sections }: Sheet): string {
  const told = sections.flatMap((section) => [
    section.title,
    ...section.lines.map(({ text, link }) => `  ${text}${link === null ? '' : ` ${link}`}`),
  ]);
  return [title, ...lead, ...told].join('\n');
}
