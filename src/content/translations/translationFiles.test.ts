import { expect, it } from 'vitest';
import { languageOfFile, sourceFileOf, translationFileOf } from './translationFiles.ts';

it.each([
  ['content/d/fr/01-x.md', 'fr', undefined],
  ['content/d/ja/01-x.md', 'fr', 'ja'],
  ['content/d/es/01-x.md', 'fr', 'es'],
  ['content/d/fr/01-x.md', 'en', 'fr'],
  ['content/d/en/01-x.md', 'en', undefined],
  ['content/r/textes/ja/01-x.md', 'fr', 'ja'],
  ['content/r/partenariats/nancy.md', 'fr', undefined],
  ['content/r/partenariats/nancy.ja.md', 'fr', 'ja'],
  ['content/r/partenariats/nancy.pt-BR.md', 'fr', 'pt-BR'],
  ['content/r/publication.fr.md', 'en', 'fr'],
  ['content/d/img/lisez-moi.md', 'fr', undefined],
  ['content/d/xx/01-x.md', 'fr', undefined],
])('the language of %s, beside a source in %s, is %s', (file, source, language) => {
  const folder = file.split('/').slice(0, 2).join('/');
  expect(languageOfFile(folder, file, source)).toBe(language);
});

it.each([
  ['content/d/fr/01-x.md', 'fr', 'ja', 'content/d/ja/01-x.md'],
  ['content/d/en/01-x.md', 'en', 'fr', 'content/d/fr/01-x.md'],
  ['content/r/partenariats/nancy.md', 'fr', 'es', 'content/r/partenariats/nancy.es.md'],
])('%s in %s is translated into %s by %s', (file, source, language, translated) => {
  expect(translationFileOf(file, source, language)).toBe(translated);
  expect(sourceFileOf(translated, source, language)).toBe(file);
});
