import { describe, expect, it } from 'vitest';
import { realContent } from '../../testing/sheets/realContent.ts';
import { diskFiles } from '../files/contentFiles.ts';
import { formFinder } from './formPattern.ts';
import { readLexicon } from './lexiconFile.ts';

const { content, directory } = await realContent();
const realRoot = (await diskFiles.look('content'))?.realPath ?? '';
const { lexicon } = await readLexicon({ root: 'content', realRoot, files: diskFiles });

const LONG_VOWEL = /[āēīōūâêîôû]/iu;

describe('Japanese places in French texts', () => {
  const territories = [...directory.vocabularies.territories.values()];
  const regions = new Set(territories.map(({ region }) => region));

  it('names authorities without the marks of long vowels, regions with them', () => {
    const marked = [
      ...directory.partnerships.map(({ partner }) => partner.name),
      ...territories.map(({ label }) => label),
    ].filter((name) => LONG_VOWEL.test(name) && !regions.has(name));
    expect(marked).toEqual([]);
    expect([...regions].filter((name) => LONG_VOWEL.test(name)).length).toBeGreaterThan(4);
  });

  it('keeps from texts the marked form of every authority of the records', () => {
    const transcribed = directory.partnerships
      .map(({ partner }) => partner.romanised?.replace(/-\p{L}+$/u, '') ?? '')
      .filter((name) => LONG_VOWEL.test(name));
    const finds = lexicon && formFinder(lexicon, 'fr');
    const free = transcribed.filter((name) => (finds?.(`La ville de ${name}.`) ?? []).length === 0);
    expect(new Set(transcribed).size).toBeGreaterThan(5);
    expect(free).toEqual([]);
  });
});

describe('French places in Japanese texts', () => {
  const local = directory.partnerships.map(({ french }) => french);

  it('says what each authority is: 市, 町, 村, 県, 州', () => {
    const status = /(?:市|町|村|区|県|州|島|欧州自治体|共同体|メトロポール)$/;
    expect(local.filter(({ localName }) => !status.test(localName ?? '')).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('leads with the partner’s form: the other spellings of an index stand in no text', () => {
    const texts = [...content.sources].filter(([file]) => /\.ja\.md$|\/ja\//.test(file));
    const found = local.flatMap(({ localName, otherSpellings }) =>
      otherSpellings
        .filter((spelling) => !localName?.includes(spelling))
        .flatMap((spelling) =>
          texts.filter(([, text]) => text.includes(spelling)).map(([file]) => `${file}: ${spelling}`),
        ),
    );
    expect(texts.length).toBeGreaterThan(90);
    expect(found).toEqual([]);
  });
});
