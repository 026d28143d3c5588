import type { LiveProblem } from '../../../../session/live/liveTypes.ts';
import { askText, writeText } from '../../server/ask.ts';
import type { Documents } from '../documents.ts';
import { correctedText } from './correctedText.ts';

/**
 * Writes what is right into the files of problems, as another editor would: whatever shows one of them takes it over.
 * Rejects where a file cannot be written, or was changed meanwhile.
 */
export async function writeCorrections(
  problems: readonly LiveProblem[],
  documents: Pick<Documents, 'settled'>,
): Promise<void> {
  for (const file of new Set(problems.map((problem) => problem.file))) {
    await documents.settled(file);
    const { text, hash } = await askText(file);
    const own = problems.filter((problem) => problem.file === file);
    const corrections = own.flatMap(({ correction }) => correction ?? []);
    const answer = await writeText({ file, text: correctedText(text, corrections), hash });
    if (!('text' in answer)) throw new Error('The file was changed meanwhile.');
  }
}
