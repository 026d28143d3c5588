import { describe, expect, it } from 'vitest';
import { createLineBreaks } from './lineBreaks.ts';

const breaks = createLineBreaks((word) =>
  word === 'partenariat' ? ['par', 'te', 'na', 'riat'] : word.split(/(?<=-)/),
);

/** The text with `|` where a line may end, `~` where a hyphen would be added, `·` for a gap without break. */
function marked(text: string): string {
  let out = '';
  let from = 0;
  for (const point of breaks(text)) {
    out +=
      text.slice(from, point.at) +
      { space: '|', free: point.gap ? '|·' : '|', hyphen: '~', none: '·' }[point.kind];
    from = point.at;
  }
  return out + text.slice(from);
}

describe('line breaks', () => {
  it('breaks at spaces, never at no-break spaces', () => {
    expect(marked('un lien ? « oui »')).toBe('un |lien |? |« |oui |»');
    expect(marked('un\u00a0lien\u202f?')).toBe('un\u00a0lien\u202f?');
  });

  it('hyphenates words, and adds nothing after a hyphen of the text', () => {
    expect(marked('le partenariat')).toBe('le |par~te~na~riat');
    expect(marked('Aix-en-Provence')).toBe('Aix-|en-|Provence');
  });

  it('breaks an address after its signs, never with a hyphen', () => {
    expect(marked('voir https://clair.or.jp/partenariat')).toBe('voir |https://|clair.|or.|jp/|partenariat');
  });

  it('keeps kinsoku at line edges', () => {
    expect(marked('「京都」、大阪')).toBe('「京|都」、|大|阪');
    expect(marked('キャップ')).toBe('キャッ|プ');
    expect(marked('(金沢市)')).toBe('(金|沢|市)');
  });

  it('sets quarter-em gaps between scripts and keeps a number with its counter', () => {
    expect(marked('2024年の')).toBe('2024·年|の');
    expect(marked('東京Paris')).toBe('東|京|·Paris');
  });
});
