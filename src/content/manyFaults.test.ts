import { expect, it } from 'vitest';
import { CHAPTER, CHAPTER_HEAD, directory, dossier, page } from '../../test/hostile/input.ts';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { loadContent } from './loadContent.ts';

it('tells each of more faults than one call can be given', async () => {
  const count = 140_000;
  const files = {
    ...directory(),
    ...dossier({ [CHAPTER]: page(CHAPTER_HEAD, `${'{{'.repeat(4000)}\n\n`.repeat(count / 4000)) }),
  };
  const texts = Object.entries(files).map(([file, text]) => [`content/${file}`, String(text)]);
  const { diagnostics } = await loadContent('content', memoryFiles(Object.fromEntries(texts)));
  expect(diagnostics.filter(({ code }) => code === 'CO-006')).toHaveLength(count);
});
