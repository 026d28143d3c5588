import { describe, expect, it } from 'vitest';
import type { LineBreakContext } from './lineBreak.ts';
import { createLineBreaks } from './lineBreaks.ts';

const breaks = createLineBreaks((word) =>
  word === 'partenariat' ? ['par', 'te', 'na', 'riat'] : word.split(/(?<=-)/),
);

/** The text with `|` where a line may end, `~` where a hyphen would be added, `·` for a gap and `×` for a squeeze. */
function marked(text: string, kind?: LineBreakContext): string {
  let out = '';
  let from = 0;
  for (const { at, kind: breaking, gap = 0 } of breaks(text, kind)) {
    const space = gap > 0 ? '·' : gap < 0 ? '×' : '';
    out += text.slice(from, at) + { space: '|', free: '|', hyphen: '~', none: '' }[breaking] + space;
    from = at;
  }
  return out + text.slice(from);
}

describe('line breaks', () => {
  it('breaks at spaces, never at no-break spaces', () => {
    expect(marked('un lien de plus')).toBe('un |lien |de |plus');
    expect(marked('un\u00a0lien\u202f?')).toBe('un\u00a0lien\u202f?');
  });

  it('begins no line with a sign that closes, though a plain space was typed before it', () => {
    expect(marked('un lien ? « oui »')).toBe('un |lien ? |« |oui »');
    expect(marked('地域 : 48 %, Titre : texte')).not.toMatch(/\|[:%]/);
  });

  it('hyphenates words, and adds nothing after a hyphen of the text', () => {
    expect(marked('le partenariat')).toBe('le |par~te~na~riat');
    expect(marked('Aix-en-Provence')).toBe('Aix-|en-|Provence');
  });

  it('breaks at a zero-width space and after a hyphen of any code, never at what forbids it', () => {
    expect(marked('alpha\u200bbeta')).toBe('alpha\u200b|beta');
    expect(marked('porte\u2010parole')).toBe('porte\u2010|parole');
    expect(marked('porte\u2011parole alpha\u2060beta')).toBe('porte\u2011parole |alpha\u2060beta');
    expect(marked('漢\u2060字')).toBe('漢\u2060字');
    expect(marked('東京\u2011京都')).not.toMatch(/\|\u2011|\u2011\|/);
  });

  it('breaks an address after its signs, never with a hyphen', () => {
    expect(marked('voir https://clair.or.jp/partenariat')).toBe('voir |https://|clair.|or.|jp/|partenariat');
  });

  it('cuts a name in katakana of a label last of all, and the article of a French one', () => {
    const costs = (text: string): [string, number][] =>
      breaks(text, { display: false, wholeWords: true })
        .filter(({ kind }) => kind !== 'none')
        .map(({ at, cost = 0 }) => [text.slice(0, at), cost]);
    const japanese = costs('市川市 イッシー・レ・ムリノー市 25');
    expect(japanese.filter(([, cost]) => cost < 100).map(([line]) => line)).toEqual(
      expect.arrayContaining(['市川市 ', '市川市 イッシー・', '市川市 イッシー・レ・']),
    );
    expect(japanese.filter(([line, cost]) => cost < 100 && /[ムリノー]$/u.test(line))).toEqual([]);
    expect(costs('53\u00a0Le Mont, de Sées')).toEqual([
      ['53\u00a0Le ', 150],
      ['53\u00a0Le Mont, ', 0],
      ['53\u00a0Le Mont, de ', 0],
    ]);
  });

  it.each([
    ['voir partenariat.yahoo.co.jp ici', 'voir |partenariat.|yahoo.|co.|jp |ici'],
    ['Limoges (partenariat-dev.limoges.fr)', 'Limoges |(partenariat-|dev.|limoges.|fr)'],
    ['le partenariat.pref.lg.jp/a/b.', 'le |partenariat.|pref.|lg.|jp/|a/|b.'],
    ['écrire à partenariat@partenariat.fr', 'écrire |à |partenariat@partenariat.|fr'],
    ['金沢市、partenariat.lg.jp', '金沢市、|partenariat.|lg.|jp'],
    ['le partenariat. Le partenariat p.ex. à M.partenariat', undefined],
  ])('knows an address that has neither scheme nor www: %s', (text, expected) => {
    const found = marked(text);
    if (expected === undefined) expect(found).toContain('par~te~na~riat');
    else expect(found).toBe(expected);
  });

  it('reads a long word that is no address in time with its length', () => {
    const steps = (text: string) => breaks(text).length;
    expect(steps(`${'a.'.repeat(40_000)}/ ${'b'.repeat(40_000)}`)).toBeGreaterThan(0);
  });

  it('keeps kinsoku at line edges', () => {
    expect(marked('「京都」、大阪から')).toBe('「京|都」×、|大|阪|から');
    expect(marked('キャップの話')).toBe('キャッ|プ|の話');
    expect(marked('(金沢市)')).toBe('(金|沢市)');
    expect(marked('交流員――身近な……人')).toBe('交|流|員――|身|近|な……人');
    expect(marked('何？\u3000山と川')).toBe('何？\u3000|山|と川');
  });

  it('keeps punctuation with what it belongs to where a space is typed', () => {
    expect(marked('京都 、大阪「 奈良 」など')).toBe('京|都 、|大|阪|「 奈|良 」|など');
  });

  it('sets quarter-em gaps between scripts and keeps a number with its counter', () => {
    expect(marked('2024年の春夏')).toBe('2024·年|の|春夏');
    expect(marked('東京へParis')).toBe('東|京|へ|·Paris');
    expect(marked('第9回の35自治体と令和6年')).toBe('第·9·回|の|·35·自治体|と|令和·6·年');
    expect(marked('約1億2,380万人である')).toBe('約|·1·億·2,380·万人|で|ある');
  });

  it('squeezes two marks in a row', () => {
    expect(marked('『本』（「山」）。川と海')).toBe('『本』|×（×「山」×）×。|川|と海');
  });

  it('never leaves one character alone on the last line', () => {
    expect(marked('京都です。')).toBe('京|都|です。');
    expect(marked('市')).toBe('市');
  });

  it('hyphenates foreign words of a Japanese paragraph at a cost, and none of its headings', () => {
    const text = 'この partenariat という協定';
    expect(marked(text)).toContain('par~te~na~riat');
    expect(breaks(text).find(({ kind }) => kind === 'hyphen')?.cost).toBeGreaterThan(1);
    expect(marked(text, { display: true })).toContain('|partenariat |');
    expect(marked('Ce partenariat avec 金沢市')).toContain('par~te~na~riat');
  });

  it('breaks headings between phrases', () => {
    const costs = breaks('都市の歩みからネットワークへ', { display: true }).filter(
      ({ cost = 0 }) => cost === 0,
    );
    expect(costs.filter(({ kind }) => kind === 'free').map(({ at }) => at)).toEqual([3, 7]);
  });

  it('keeps short Japanese names whole in a text in Latin letters', () => {
    expect(marked('Kobe (神戸市) et Kanazawa (金沢市, Ishikawa)')).toBe(
      'Kobe |(神戸市) |et |Kanazawa |(金沢市, |Ishikawa)',
    );
    expect(marked('le ministère (外務省経済局協力課) de Tokyo')).toContain('外|務|省');
  });

  it('parts a Japanese name of up to ten characters in a text in Latin letters less gladly than the text', () => {
    const inside = (text: string) =>
      breaks(text)
        .filter(({ at, kind }) => kind === 'free' && /\p{Script=Han}/u.test(text.charAt(at - 1)))
        .map(({ cost = 0 }) => cost);
    const held = inside('le traité (日仏修好通商条約) signé à Edo entre les deux pays');
    expect(held.length).toBeGreaterThan(0);
    expect(held.every((cost) => cost > 9)).toBe(true);
    const long = inside(
      'le conseil des autorités locales (自治体国際化協会東京本部) du Japon et ses bureaux',
    );
    expect(long.some((cost) => cost === 0)).toBe(true);
  });

  it('leaves two characters or more of a long Japanese name on either side of a line end', () => {
    expect(marked('Les Rencontres franco-japonaises (日仏自治体交流会議)')).toBe(
      'Les |Rencontres |franco-|japonaises |(日仏|自|治|体|交|流|会議)',
    );
  });

  it('hyphenates no month of a date, and the same word elsewhere', () => {
    const inSyllables = createLineBreaks((word) => word.split(/(?<=no|vem)/));
    const hyphens = (text: string): number =>
      inSyllables(text).filter(({ kind }) => kind === 'hyphen').length;
    for (const date of ['6\u00a0novembre', '1er novembre', '6 et 7\u00a0novembre 2024', 'novembre 2024'])
      expect(hyphens(`le ${date} ou`)).toBe(0);
    expect(hyphens('en novembre, 6 fois')).toBe(2);
  });

  it('ends no line of a title on a word that leans on the next, at an inner hyphen or within quotation marks', () => {
    const title = 'Les Rencontres franco-japonaises et « l’année du Japon » en France';
    const gladly = breaks(title, { display: true }).filter(
      ({ kind, cost = 0 }) => kind !== 'hyphen' && cost < 1,
    );
    expect(gladly.map(({ at }) => title.slice(0, at).trimEnd().split(' ').at(-1))).toEqual([
      'Rencontres',
      'franco-japonaises',
      '»',
    ]);
  });

  it.each([
    ['Les 160 ans du traité', ['160']],
    ['en 2024 la ville', []],
    ['avec 7\u00a0000 élèves et 19 collectivités', ['7\u00a0000', '19']],
    ['du 18 au 21 novembre 2011', ['18', 'au', '21', 'novembre']],
    ['en octobre 2008, le 15e arrondissement', ['octobre', '15e']],
    ['texte゛゛゛ puis, covid-19 recule', []],
    ['les 12 intercommunalitésassociées', []],
  ])('parts a number and what it counts, or a date, less gladly: %s', (text, ends) => {
    const held = breaks(text).filter(({ cost = 0 }) => cost > 5);
    expect(held.map(({ at }) => text.slice(0, at).trimEnd().split(' ').at(-1))).toEqual(ends);
    expect(held.every(({ kind }) => kind === 'space')).toBe(true);
  });

  it('sets the call of a note at the bracket before it', () => {
    expect(marked('（金沢市）゛と京都')).toBe('（金|沢|市）×゛|と|京都');
    expect(marked('金沢市。゛と京都')).not.toContain('×');
  });

  it('sets no gap behind what stands after a number (JLReq, cl-13)', () => {
    expect(marked('約50%が減った')).toBe('約|·50%|が|減った');
  });

  it('sets no gap in an address, nor beside figures of full width', () => {
    expect(marked('http://a.jp/提携30周年のA')).not.toContain('·');
    expect(marked('提携３０周年')).not.toContain('·');
  });

  it('parts running text at any of its spaces alike', () => {
    expect(breaks('les villes et les régions').filter(({ cost = 0 }) => cost > 0)).toEqual([]);
  });
});
