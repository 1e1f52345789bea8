import type { JSX } from 'preact';
import { usePublish } from './publish-context.ts';
import type { Publishable, PublishedKind } from './publish-answers.ts';
import { PUBLISHED_KINDS } from './publish-answers.ts';

/** What is published and what stays; names unfold. */
export function Contents(): JSX.Element {
  const { publish, words: all } = usePublish();
  const words = all.contents;
  const preview = publish.preview.value;
  const { ticks } = publish.draft.value;
  const { tables, leftOut } = preview?.approvals ?? { tables: 0, leftOut: 0 };
  const hasTables = tables + leftOut > 0;
  const choose = (choice: keyof typeof ticks, on: boolean): void => {
    publish.draft.value = { ...publish.draft.value, ticks: { ...ticks, [choice]: on } };
  };
  return (
    <section>
      <h3>{words.title}</h3>
      <ul class="publish-kinds">
        {preview !== null && PUBLISHED_KINDS.map((kind) => <Kind key={kind} kind={kind} preview={preview} />)}
      </ul>
      {preview !== null && !preview.hasWork && <p class="asks">{tables > 0 ? words.onlyTables : words.nothing}</p>}
      <p>{words.with}</p>
      {preview?.hasWork === true && (
        <p>{preview.linkedIssues === 0 ? words.unlinked : words.linked(preview.linkedIssues)}</p>
      )}
      {preview !== null && preview.findings !== null && <p>{words.withFindings(preview.findings)}</p>}
      {ticks.approvals && tables > 0 && <p>{words.withApprovals(tables)}</p>}
      {ticks.approvals && leftOut > 0 && <p class="asks">{words.tooLarge(leftOut)}</p>}
      <h4>{words.stays}</h4>
      <ul class="publish-stays">
        {!ticks.money && (
          <li>{(preview?.withheld ?? 0) === 0 ? words.noMoney : words.withheld(preview?.withheld ?? 0)}</li>
        )}
        {!ticks.people && <li>{words.noMail}</li>}
        {!ticks.findings && <li>{words.noFindings}</li>}
        {!ticks.approvals && tables > 0 && <li>{words.noApprovals(tables)}</li>}
        <li>{words.never}</li>
      </ul>
      {(['money', 'people', 'findings', ...(hasTables ? (['approvals'] as const) : [])] as const).map((choice) => (
        <label key={choice} class="publish-tick">
          <input
            type="checkbox"
            checked={ticks[choice]}
            onChange={({ currentTarget }) => choose(choice, currentTarget.checked)}
          />
          <span>{words[choice]}</span>
        </label>
      ))}
    </section>
  );
}

function Kind({ kind, preview }: { readonly kind: PublishedKind; readonly preview: Publishable }): JSX.Element {
  const words = usePublish().words.contents;
  const { count, first, more } = preview.names[kind];
  if (count === 0) return <li>{words.kinds[kind](0)}</li>;
  return (
    <li>
      <details>
        <summary>{words.kinds[kind](count)}</summary>
        <ul>
          {first.map((name) => (
            <li key={name}>{name}</li>
          ))}
          {more > 0 && <li class="hint">{words.more(more)}</li>}
        </ul>
      </details>
    </li>
  );
}
