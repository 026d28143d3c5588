import { Text } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { judge } from '../../../judge/judge.ts';
import { extractText } from '../../../testing/readBack/inspectWholePdf.ts';
import { makePdf, soundSection } from '../../../testing/soundDocument.tsx';
import { withTextOfEach } from './glyphCodes.ts';

/** Yoruba, Vietnamese in parts, Lithuanian: letters with a mark below and one above. */
const WORDS = ['ẹ́', 'Ẹ̀', 'ọ̀', 'Ọ́', 'ṣ́', 'ạ̈', 'ệ́', 'į̃', 'ẉ̂', 'Ễ', 'ɛ̃́'].map((letters) =>
  `mot${letters}fin`.normalize('NFC'),
);
const FAMILIES = [...new Set(FACES.map(({ family }) => family))].filter((family) =>
  /Source|Noto S\w+$/.test(family),
);

describe('a letter that a face draws as several glyphs', () => {
  it.each(FAMILIES)('is read as it was written, and has a text for each code: %s', async (family) => {
    const style = { fontFamily: [family, 'Noto Serif', 'Noto Sans'], fontSize: 10 };
    const section = { ...soundSection(), style, body: () => <Text>{WORDS.join(' ')}</Text> };
    const bytes = await makePdf([section]);
    const { findings } = await judge(bytes);
    expect(findings.filter(({ rule }) => rule === '10-001')).toEqual([]);
    const text = (await extractText(bytes)).map(({ string }) => string).join(' ');
    for (const word of WORDS) expect(text.normalize('NFC').replaceAll(/\s/g, '')).toContain(word);
  });

  it('shares its canonical parts out, the last glyph taking what is left', () => {
    const glyph = (...codePoints: number[]) => ({ id: 1, advanceWidth: 0, codePoints });
    const texts = (...glyphs: ReturnType<typeof glyph>[]) =>
      withTextOfEach(glyphs).map(({ codePoints }) => String.fromCodePoint(...codePoints));
    expect(texts(glyph(0x1eb9), glyph(), glyph(0x301))).toEqual(['e', '\u0323', '\u0301']);
    expect(texts(glyph(0x1ec7), glyph(), glyph(0x61))).toEqual(['e', '\u0323\u0302', 'a']);
    expect(texts(glyph(0x66, 0x69), glyph(0x1eb9))).toEqual(['fi', 'ẹ']);
  });
});
