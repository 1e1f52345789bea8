import { cellOf } from '../../plan/provenance.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'guardrail-without-owner',
  family: 'authority',
  severity: 'serious',
  title: 'Guardrail without an owner',
  message: 'Nobody owns the guardrail “{guardrail}”.',
  messages: { placeholder: 'The guardrail “{guardrail}” has “{text}” where its owner should stand.' },
  systematic: 'Nobody owns {count} of {total} guardrails on {sheet}.',
  why: 'A limit that nobody owns is neither watched nor moved when it no longer fits.',
  fix: 'Name one person who watches the limit and may move it.',
  needs: ['guardrails.owner'],
  each: ['guardrails'],
  checkEach(guardrail) {
    const { owner, name } = guardrail;
    if (owner === undefined || (owner !== null && owner.nature !== 'placeholder')) return null;
    return {
      at: cellOf(guardrail, 'owner'),
      entity: guardrail,
      data: { guardrail: name, text: owner?.text ?? '' },
      message: owner === null ? undefined : 'placeholder',
    };
  },
  german: {
    title: 'Leitplanke ohne verantwortliche Person',
    message: 'Niemand ist für die Leitplanke „{guardrail}“ verantwortlich.',
    messages: { placeholder: 'Bei der Leitplanke „{guardrail}“ steht „{text}“ anstelle der verantwortlichen Person.' },
    systematic: 'Für {count} von {total} Leitplanken im Blatt {sheet} ist niemand verantwortlich.',
    why: 'Eine Grenze, für die niemand verantwortlich ist, wird weder beachtet noch verschoben, wenn sie nicht mehr passt.',
    fix: 'Benennen Sie eine Person, die auf die Grenze achtet und sie verschieben darf.',
  },
  examples: {
    passing: [
      {
        title: 'One owner each',
        german: 'Je eine verantwortliche Person',
        sheet: `
          ## Guardrails
          | Guardrail    | Measure      | Limit       | Owner    |
          | Gross margin | Gross margin | >= 62%      | Ada Berg |
          | Discount     | Discount     | at most 15% | CFO      |`,
      },
    ],
    failing: [
      {
        title: 'An empty cell and a placeholder',
        german: 'Eine leere Zelle und ein Platzhalter',
        flags: ['Guardrails!D3', 'Guardrails!D4'],
        sheet: `
          ## Guardrails
          | Guardrail    | Measure      | Limit            | Owner    |
          | Gross margin | Gross margin | >= 62%           | Ada Berg |
          | Discount     | Discount     | at most 15%      |          |
          | Hiring       | Head count   | no more than 120 | TBD      |
          | First answer | First answer | within 4 hours   | Ben Holm |`,
      },
    ],
  },
});
