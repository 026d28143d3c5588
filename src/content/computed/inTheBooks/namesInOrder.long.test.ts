import { expect, it } from 'vitest';
import { kanaCollation } from '../../../model/directory/order/kanaOrder.ts';
import { realContent } from '../../../testing/sheets/realContent.ts';
import { inLanguage } from '../countedDirectory.ts';
import { writtenAnswer } from '../writtenAnswer.ts';

const { directory } = await realContent();

function namesIn(language: string): string[] {
  const answer = writtenAnswer('noms français', inLanguage(directory, language), language);
  return 'text' in answer ? answer.text.split(/、|と(?=[^、]+$)/u) : [];
}

it('lists French names in Japanese by their katakana', () => {
  const names = namesIn('ja');
  expect(names.length).toBeGreaterThan(60);
  expect(names).toEqual(names.toSorted(kanaCollation.compare));
});
