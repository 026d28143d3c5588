import { describe, expect, it } from 'vitest';
import { realContent } from '../../testing/sheets/realContent.ts';
import { diskFiles } from '../files/contentFiles.ts';
import { formFinder } from './formPattern.ts';
import { readLexicon } from './lexiconFile.ts';

/*
 * French names in Japanese, held against those that CLAIR prints. Its lists of participants, as its pages give them
 * (the third without its last name, which the page read cuts off; of the second, which names only the Japanese side in
 * full, the five of its first group): clair.or.jp/j/exchange/chiiki/02s01, 02s02, page-11, 02s05, 02s07. A name that
 * the books write otherwise is told in content/: in the record, whose other spellings stand in the index, or in the
 * lexicon, with its reason.
 */
const LISTS: Readonly<Record<string, string>> = {
  ナンシー2008年:
    'イッシー・レ・ムリノー、エビアン、オータン、カンヌ、コンピエーニュ、サンテ・ティエンヌ、シャルトル、シャルルヴィル・メジェール、トゥール、ナンシー、ナント、パリ、ポー、マルセイユ、ラマルー・レ・バン、リヨン、レンヌ',
  '2010年': 'オータン、シャルトル、クサック・フォール・メドック、マルセイユ、ナンシー',
  シャルトル2012年:
    'シャルトル、オータン、バス・ノルマンディ州、バルビゾン、ショワジ・オ・バック、ナント、コンピエーニュ、アヴェロン県、オー・ド・セーヌ県、セーヌ・エ・マルヌ県、ヴァル・ド・ワーズ県、ノール県、クサック・フォールメドック、ディーニュ・レ・バン、イエール、グルノーブル、イッシー・レ・ムリノー、マラコフ、マルセイユ、ナンシー、パリ、ペイ・デクス、レンヌ、シュルスヌ、タラスコン、トゥル',
  トゥール2016年:
    'エクサンプロヴァンス、オータン、ボルドー、シャルトル、コンピエーニュ、ヴィエンヌ県、アヴェロン県、ヴァル・ド・ワーズ県、オーヴェルニュ=ローヌ=アルプ地域圏、オクシタニー地域圏、イッシー・レ・ムリノー、ル・マン、マラコフ、ナンシー、ナント・メトロポール、オルレアン、パンタン、ペサック、レンヌ、ソミュール、トゥール、トゥール都市共同体',
  エクサンプロヴァンス2022年:
    'トゥール市、シャルトル市、エクサンプロバンス市、ヴァルドワーズ県議会、ナント市、ナンシー市、グルノーブル市、マムズ市、マルセイユ市、ラマルー・レ・バン市、リヨン市、ナントメトロポール、ニース市、オータン市、パリ市、ニースメトロポール、オクシタニー州議会、オーヴェルニュ・ローヌ・アルプ州、カンヌ市、ブレスト市、ディジョン市、ポー市',
};

/** CLAIR Paris on its own activities (clairparis.org/work/exchange): the French towns where the Rencontres met. */
const HOSTS = 'ナンシー市、シャルトル市、トゥール市、エクサンプロヴァンス市、カンヌ市';

const { content, directory } = await realContent();
const realRoot = (await diskFiles.look('content'))?.realPath ?? '';
const { lexicon } = await readLexicon({ root: 'content', realRoot, files: diskFiles });
const chapter = content.sources.get('content/dossier-pays-japon/ja/05-rencontres.md') ?? '';
const matrix = chapter.slice(
  chapter.indexOf('id="tab-rencontres-francaises"'),
  chapter.indexOf('id="tab-rencontres-japonaises"'),
);
const rows = matrix
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('|-'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const [heads = [], ...participants] = rows;

/** The name alone: status (市, 州議会…) and the marks between its words are not what makes a spelling. */
function bare(name: string): string {
  return name.replace(/(?:(?:県|州)議会|地域圏|市|町|村|県|州)$/, '').replaceAll(/[・=＝]/g, '');
}

const spellings = new Map(
  directory.partnerships.flatMap(({ french }) =>
    french.otherSpellings.map((other) => [bare(other), french.localName ?? ''] as const),
  ),
);
/** 「ポー市（Pau）」: a name in kana, then as it is written in France. */
const IN_KANA_THEN_LATIN = /([ァ-ヶー・＝領]+[市町村県州]?)（([A-ZÉÎÀ][A-Za-zÀ-ÿœ’ -]+)[）、]/g;

const finds = lexicon && formFinder(lexicon, 'ja');

/** A form of CLAIR's that the books do not lead with is in the index, or the lexicon keeps it from the texts. */
function toldOtherwise(form: string): boolean {
  return spellings.has(bare(form)) || (finds?.(`${form}が参加した。`) ?? []).length > 0;
}

const ours = new Set([
  ...participants.map(([name = '']) => bare(name)),
  ...directory.partnerships.map(({ french }) => bare(french.localName ?? '')),
]);

describe('French names in Japanese, beside those of CLAIR', () => {
  it.each(Object.entries(LISTS))('%s: leads with its forms, or says why not', (_, list) => {
    const silent = list.split('、').filter((form) => !ours.has(bare(form)) && !toldOtherwise(form));
    expect(silent).toEqual([]);
  });

  it.each(Object.entries(LISTS).filter(([head]) => head !== '2010年'))(
    '%s: names in the table whom its list names',
    (head, list) => {
      const column = heads.indexOf(head);
      const named = participants.filter((cells) => cells[column] === 'x').map(([name = '']) => name);
      const listed = list.split('、');
      const known = new Set(listed.map(bare));
      const free = named.filter((name) => !known.has(bare(name)));
      const told = listed.filter((form) => !ours.has(bare(form)));
      expect(named).toHaveLength(listed.length);
      expect(free).toHaveLength(told.length);
    },
  );

  it('names the towns where the Rencontres met as CLAIR Paris does', () => {
    const names = new Set(participants.map(([name]) => name));
    expect(HOSTS.split('、').filter((name) => !names.has(name))).toEqual([]);
    expect(HOSTS.split('、').filter((name) => !chapter.includes(`| ${name} | 20`))).toEqual([]);
  });

  it('writes each French name in one way in all records and texts', () => {
    const written = new Map<string, Set<string>>();
    const note = (name: string, local: string) =>
      written.set(name, (written.get(name) ?? new Set()).add(bare(local)));
    for (const { french } of directory.partnerships) note(french.name, french.localName ?? '');
    for (const [name, local] of directory.vocabularies.regionLocals) note(name, local);
    for (const [file, text] of content.sources) {
      if (!/\.ja\.md$|\/ja\//.test(file)) continue;
      for (const [, local = '', name = ''] of text.matchAll(IN_KANA_THEN_LATIN)) note(name, local);
    }
    expect(written.size).toBeGreaterThan(150);
    expect([...written].filter(([, forms]) => forms.size > 1)).toEqual([]);
  });

  it('tells no reader that an entry was changed where only a spelling of the index was added', () => {
    expect(directory.changes?.changed ?? []).toEqual([]);
  });
});
