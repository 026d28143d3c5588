import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structure } from '../structure/element.ts';
import type { LaidOutNode, TextLine } from '../tree.ts';
import { placeNotes, withPagesForNotes, type NotedPages } from './marginNotes.ts';
import { marginLeft, type PageGeometry, type Side } from './section.ts';
import { trials } from '../../testing/trials.ts';

const geometry: PageGeometry = {
  width: 400,
  height: 600,
  inner: 60,
  outer: 30,
  top: 50,
  bottom: 70,
  marginColumn: { width: 70, gap: 10 },
};
const FOOT = 600 - 70;
const GAP = 5;
/** Between a note and a block of the full width. */
const BLOCK_GAP = 12;
/** From the top of a note, or of a line of the text, to its first baseline. */
const NOTE_ASCENT = 8;
const LINE_ASCENT = 11;

function line(ascent: number, link?: string): TextLine {
  const box = { x: 0, y: 0, width: 100, height: 14 };
  const runs = [{ start: 0, end: 1, attributes: { font: [], ...(link && { link }) } }];
  const more = { string: '1', descent: -3, height: 14, xAdvance: 5, overflowLeft: 0, overflowRight: 0 };
  return { box, runs, ascent, decorationLines: [], ...more };
}

/** A line of text that calls a note. */
interface Call {
  readonly id: string;
  /** Of the line, from the page's top. */
  readonly top: number;
}

interface FullWidth {
  readonly top: number;
  readonly height: number;
}

interface PageSketch {
  readonly calls: readonly Call[];
  readonly blocks?: readonly FullWidth[];
}

function pageOf({ calls, blocks = [] }: PageSketch): LaidOutNode {
  const texts = calls.map(({ id, top }): LaidOutNode => {
    const box = { left: 60, top, width: 230, height: 14 };
    return { type: 'TEXT', props: {}, box, lines: [line(LINE_ASCENT, `#note:${id}`)] };
  });
  const full = blocks.map(({ top, height }): LaidOutNode => {
    return { type: 'VIEW', props: { span: 'full' }, box: { left: 60, top, width: 310, height } };
  });
  return { type: 'PAGE', props: {}, children: [...texts, ...full] };
}

function note(id: string, height: number): LaidOutNode {
  const box = { left: 0, top: 0, width: 70, height };
  const text: LaidOutNode = { type: 'TEXT', props: {}, box, lines: [line(NOTE_ASCENT)] };
  return { type: 'VIEW', props: { id }, box, children: [text] };
}

function sketch(pages: readonly PageSketch[], heights: Readonly<Record<string, number>>): NotedPages {
  const notes = Object.entries(heights).map(([id, height]) => [`note:${id}`, [note(id, height)]] as const);
  return { pages: pages.map(pageOf), notes: new Map(notes), geometry };
}

interface Found {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** Notes by page where they came to stand, with the pages that were added for them. */
function placed(noted: NotedPages, sides: readonly Side[] = []): Found[][] {
  return placeNotes({ ...noted, pages: withPagesForNotes(noted) }, sides).map((nodes) =>
    nodes.map(({ props, box }) => {
      const { top = NaN, height = NaN, left = NaN } = box ?? {};
      return { id: String(props['id']), top, bottom: top + height, left };
    }),
  );
}

const extents = (noted: NotedPages) =>
  placed(noted).map((page) => page.map(({ id, top, bottom }) => [id, top, bottom]));

describe('a note of the margin', () => {
  it('has its first line level with the line that calls it', () => {
    const [page] = placed(sketch([{ calls: [{ id: 'a', top: 200 }] }], { a: 40 }));
    expect(page?.map(({ top }) => top + NOTE_ASCENT)).toEqual([200 + LINE_ASCENT]);
  });

  it('is set where the dash of a run calls it, with the others between the ends of the run', () => {
    const { pages, ...noted } = sketch([{ calls: [{ id: 'a', top: 200 }] }], { a: 20, b: 20, c: 20 });
    const dash = structure('Link', { calls: ['note:a', 'note:b', 'note:c'] });
    for (const { attributes } of pages[0]?.children?.[0]?.lines?.[0]?.runs ?? [])
      Object.assign(attributes, { underlineStyle: dash });
    const [page] = extents({ ...noted, pages: [...pages, pageOf({ calls: [] })] });
    expect(page).toEqual([['a', 203, 223], ['b', 228, 248], ['c', 253, 273]]); // prettier-ignore
  });

  it('is set once, where it is called first', () => {
    const calls = [{ id: 'a', top: 200 }];
    expect(extents(sketch([{ calls }, { calls }], { a: 40 }))).toEqual([[['a', 203, 243]], []]);
  });

  it('stands outside the text: on the right of a recto, on the left of a verso', () => {
    const calls = (id: string) => ({ calls: [{ id, top: 200 }] });
    const pages = placed(sketch([calls('a'), calls('b')], { a: 20, b: 20 }), ['recto', 'verso']);
    expect(pages.flat().map(({ left }) => left)).toEqual([400 - 30 - 70, 30]);
  });

  it('gives way to the one above it', () => {
    const calls = [{ id: 'a', top: 200 }, { id: 'b', top: 210 }]; // prettier-ignore
    expect(extents(sketch([{ calls }], { a: 40, b: 30 }))).toEqual([
      [['a', 203, 243], ['b', 243 + GAP, 273 + GAP]], // prettier-ignore
    ]);
  });

  it('moves up from the foot of the page, and those above it with it', () => {
    const calls = [{ id: 'a', top: 470 }, { id: 'b', top: 510 }]; // prettier-ignore
    expect(extents(sketch([{ calls }], { a: 40, b: 60 }))).toEqual([
      [['a', FOOT - 60 - GAP - 40, FOOT - 60 - GAP], ['b', FOOT - 60, FOOT]], // prettier-ignore
    ]);
  });

  it('stands above a block over the full width where it is called there, with those above it moved up', () => {
    const blocks = [{ top: 300, height: 100 }];
    const calls = [{ id: 'a', top: 260 }, { id: 'b', top: 280 }, { id: 'c', top: 420 }]; // prettier-ignore
    expect(extents(sketch([{ calls, blocks }], { a: 30, b: 40, c: 20 }))).toEqual([
      [
        ['a', 300 - BLOCK_GAP - 40 - GAP - 30, 300 - BLOCK_GAP - 40 - GAP],
        ['b', 300 - BLOCK_GAP - 40, 300 - BLOCK_GAP],
        ['c', 423, 443],
      ],
    ]);
  });

  it('goes to the other side of a block over the full width where there is no more room', () => {
    const block = { top: 300, height: 100 };
    const middle = { calls: [{ id: 'a', top: 100 }, { id: 'b', top: 280 }], blocks: [block] }; // prettier-ignore
    expect(extents(sketch([middle], { a: 200, b: 40 }))).toEqual([
      [['a', 88, 288], ['b', 400 + BLOCK_GAP, 440 + BLOCK_GAP]], // prettier-ignore
    ]);
    const atFoot = { calls: [{ id: 'a', top: 440 }], blocks: [block] };
    expect(extents(sketch([atFoot], { a: 140 }))).toEqual([[['a', 300 - BLOCK_GAP - 140, 300 - BLOCK_GAP]]]);
  });

  it('goes on to the head of the next page where the column is full', () => {
    const calls = [{ id: 'a', top: 100 }, { id: 'b', top: 500 }]; // prettier-ignore
    const pages = sketch([{ calls }, { calls: [] }], { a: 400, b: 100 });
    expect(extents(pages)).toEqual([[['a', 103, 503]], [['b', 50, 150]]]);
  });

  it('gets a page more where the last one is full', () => {
    const calls = [{ id: 'a', top: 100 }, { id: 'b', top: 500 }]; // prettier-ignore
    expect(extents(sketch([{ calls }], { a: 400, b: 100 }))).toEqual([[['a', 103, 503]], [['b', 50, 150]]]);
  });

  it('is not lost where no line calls it', () => {
    expect(extents(sketch([{ calls: [] }, { calls: [] }], { a: 40 }))).toEqual([[], [['a', 50, 90]]]);
  });

  it('goes on in pieces, one after the other', () => {
    const noted = sketch([{ calls: [{ id: 'a', top: 500 }] }], {});
    const notes = new Map([['note:a', [note('a', 480), note('a', 30)]]]);
    expect(extents({ ...noted, notes })).toEqual([[['a', 50, 530]], [['a', 50, 80]]]);
  });
});

/** Blocks that do not meet, from the top down, within the text. */
const fullWidthBlocks: fc.Arbitrary<FullWidth[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 10, max: 160 })), { maxLength: 3 })
  .map((pairs) => {
    let free = geometry.top;
    return pairs.flatMap(([space, height]) => {
      const top = free + space;
      free = top + height;
      return free <= FOOT ? [{ top, height }] : [];
    });
  });

const notedPages = fc
  .array(
    fc.record({
      tops: fc.array(fc.integer({ min: geometry.top, max: FOOT - 14 }), { maxLength: 7 }),
      blocks: fullWidthBlocks,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((pages) => {
    const count = pages.reduce((sum, { tops }) => sum + tops.length, 0);
    const height = fc.oneof(
      fc.integer({ min: 8, max: 60 }),
      fc.integer({ min: 60, max: FOOT - geometry.top }),
    );
    return fc.array(height, { minLength: count, maxLength: count }).map((heights) => {
      let next = 0;
      const sketches = pages.map(({ tops, blocks }) => ({
        blocks,
        calls: [...tops].sort((a, b) => a - b).map((top) => ({ id: String(next++), top })),
      }));
      return { sketches, heights };
    });
  });

const EPS = 0.02;

describe('for any pages, notes and blocks over the full width, notes', () => {
  const check = (
    question: (
      pages: readonly Found[][],
      sketches: readonly PageSketch[],
      heights: readonly number[],
    ) => void,
  ): void =>
    fc.assert(
      fc.property(notedPages, ({ sketches, heights }) =>
        question(placed(sketch(sketches, Object.fromEntries(heights.entries()))), sketches, heights),
      ),
      { numRuns: trials(100) },
    );

  it('are all there, in the order of their calls, none before its call', () => {
    check((pages, sketches, heights) => {
      expect(pages.flat().map(({ id }) => Number(id))).toEqual(heights.map((_, id) => id));
      sketches.forEach(({ calls }, index) => {
        for (const { id } of calls)
          expect(pages.findIndex((page) => page.some((one) => one.id === id))).toBeGreaterThanOrEqual(index);
      });
    });
  });

  it('never overlap', () => {
    check((pages) => {
      for (const page of pages)
        page
          .slice(1)
          .forEach((one, i) => expect(one.top).toBeGreaterThan((page[i]?.bottom ?? 0) + GAP - EPS));
    });
  });

  it('never leave the height of the text', () => {
    check((pages) => {
      for (const { top, bottom } of pages.flat()) {
        expect(top).toBeGreaterThan(geometry.top - EPS);
        expect(bottom).toBeLessThan(FOOT + EPS);
      }
    });
  });

  it('keep clear of blocks of the full width', () => {
    check((pages, sketches) => {
      sketches.forEach(({ blocks = [] }, index) => {
        for (const { top, bottom } of pages[index] ?? [])
          for (const block of blocks)
            expect(
              bottom <= block.top - BLOCK_GAP + EPS || top >= block.top + block.height + BLOCK_GAP - EPS,
            ).toBe(true);
      });
    });
  });

  it('stand as near below their call as the one before and full-width blocks allow, but for the foot', () => {
    check((pages, sketches) => {
      sketches.forEach(({ calls, blocks = [] }, index) => {
        const page = pages[index] ?? [];
        page.forEach(({ id, top, bottom }, i) => {
          const call = calls.find((one) => one.id === id);
          const wanted = call ? Math.max(call.top + LINE_ASCENT - NOTE_ASCENT, geometry.top) : geometry.top;
          const limits = [
            wanted,
            (page[i - 1]?.bottom ?? 0) + GAP,
            ...blocks.map((block) => block.top + block.height + BLOCK_GAP),
          ];
          const isHeldAbove = limits.some((limit) => Math.abs(top - limit) < EPS);
          const stops = [
            FOOT,
            (page[i + 1]?.top ?? Infinity) - GAP,
            ...blocks.map((block) => block.top - BLOCK_GAP),
          ];
          expect(isHeldAbove || stops.some((stop) => Math.abs(bottom - stop) < EPS)).toBe(true);
        });
      });
    });
  });

  it('stand on another side of a block than their call only where there is no more room beside it', () => {
    check((pages, sketches) => {
      sketches.forEach(({ calls, blocks = [] }, index) => {
        const page = pages[index] ?? [];
        const next = [...blocks.map((block) => block.top - BLOCK_GAP), FOOT];
        const from = [geometry.top, ...blocks.map((block) => block.top + block.height + BLOCK_GAP)];
        const partOf = (top: number): number => next.findIndex((stop) => top < stop);
        page.forEach((one, i) => {
          const call = calls.find(({ id }) => id === one.id);
          if (!call) return;
          const beside = partOf(call.top + LINE_ASCENT - NOTE_ASCENT);
          const before = page.slice(0, i);
          if (beside < 0 || partOf(one.top) <= beside || before.some(({ top }) => partOf(top) > beside))
            return;
          const filled = [...before.filter(({ top }) => partOf(top) === beside), one];
          const needed = filled.reduce((sum, { top, bottom }) => sum + bottom - top + GAP, -GAP);
          expect((from[beside] ?? 0) + needed).toBeGreaterThan((next[beside] ?? 0) - EPS);
        });
      });
    });
  });

  it('go on only where the column has no more room', () => {
    check((pages, sketches, heights) => {
      let next = 0;
      let called = 0;
      sketches.forEach(({ calls, blocks = [] }, index) => {
        const first = next;
        next += pages[index]?.length ?? 0;
        called += calls.length;
        const couldHoldMore = next < called && fits(heights.slice(first, next + 1), blocks);
        expect(couldHoldMore).toBe(false);
      });
    });
  });
});

/** Whether notes of whole heights find room one below the other, by trying every point of the column. */
function fits(heights: readonly number[], blocks: readonly FullWidth[]): boolean {
  let top = geometry.top;
  for (const height of heights) {
    const isFree = (from: number): boolean =>
      blocks.every(
        (block) => from + height <= block.top - BLOCK_GAP || from >= block.top + block.height + BLOCK_GAP,
      );
    while (top + height <= FOOT && !isFree(top)) top += 1;
    if (top + height > FOOT) return false;
    top += height + GAP;
  }
  return true;
}

it('the margin column of a verso lies where that of a recto is mirrored', () => {
  const right = marginLeft(geometry, 'recto') + 70;
  expect(marginLeft(geometry, 'verso')).toBe(geometry.width - right);
});
