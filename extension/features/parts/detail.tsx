import type { JSX } from 'preact';
import type { ToldWork } from '../../browser/messages.ts';
import { PressButton } from '../../overlay/press-button.tsx';
import type { Sheet } from '../../telling/told.ts';
import { copyText } from './copy-text.ts';

/** What is told of works, one under the other: what needs somebody open, the rest folded; copied as text by one button. */
export function Detail({ works }: { readonly works: readonly ToldWork[] }): JSX.Element | null {
  const [first] = works;
  if (first === undefined) return null;
  const { buttons } = first.told;
  const sheets = works.map(({ told }) => told.sheet);
  return (
    <div class="detail">
      {works.map(({ work, told: { sheet } }) => (
        <section key={work.ref}>
          <h2>
            <bdi>{sheet.title}</bdi>
          </h2>
          {sheet.lead.map((text) => (
            <p key={text} dir="auto">
              {text}
            </p>
          ))}
          {sheet.sections.map(({ title, lines, isOpen }) => (
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
