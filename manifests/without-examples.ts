import type { ESTree, Plugin } from 'vite';
import { parseAst } from 'vite';

/** Files that hold one rule each. */
const RULE = /\/core\/audit\/rules\/(?!index\.ts)[\w-]+\.ts$/;

/**
 * Leaves the examples of rules out of what browsers load: only `lanekeeper explain` and the tests read them, and they are
 * two fifths of all that rules say. They stay in the rule's own file, where whoever writes it needs them.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    transform(code, id) {
      if (!RULE.test(id)) return null;
      const examples = examplesIn(parseAst(code));
      if (examples === undefined) throw new Error(`${id} holds no examples where rules have them.`);
      const { start, end } = examples;
      return { code: `${code.slice(0, start)}{ passing: [], failing: [] }${code.slice(end)}`, map: null };
    },
  };
}

/** What stands behind `examples` in the rule that a file exports. */
function examplesIn({ body }: ESTree.Program): ESTree.Expression | undefined {
  for (const statement of body) {
    if (statement.type !== 'ExportDefaultDeclaration' || statement.declaration.type !== 'CallExpression') continue;
    const [rule] = statement.declaration.arguments;
    if (rule?.type !== 'ObjectExpression') continue;
    for (const part of rule.properties)
      if (part.type === 'Property' && part.key.type === 'Identifier' && part.key.name === 'examples') return part.value;
  }
  return undefined;
}
