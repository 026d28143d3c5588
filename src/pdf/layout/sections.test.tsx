import { Text, View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { InlineLink } from '../components.tsx';
import { layOutPublication } from '../engine.ts';
import { createFontLibrary } from '../reactPdf.ts';
import { breakAtSpaces } from '../text/breaks.ts';
import { createTypesetter } from '../text/typesetter.ts';
import { visitNodes, type LaidOutNode } from '../tree.ts';
import { marginLeft, textLeft, type References, type Section } from './section.ts';

const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => undefined });
const library = createFontLibrary(FACES, typeset);
const geometry = {
  width: 420,
  height: 595,
  inner: 45,
  outer: 37,
  top: 43,
  bottom: 51,
  marginColumn: { width: 70, gap: 10 },
};

function section(key: string, more: Partial<Section>): Section {
  return {
    key,
    startsOn: 'any',
    numbering: 'arabic',
    geometry,
    style: { fontFamily: ['Source Serif 4'], fontSize: 10, lineHeight: 1.4 },
    body: () => <Text>Seule</Text>,
    ...more,
  };
}

interface PlacedLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

function linesOf(page: LaidOutNode): PlacedLine[] {
  const lines: PlacedLine[] = [];
  visitNodes(page, (node, left, top) => {
    const origin = top - (node.lines?.[0]?.box.y ?? 0);
    for (const { string, box } of node.lines ?? [])
      lines.push({
        text: string.trim(),
        left: left + box.x,
        top: origin + box.y,
        bottom: origin + box.y + box.height,
      });
  });
  return lines;
}

const words = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

describe('a section with notes in its margin', () => {
  const call = (id: string) => (
    <InlineLink target={`#note:${id}`} description={id} color="#000000">
      1
    </InlineLink>
  );
  const note = (id: string, text: string) => ({
    id: `note:${id}`,
    element: (
      <View>
        <Text style={{ fontSize: 7 }}>{text}</Text>
      </View>
    ),
  });
  const chapter = section('notes', {
    body: () => (
      <>
        {[1, 2].map((n) => (
          <View key={n} break={n > 1}>
            <Text>Texte {call(String(n))}</Text>
          </View>
        ))}
      </>
    ),
    notes: () => [note('1', 'Note une'), note('2', 'Note deux')],
  });

  it('has them outside its text on both sides of the fold', async () => {
    const { composed } = await layOutPublication([chapter], { library });
    expect(composed.map(({ sheet }) => sheet.side)).toEqual(['recto', 'verso']);
    for (const { sheet, page } of composed) {
      const lines = linesOf(page);
      expect(lines.map(({ left }) => left)).toEqual([
        textLeft(geometry, sheet.side),
        marginLeft(geometry, sheet.side),
      ]);
    }
    expect(marginLeft(geometry, 'verso')).toBeLessThan(textLeft(geometry, 'verso'));
    expect(marginLeft(geometry, 'recto')).toBeGreaterThan(textLeft(geometry, 'recto'));
  });

  it('parts a note that is taller than its page, and goes on until all is set', async () => {
    const long = words('mot', 900);
    const noted = section('longue', {
      body: () => <Text>Texte {call('a')}</Text>,
      notes: () => [note('a', long.join(' ')), note('b', 'Jamais appelée')],
    });
    const { composed } = await layOutPublication([noted], { library });
    const lines = composed.map(({ page }) => linesOf(page));
    expect(lines.flat().flatMap(({ text }) => text.split(' '))).toEqual([
      'Texte',
      '1',
      ...long,
      'Jamais',
      'appelée',
    ]);
    expect(lines.length).toBeGreaterThan(1);
    for (const { top, bottom } of lines.flat()) {
      expect(top).toBeGreaterThan(geometry.top - 0.1);
      expect(bottom).toBeLessThan(geometry.height - geometry.bottom + 0.1);
    }
  });
});

describe('a section that lists places of others', () => {
  it('is laid out once, after them, and is right', async () => {
    const made: string[] = [];
    const body = (key: string, names: readonly string[]) => (references: References) => {
      made.push(key);
      return (
        <Text id={key}>{names.map((name) => `${name} ${references.pageOf(name) ?? '?'}`).join(', ')}</Text>
      );
    };
    const contents = section('contents', {
      numbering: 'roman',
      lists: true,
      body: body('contents', ['one', 'two']),
    });
    const chapters = ['one', 'two'].map((key) => section(key, { startsOn: 'recto', body: body(key, []) }));
    const { composed, passes } = await layOutPublication([contents, ...chapters], { library });
    expect(made).toEqual(['one', 'two', 'contents']);
    expect(passes).toBe(1);
    expect(linesOf(composed[0]?.page ?? { type: 'PAGE', props: {} }).map(({ text }) => text)).toEqual([
      'one 1, two 3',
    ]);
  });
});

it('gives pages as soon as they are laid out, and lets other work go on meanwhile', async () => {
  const seen: string[] = [];
  const publication = layOutPublication([section('a', {}), section('b', {})], {
    library,
    onPages: (pages) => {
      seen.push(`${pages.length} page`);
      setImmediate(() => seen.push('other work'));
    },
  });
  await publication;
  expect(seen).toEqual(['1 page', 'other work', '1 page', ...seen.slice(3)]);
});
