import { describe, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { createFontLibrary, loadFace } from '../reactPdf.ts';
import type { AttributedText, RunAttributes, TextLine, TextOptions } from '../tree.ts';
import { breakAtSpaces, type FindBreaks } from './breaks.ts';
import { createTypesetter } from './typesetter.ts';

const library = createFontLibrary(FACES, undefined);
const serif = await loadFace(library, 'Source Serif 4', 400, 'normal');
const japanese = await loadFace(library, 'Noto Serif JP', 400, 'normal');
const base: RunAttributes = { font: [serif, japanese], fontSize: 10, lineHeight: 15 };

type Part = readonly [text: string, attributes?: Partial<RunAttributes>];

function attributed(parts: readonly Part[]): AttributedText {
  let end = 0;
  const runs = parts.map(([text, attributes]) => {
    const start = end;
    end += text.length;
    return { start, end, attributes: { ...base, ...attributes } };
  });
  return { string: parts.map(([text]) => text).join(''), runs };
}

interface Setting extends TextOptions {
  readonly width?: number;
  readonly maxLines?: number;
  readonly findBreaks?: FindBreaks;
}

function setParts(parts: readonly Part[], setting: Setting = {}): TextLine[] {
  const { width = 200, maxLines, findBreaks = breakAtSpaces, ...options } = setting;
  const typeset = createTypesetter({ findBreaks, onMissingGlyph: () => undefined });
  const stock = (): never => {
    throw new Error('The typesetter gave this text away.');
  };
  const container = { width, height: Infinity, ...(maxLines !== undefined && { maxLines }) };
  return typeset(attributed(parts), container, options, stock).flat();
}

const PROSE =
  'Deux villes qui se sont choisies échangent chaque année des classes, des cuisiniers et des élus. ';

const glyphText = (line: TextLine): string =>
  line.runs
    .flatMap(({ glyphs = [] }) => glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints)))
    .join('');
/** Width of what is drawn, spaces at the end left out, in points. */
function inkOf(line: TextLine): number {
  const advances = line.runs.flatMap(({ positions = [] }) => positions).map(({ xAdvance }) => xAdvance);
  return advances.slice(0, glyphText(line).trimEnd().length).reduce((sum, advance) => sum + advance, 0);
}

describe('a paragraph', () => {
  it.each(['left', 'right', 'center', 'justify'])('set %s keeps to its measure', (align) => {
    const lines = setParts([[PROSE.repeat(4).trim(), { align }]]);
    expect(lines.map(glyphText).join('')).toBe(PROSE.repeat(4).trim());
    for (const [index, line] of lines.entries()) {
      const rest = 200 - inkOf(line);
      expect(rest).toBeGreaterThan(-0.01);
      const isLast = index === lines.length - 1;
      if (align === 'justify' && !isLast) expect(rest).toBeCloseTo(0, 6);
      const before = { left: 0, justify: 0, right: rest, center: rest / 2 }[align];
      expect(line.box.x).toBeCloseTo(before ?? NaN, 6);
    }
    const last = lines.at(-1);
    if (align === 'justify') expect(inkOf(last as TextLine)).toBeLessThan(199);
  });

  it('opens its spaces alike, and never its words, where it is justified', () => {
    const [line] = setParts([[PROSE.repeat(4).trim(), { align: 'justify' }]]);
    const [natural] = setParts([[glyphText(line as TextLine).trim()]], { width: 1000 });
    const widths = (one: TextLine | undefined) =>
      (one?.runs[0]?.positions ?? []).map(({ xAdvance }) => xAdvance);
    const opened = widths(line)
      .slice(0, -1)
      .map((width, i) => width - (widths(natural)[i] ?? 0));
    const text = glyphText(line as TextLine);
    const spaces = opened.filter((_, i) => text[i] === ' ');
    for (const width of spaces) expect(width).toBeCloseTo(spaces[0] ?? NaN, 6);
    expect(spaces[0]).toBeGreaterThan(0);
    opened.forEach((width, i) => text[i] === ' ' || expect(width).toBeCloseTo(0, 6));
  });

  it('keeps the blank of a full stop at the end of a justified line that has room for it (JLReq, line end)', () => {
    const everywhere: FindBreaks = (text) =>
      Array.from({ length: text.length }, (_, i) => {
        const endBlank = text[i] === '。' ? 0.5 : 0;
        return { at: i + 1, kind: 'free', stretches: { step: 2, upTo: 0.04 }, endBlank } as const;
      });
    const stopAt = (measure: number, align: string) => {
      const attributes = { align, indent: 60 - measure };
      const [line] = setParts([['山川山川。山川山川。', attributes]], { width: 60, findBreaks: everywhere });
      expect(line?.string).toBe('山川山川。');
      return line?.runs[0]?.positions?.at(-1)?.xAdvance;
    };
    expect(stopAt(52, 'justify')).toBe(10);
    expect(stopAt(46, 'justify')).toBe(5);
    expect(stopAt(52, 'left')).toBe(5);
  });

  it('begins behind its indent', () => {
    const lines = setParts([[PROSE.repeat(2).trim(), { indent: 30, align: 'justify' }]]);
    expect(lines.map(({ box }) => box.x)).toEqual(lines.map((_, i) => (i === 0 ? 30 : 0)));
    expect(lines.map(({ box }) => box.width)).toEqual(lines.map((_, i) => (i === 0 ? 170 : 200)));
    expect(inkOf(lines[0] as TextLine)).toBeCloseTo(170, 6);
  });

  it('has lines of one height and one baseline, whatever faces stand in them', () => {
    const lines = setParts([[`${PROSE}Kanazawa (金沢市), Tours et Takamatsu (高松市). ${PROSE}`]]);
    expect(lines.length).toBeGreaterThan(4);
    expect(new Set(lines.map(({ ascent }) => ascent)).size).toBe(1);
    expect(lines.map(({ box }) => box.y)).toEqual(lines.map((_, i) => i * 15));
    const size = ((serif.ascent - serif.descent) / serif.unitsPerEm) * 10;
    expect(lines[0]?.ascent).toBeCloseTo((15 - size) / 2 + (serif.ascent / serif.unitsPerEm) * 10, 6);
  });

  it('begins anew at each line feed, and is cut at the number of lines asked for', () => {
    const stringsOf = (lines: readonly TextLine[]) => lines.map(({ string }) => string.trimEnd());
    expect(stringsOf(setParts([['un\n\ndeux\ntrois']]))).toEqual(['un', '', 'deux', 'trois']);
    expect(setParts([['un\n\ndeux\ntrois']]).map(({ box }) => box.y)).toEqual([0, 15, 30, 45]);
    expect(stringsOf(setParts([['un\ndeux\ntrois']], { maxLines: 2 }))).toEqual(['un', 'deux']);
  });

  it('of several runs says each letter once, in the attributes of its run', () => {
    const parts: Part[] = [['Tours et '], ['Takamatsu', { color: '#ff0000' }], [' (高松市) sont liées.']];
    const lines = setParts(parts, { width: 60 });
    expect(lines.map(glyphText).join('')).toBe('Tours et Takamatsu (高松市) sont liées.');
    const red = lines.flatMap(({ runs }) => runs.filter(({ attributes }) => attributes.color === '#ff0000'));
    expect(red.map((run) => glyphText({ ...(lines[0] as TextLine), runs: [run] })).join('')).toBe(
      'Takamatsu',
    );
    for (const { runs } of lines)
      for (const { attributes, glyphs = [] } of runs)
        for (const { codePoints } of glyphs)
          expect(attributes.font[0]).toBe((codePoints[0] ?? 0) > 0x2e80 ? japanese : serif);
  });
});

describe('hyphens', () => {
  const findBreaks: FindBreaks = (text) =>
    [...text.matchAll(/ |-/g)].map(({ index, 0: sign }) =>
      sign === ' ' ? { at: index + 1, kind: 'space' } : { at: index + 1, kind: 'free' },
    );
  const syllables: FindBreaks = (text) =>
    Array.from({ length: text.length - 1 }, (_, i) => ({ at: i + 1, kind: 'hyphen' }) as const).filter(
      ({ at }) => at % 3 === 0,
    );

  it('are drawn where a word goes on, and read as nothing', () => {
    const lines = setParts([['coopération']], { width: 40, findBreaks: syllables });
    expect(lines.map(glyphText)).toEqual(['coopér\u00ad', 'ation']);
    for (const line of lines) expect(inkOf(line)).toBeLessThanOrEqual(40);
    const hyphen = lines[0]?.runs[0]?.glyphs?.at(-1);
    expect(hyphen?.id).toBe(serif.glyphForCodePoint(0x2d).id);
  });

  it('are not added to those of the text, nor where a paragraph forbids them', () => {
    expect(setParts([['franco-japonaise']], { width: 50, findBreaks }).map(glyphText)).toEqual([
      'franco-',
      'japonaise',
    ]);
    const options = { width: 48, findBreaks: syllables };
    expect(setParts([['coopération']], { ...options, hyphenationPenalty: 4_999 })).toHaveLength(2);
    expect(setParts([['coopération']], { ...options, hyphenationPenalty: 5_000 })).toHaveLength(1);
  });
});

describe('a word that no line can hold', () => {
  it('is cut between its characters, and no letter of it is lost', () => {
    const address = 'https://exemple.fr/une-adresse-qui-ne-finit-pas/e\u0301te\u0301/'.repeat(3);
    const lines = setParts([['Voir '], [address], [' ici.']], { width: 90 });
    expect(lines.map(glyphText).join('')).toBe(`Voir ${address} ici.`);
    for (const line of lines) {
      expect(inkOf(line)).toBeLessThan(90.01);
      expect(line.string).not.toMatch(/^\u0301/);
    }
  });

  it('is cut where its own hyphens are forbidden, as in a caption or a label', () => {
    const syllables: FindBreaks = (text) =>
      Array.from({ length: text.length - 1 }, (_, i) => ({
        at: i + 1,
        kind: text[i] === ' ' ? ('space' as const) : ('hyphen' as const),
      }));
    const word = 'coopération'.repeat(6);
    const options = { width: 60, findBreaks: syllables, hyphenationPenalty: 10_000 };
    const lines = setParts([['Une '], [word]], options);
    expect(lines.map(glyphText).join('')).toBe(`Une ${word}`);
    for (const line of lines) expect(inkOf(line)).toBeLessThan(60.01);
  });

  it('is left whole where it fits, and where the column is hardly a column', () => {
    expect(setParts([['anticonstitutionnellement']], { width: 130 })).toHaveLength(1);
    expect(setParts([['mots']], { width: 5 }).map(glyphText)).toEqual(['mots']);
  });
});

describe('what a run asks for', () => {
  const drawn = (attributes: Partial<RunAttributes>) => setParts([['mots ', attributes]])[0];

  it('raises and lowers its letters by parts of their size', () => {
    const rises = (verticalAlign: string) =>
      drawn({ verticalAlign })?.runs[0]?.positions?.map(({ yOffset }) => yOffset);
    expect(rises('super')).toEqual([4, 4, 4, 4, 4]);
    expect(rises('sub')).toEqual([-2, -2, -2, -2, -2]);
  });

  it('spaces its letters, and the measure knows', () => {
    const plain = drawn({})?.xAdvance ?? 0;
    expect(drawn({ characterSpacing: 2 })?.xAdvance).toBeCloseTo(plain + 8, 6);
    const text = 'aaaa aaaa aaaa aaaa';
    for (const line of setParts([[text, { characterSpacing: 8 }]], { width: 120 }))
      expect(inkOf(line)).toBeLessThan(120);
  });

  it('underlines below the baseline and strikes above it, under its letters and not under the last space', () => {
    const marks = { underline: true, strike: true, color: '#123456' };
    const [line] = setParts([['mots mots mots', marks]], { width: 50 });
    expect(line?.overflowRight).toBeGreaterThan(0);
    const [under, through] = line?.decorationLines ?? [];
    expect(under).toMatchObject({ color: '#123456', rect: { x: 0 } });
    expect(under?.rect.width).toBeCloseTo(line?.xAdvance ?? NaN, 6);
    expect(under?.rect.y).toBeGreaterThan(line?.ascent ?? NaN);
    expect(through?.rect.y).toBeLessThan(line?.ascent ?? NaN);
  });
});

describe('what is given to the stock engine', () => {
  const given = (parts: readonly Part[], container: object = {}): boolean => {
    let isGiven = false;
    const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => undefined });
    typeset(attributed(parts), { width: 100, height: 100, ...container }, {}, () => {
      isGiven = true;
      return [];
    });
    return isGiven;
  };

  it('is what goes round floats, is cut by an ellipsis, holds a picture or runs from the right', () => {
    expect(given([['mots']])).toBe(false);
    expect(given([['mots']], { exclusions: [] })).toBe(false);
    expect(given([['mots']], { exclusions: [{}] })).toBe(true);
    expect(given([['mots']], { truncateMode: 'ellipsis' })).toBe(true);
    expect(given([['mots '], ['image', { attachment: {} }]])).toBe(true);
    expect(given([['mots '], ['עברית', { direction: 'rtl' }]])).toBe(true);
    expect(given([['mots', { font: [] }]])).toBe(true);
  });
});
