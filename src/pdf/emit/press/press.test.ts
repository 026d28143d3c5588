import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { createFontLibrary, loadFace } from '../../reactPdf.ts';
import { breakAtSpaces } from '../../text/breaks.ts';
import { createTypesetter } from '../../text/typesetter.ts';
import { ColourWithoutInks, type Cmyk } from '../colour/inks.ts';
import { PublicationDocument } from '../document.ts';
import { pdfX4 } from '../standards/pdfX4.ts';
import { pageBoxes, type PressSettings } from './press.ts';
import { trials } from '../../../testing/trials.ts';

const library = createFontLibrary(
  FACES,
  createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => {} }),
);
const BLACK = '#1A1A1A';
const BLUE = '#1B3A66';
const GREY = '#6B6F75';
const INKS = new Map<string, Cmyk>([
  [BLACK, [0, 0, 0, 100]],
  [BLUE, [95, 75, 30, 18]],
  [GREY, [0, 0, 0, 65]],
]);
const press: PressSettings = {
  bleed: 14,
  slug: 22,
  inks: INKS,
  slugFace: await loadFace(library, 'Source Sans 3', 400, 'normal'),
  slugLines: () => ['essai.pdf', 'page 1'],
};

/** Content stream of one page of 200 × 300 points that `draw` has drawn on. */
async function contentOf(
  draw: (document: PublicationDocument) => void,
  changes: Partial<PressSettings> = {},
): Promise<string> {
  const document = new PublicationDocument({
    metadata: {
      title: 'Essai',
      author: 'Essai',
      keywords: [],
      language: 'fr-FR',
      creator: 'essai',
      producer: 'essai',
      date: new Date('2026-11-22T00:00:00Z'),
    },
    standards: [pdfX4({ identifier: 'FOGRA39', components: 4, profile: new Uint8Array() })],
    tagged: false,
    compress: false,
    press: { ...press, ...changes },
    identity: 'essai',
    marks: new WeakMap(),
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', resolve));
  document.addPage({ size: [200, 300] });
  draw(document);
  document.end();
  await ended;
  const file = Buffer.concat(chunks).toString('latin1');
  return /stream\n([\s\S]*?)\nendstream/.exec(file)?.[1] ?? '';
}

/** Colour and overprint that hold at each `% here`, as a reader of the stream finds them. */
function statesHere(content: string): { colour: string; overprint: boolean }[] {
  let state = { colour: '', overprint: false };
  const saved: (typeof state)[] = [];
  const here: (typeof state)[] = [];
  for (const line of content.split('\n')) {
    if (line === 'q') saved.push(state);
    if (line === 'Q') state = saved.pop() ?? state;
    if (line.endsWith(' k')) state = { ...state, colour: line };
    if (line.endsWith(' gs')) state = { ...state, overprint: /^\/GsOverS?F gs$/.test(line) };
    if (line === '% here') here.push(state);
  }
  return here;
}

const FEW = new Map<string, Cmyk>([[BLUE, [100, 70, 0, 0]]]);

/** Colours that each text of a stream is filled with, in order. */
function coloursOfTexts(content: string): string[] {
  let colour = '';
  const saved: string[] = [];
  const seen: string[] = [];
  for (const line of content.split('\n')) {
    if (line === 'q') saved.push(colour);
    if (line === 'Q') colour = saved.pop() ?? '';
    if (line.endsWith(' k')) colour = line;
    if (/^BT\b/.test(line)) seen.push(colour);
  }
  return seen;
}

describe('small text', () => {
  const face = press.slugFace;
  const say = (document: PublicationDocument, size: number, colour?: string): void => {
    if (colour) document.fillColor(colour);
    const { glyphs, positions } = face.layout('Nancy');
    (document.font(face, size) as PublicationDocument).glyphs(glyphs, positions, 0, 0);
  };
  const texts = async (draw: (document: PublicationDocument) => void): Promise<string[]> => {
    const slug = coloursOfTexts(await contentOf(() => {}, { smallTextInks: FEW })).length;
    return coloursOfTexts(await contentOf(draw, { smallTextInks: FEW })).slice(slug);
  };
  const [few, full] = ['1 0.7 0 0 k', '0.95 0.75 0.3 0.18 k'];

  it('takes its few inks, text of 8 points and more those of its colour', async () => {
    expect(
      await texts((document) => {
        say(document, 7.9, BLUE);
        say(document, 8);
        say(document, 7.9);
        say(document, 7.9, BLACK);
        say(document, 8, BLUE);
      }),
    ).toEqual([few, full, few, '0 0 0 1 k', full]);
  });

  it('is small as it is printed: a drawing may be scaled', async () => {
    expect(
      await texts((document) => {
        document.transform(0.5, 0, 0, 0.5, 0, 0);
        say(document, 15, BLUE);
        document.transform(4, 0, 0, 4, 0, 0);
        say(document, 5);
      }),
    ).toEqual([few, full]);
  });

  it('leaves what is drawn after it in the inks of its colour', async () => {
    const content = await contentOf(
      (document) => {
        say(document, 7, BLUE);
        document.addContent('% here');
      },
      { smallTextInks: FEW },
    );
    expect(statesHere(content).at(-1)?.colour).toBe(full);
  });
});

const here = (document: PublicationDocument): void => void document.addContent('% here');

describe('black', () => {
  it('overprints, and the next ink knocks out', async () => {
    const content = await contentOf((document) => {
      for (const colour of [BLACK, BLUE, BLACK]) here(document.fillColor(colour) as PublicationDocument);
    });
    expect(statesHere(content)).toEqual([
      { colour: '0 0 0 1 k', overprint: true },
      { colour: '0.95 0.75 0.3 0.18 k', overprint: false },
      { colour: '0 0 0 1 k', overprint: true },
    ]);
  });

  it('thinned to a grey, knocks out', async () => {
    const content = await contentOf((document) => {
      here(document.fillColor(BLACK) as PublicationDocument);
      here(document.fillColor(GREY) as PublicationDocument);
    });
    expect(statesHere(content).at(-1)).toEqual({ colour: '0 0 0 0.65 k', overprint: false });
  });

  it('of lines overprints apart from that of areas', async () => {
    const content = await contentOf((document) => {
      here(document.strokeColor(BLACK).fillColor(BLUE) as PublicationDocument);
    });
    expect(content).toContain('0 0 0 1 K\n/GsOverS gs\n0.95 0.75 0.3 0.18 k');
    expect(content).not.toContain('/GsOverSF gs');
  });

  it('is said once while nothing changes', async () => {
    const content = await contentOf((document) => {
      for (let i = 0; i < 3; i += 1) here(document.fillColor(BLACK) as PublicationDocument);
    });
    expect(content.match(/0 0 0 1 k\n/g)).toHaveLength(1);
    expect(content.match(/\/GsOverF gs/g)).toHaveLength(1);
  });

  it('overprints exactly where it is the colour in force, whatever is saved, restored and said twice', async () => {
    const step = fc.constantFrom('save' as const, 'restore' as const, BLACK, BLUE, GREY);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
        const expected: string[] = [];
        const content = await contentOf((document) => {
          let colour = BLACK;
          const saved: string[] = [];
          document.fillColor(colour);
          for (const one of steps) {
            if (one === 'save') {
              document.save();
              saved.push(colour);
            } else if (one === 'restore') {
              const before = saved.pop();
              if (before === undefined) continue;
              document.restore();
              colour = before;
            } else {
              document.fillColor(one);
              colour = one;
            }
            here(document);
            expected.push(colour);
          }
        });
        const written = expected.map((colour) => ({
          colour: `${(INKS.get(colour) ?? []).map((ink) => ink / 100).join(' ')} k`,
          overprint: colour === BLACK,
        }));
        expect(statesHere(content)).toEqual(written);
      }),
      { numRuns: trials(25) },
    );
  });
});

describe('a colour that is no token', () => {
  it('is refused, with its page', async () => {
    const drawing = contentOf((document) => document.fillColor('#123456'));
    await expect(drawing).rejects.toThrow(ColourWithoutInks);
    await expect(drawing).rejects.toMatchObject({ colour: '#123456', page: 1 });
  });
});

describe('boxes', () => {
  it('are nested, the trim being the ordered format', () => {
    const { sheet, media, bleed, trim, margin } = pageBoxes(200, 300, press);
    expect(trim).toEqual([36, 36, 236, 336]);
    expect(bleed).toEqual([22, 22, 250, 350]);
    expect(media).toEqual([0, 0, 272, 372]);
    expect([sheet, margin]).toEqual([[272, 372], 36]);
  });
});

/** Ends of the straight lines in a stream, from the sheet's top left. */
function linesOf(content: string): (readonly number[])[] {
  const lines = content.matchAll(/^([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l$/gm);
  return [...lines].map(([, ...ends]) => ends.map(Number));
}

describe('marks', () => {
  it('stand outside the bleed, in every separation', async () => {
    const content = await contentOf(() => {});
    const lines = linesOf(content);
    expect(lines.length).toBeGreaterThanOrEqual(16);
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
      const outside = [
        Math.max(x1, x2) < 22,
        Math.min(x1, x2) > 250,
        Math.max(y1, y2) < 22,
        Math.min(y1, y2) > 350,
      ];
      expect([x1, y1, x2, y2, outside.includes(true)]).toEqual([x1, y1, x2, y2, true]);
    }
    expect(content).toMatch(/^\/CS0 CS\n1 SCN\n\/CS0 cs\n1 scn$/m);
  });

  it('of a cover sheet show its folds, and its crosses keep clear of them', async () => {
    const folds = [90, 110];
    const plain = linesOf(await contentOf(() => {}));
    const cover = linesOf(await contentOf(() => {}, { folds }));
    const upright = (lines: (readonly number[])[]): number[] =>
      lines.filter(([x1, , x2]) => x1 === x2).map(([x1 = 0]) => x1);
    for (const fold of folds) {
      expect(upright(cover).filter((x) => x === 36 + fold)).toHaveLength(2);
      expect(upright(plain)).not.toContain(36 + fold);
    }
    expect(upright(plain)).toContain(136);
    expect(upright(cover)).not.toContain(136);
    expect(upright(cover)).toEqual(expect.arrayContaining([81, 191]));
  });
});
