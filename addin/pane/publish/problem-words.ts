import type { Words } from '../words/english/english.ts';
import type { PublishProblem } from './publish-model.ts';

/** What is wrong and what to do, in a sentence or two. */
export function problemWords(problem: PublishProblem, words: Words): string {
  const said = words.publish.problems;
  switch (problem.kind) {
    case 'signer':
      return said[problem.why];
    case 'refused':
      return said.refused(problem.message);
    case 'other-plan':
      return said['other-plan'](problem.id);
    case 'other-key':
      return said['other-key'](problem.fingerprint);
    case 'folder':
      return folderWords(problem.error, said);
    case 'broke':
      return words.told.broke(problem.message);
    default:
      return said[problem.kind];
  }
}

function folderWords(error: string, said: Words['publish']['problems']): string {
  if (error === 'SecurityError' || error === 'NotAllowedError') return said.blocked;
  if (error === 'QuotaExceededError') return said.full;
  return error === 'NotFoundError' ? said.gone : said.folder(error);
}
