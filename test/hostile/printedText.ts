import { readSoundPdf } from '../../src/reader/reading.ts';
import { readingText } from '../../src/testing/readBack/readingText.ts';
import { lettersOf } from './sourceWords.ts';

/** Letters of all that a PDF says, in the order of its tags: its text, and what stands for pictures. */
export async function printedLetters(bytes: Uint8Array): Promise<string> {
  const reading = await readSoundPdf(bytes);
  const spoken = reading.tree.elements.map(
    ({ alternative = '', actualText = '' }) => alternative + actualText,
  );
  return [readingText(reading), ...spoken].map(lettersOf).join('');
}
