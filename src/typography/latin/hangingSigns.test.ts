import { describe, expect, it } from 'vitest';
import { LABEL, WHOLE_DATES } from '../../pdf/text/paragraphKind.ts';
import { BODY_SIZE, bodyFaces, glyphsOf, setLines } from '../../testing/sampleSetting.ts';
import { hyphenationBy } from '../hyphenation.ts';

const font = await bodyFaces();
const hyphenate = hyphenationBy('fr');

const WORDS = 'des institutions intercommunales accompagnent durablement les coopérations franco-japonaises ';

function set(text: string, width: number, base = {}, kind = 0) {
  return setLines([{ text, attributes: {} }], width, font, base, kind, hyphenate);
}

/** Where the ink of a line's cells begins and ends, in points from the left of the column. */
function edges(line: Parameters<typeof glyphsOf>[0]): { start: number; end: number; last: string } {
  const glyphs = glyphsOf(line).filter(({ character }) => character.trim() !== '');
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  return {
    start: first?.x ?? 0,
    end: (last?.x ?? 0) + (last?.width ?? 0),
    last: last?.character ?? '',
  };
}

describe('in the running text of Latin letters', () => {
  it('a quotation mark that begins a line hangs before it, a letter does not', () => {
    for (const sign of ['«\u00a0', '“']) {
      const [line] = set(`${sign}Villes et régions`, 400);
      const start = line ? edges(line).start : 0;
      expect(start).toBeLessThan(-0.2 * BODY_SIZE);
      expect(start).toBeGreaterThan(-0.3 * BODY_SIZE);
    }
    const lines = set(`${WORDS.repeat(6)}« ${WORDS}`.repeat(4).replaceAll('« ', '«\u00a0'), 230);
    for (const line of lines) expect(edges(line).start < -1).toBe(line.string.startsWith('«'));
  });

  it.each([[{}], [{ align: 'justify' }]])('a hyphen may end a line outside its column: %j', (base) => {
    const ends = Array.from({ length: 60 }, (_, step) => 150 + step).flatMap((width) =>
      set(WORDS.repeat(5), width, base).map((line) => ({ ...edges(line), over: edges(line).end - width })),
    );
    const hyphens = ends.filter(({ last }) => last === '\u00ad' || last === '-');
    expect(hyphens.length).toBeGreaterThan(20);
    expect(hyphens.some(({ over }) => over > 0.1 * BODY_SIZE)).toBe(true);
    for (const { over, last } of ends)
      expect(over).toBeLessThan((last === '\u00ad' || last === '-' ? 0.2 : 0) * BODY_SIZE + 0.05);
  });

  it.each([[LABEL], [WHOLE_DATES]])('nothing hangs out of a cell or a label (%d)', (kind) => {
    const [line] = set('«\u00a0Villes et régions\u00a0»', 400, {}, kind);
    expect(line && edges(line).start).toBe(0);
  });

  it('a Japanese text keeps its own rules', () => {
    const [line] = set('「町」と“city”', 400);
    expect(line && edges(line).start).toBeLessThan(0);
    const [latin] = set('“city”は町である', 400);
    expect(latin && edges(latin).start).toBe(0);
  });
});
