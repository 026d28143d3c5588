import { describe, expect, it } from 'vitest';
import type { Directory, Partnership } from '../../model/directory/partnership.ts';
import { everyFieldFiles } from '../../testing/everyField/everyFieldFiles.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { loadContent } from '../loadContent.ts';
import { inLanguage } from './countedDirectory.ts';

async function directoryOf(files: Record<string, string>): Promise<Directory> {
  const { directories } = await loadContent('content', memoryFiles(files));
  const [directory] = directories;
  if (directory === undefined) throw new Error('The sample has no directory.');
  return directory;
}

/** Each fact of a link as something else: nothing, or a word where there was nothing to take away. */
const withoutFact = (link: Partnership, fact: string): Partnership => ({ ...link, [fact]: 'autre' });

describe('what is counted of a directory', () => {
  it('is the very same while only texts change, so that what was answered holds', async () => {
    const directory = await directoryOf(everyFieldFiles());
    const retold = directory.partnerships.map((link) => ({
      ...link,
      blocks: [],
      place: { ...link.place, line: link.place.line + 3 },
    }));
    const publication = { ...directory.publication, title: 'Autre' };
    const later = { ...directory, publication, partnerships: retold, chapters: [] };
    for (const language of ['fr', 'ja'])
      expect(inLanguage(later, language)).toBe(inLanguage(directory, language));
    expect(inLanguage(directory, 'ja')).not.toBe(inLanguage(directory, 'fr'));
  });

  it('is another where any fact of a link is, its order, their number, a word or the date', async () => {
    const directory = await directoryOf(everyFieldFiles());
    const [first, ...others] = directory.partnerships;
    if (first === undefined) throw new Error('The sample has no entry.');
    const facts = Object.keys(first).filter((fact) => fact !== 'blocks' && fact !== 'place');
    expect(facts.length).toBeGreaterThan(10);
    const changed: Directory[] = [
      ...facts.map((fact) => ({ ...directory, partnerships: [withoutFact(first, fact), ...others] })),
      { ...directory, partnerships: others },
      { ...directory, partnerships: [...directory.partnerships, { ...first, id: 'un-de-plus' }] },
      { ...directory, vocabularies: { ...directory.vocabularies } },
      { ...directory, publication: { ...directory.publication, date: '1999-01-01' } },
    ];
    for (const other of changed) {
      const counted = inLanguage(directory, 'fr');
      expect(inLanguage(other, 'fr')).not.toBe(counted);
      expect(inLanguage(other, 'fr').facts).toBe(other);
    }
  });
});
