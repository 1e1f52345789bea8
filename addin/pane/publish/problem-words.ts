import type { Words } from '../words/english/english.ts';
import type { PublishWords } from '../words/english/publish.ts';
import type { PublishProblem } from './publish-model.ts';

/** What is wrong and what to do, in a sentence or two. */
export function problemWords(problem: PublishProblem, words: PublishWords, { told }: Pick<Words, 'told'>): string {
  const said = words.problems;
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
      return told.broke(problem.message);
    default:
      return said[problem.kind];
  }
}

function folderWords(error: string, said: PublishWords['problems']): string {
  if (error === 'SecurityError' || error === 'NotAllowedError') return said.blocked;
  if (error === 'QuotaExceededError') return said.full;
  return error === 'NotFoundError' ? said.gone : said.folder(error);
}
