import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { InlineLink } from '../components.tsx';
import { emitPublication, layOutPublication, type EmitOptions } from '../engine.ts';
import { judge } from '../../judge/judge.ts';
import { inspectWholePdf } from '../../testing/readBack/inspectWholePdf.ts';
import { createFontLibrary } from '../reactPdf.ts';
import { structure } from '../structure/element.ts';
import { breakAtSpaces } from '../text/breaks.ts';
import { createTypesetter } from '../text/typesetter.ts';
import type { LaidOutNode } from '../tree.ts';
import type { Part } from '../structure/part.ts';
import type { References, Section } from './section.ts';

const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => undefined });
const library = createFontLibrary(FACES, typeset);
const parts = ['fr', 'ja'].map((key): Part => ({
  key,
  structure: structure('Part', { language: key, title: `Livre ${key}` }),
}));
const options: EmitOptions = {
  metadata: {
    title: 'Essai',
    author: 'Essai',
    keywords: [],
    language: 'fr-FR',
    creator: 'essai',
    producer: 'essai',
    date: new Date('2026-11-22T00:00:00Z'),
  },
  compress: false,
  identity: 'essai',
};

function section(key: string, more: Partial<Section>): Section {
  return {
    key,
    startsOn: 'recto',
    numbering: 'arabic',
    geometry: { width: 420, height: 595, inner: 45, outer: 37, top: 43, bottom: 51 },
    style: { fontFamily: ['Source Serif 4', 'Noto Serif JP'], fontSize: 10, lineHeight: 1.4 },
    structure: structure('Sect'),
    body: () => <Text>Seule</Text>,
    ...more,
  };
}

/** Entries whose texts have these lengths; each names the page of the last. */
function entries(lengths: readonly number[], references: References, word: string): ReactElement {
  const last = `e${lengths.length - 1}`;
  return (
    <>
      {lengths.map((length, index) => (
        <View key={index} id={`e${index}`} wrap={false} {...{ structure: structure('Sect') }}>
          <Text
            {...{ structure: structure('H1'), outline: { title: `${word} ${index}`, level: 1 } }}
          >{`${word} ${index}`}</Text>
          <Text {...{ structure: structure('P') }}>
            {`${word} `.repeat(length)}
            <InlineLink target={`#${last}`} description={`${word} ${last}`} color="#000000">
              {`p. ${references.pageOf(last) ?? '0'}`}
            </InlineLink>
          </Text>
        </View>
      ))}
    </>
  );
}

const LEFT = [300, 20, 150, 400, 10, 90, 260];
const RIGHT = [40, 280, 160, 30, 350, 80, 240];

function spread(): Section {
  const [left, right] = parts;
  const facing = section('liste', {
    ...(right && { part: right }),
    body: (references) => entries(RIGHT, references, '金沢'),
  });
  return section('liste', {
    ...(left && { part: left }),
    body: (references) => entries(LEFT, references, 'mot'),
    facing: { section: facing },
  });
}

/** What each text of a page says. */
function textsOf({ children = [], lines }: LaidOutNode): string[] {
  const own = (lines ?? []).map(({ string }) => string.trim());
  return [...(own.length > 0 ? [own.join(' ')] : []), ...children.flatMap(textsOf)];
}

const laidOut = await layOutPublication([section('couverture', {}), spread()], { library });

it('a side that is set alone is laid out anew: its levels were those of the spread', async () => {
  const plain = (lengths: readonly number[], word: string) => (): ReactElement =>
    entries(lengths, { pageOf: () => undefined }, word);
  const alone = section('liste', { body: plain(RIGHT, '金沢') });
  const both = section('liste', {
    body: plain(LEFT, 'mot'),
    facing: { section: alone },
  });
  const earlier = await layOutPublication([both], { library });
  const heights = async (more: { readonly earlier?: typeof earlier }) => {
    const { sheets } = await layOutPublication([alone], { library, ...more });
    return sheets.map(({ anchors }) => anchors.map(({ id, top }) => [id, top]));
  };
  expect(await heights({ earlier })).toEqual(await heights({}));
});

describe('facing pages', () => {
  const [, ...spreads] = laidOut.sheets;

  it('stand left and right, with one number for both', () => {
    expect(spreads.length).toBeGreaterThan(4);
    expect(spreads.map(({ side }) => side)).toEqual(spreads.map((_, i) => (i % 2 ? 'recto' : 'verso')));
    expect(spreads.map(({ label }) => label)).toEqual(spreads.map((_, i) => String(Math.floor(i / 2) + 2)));
  });

  it('have every block at the same height on both sides, on the page', () => {
    const placesOn = (side: string) =>
      spreads
        .filter((sheet) => sheet.side === side)
        .flatMap(({ label, anchors }) => anchors.map(({ id, top }) => [id, label, top.toFixed(2)]));
    expect(placesOn('verso')).toEqual(placesOn('recto'));
    expect(placesOn('verso').map(([id]) => id)).toEqual(LEFT.map((_, index) => `e${index}`));
    const ends = spreads.flatMap(({ page }) =>
      (page?.children ?? []).map(({ box }) => (box?.top ?? 0) + (box?.height ?? 0)),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(595 - 51 + 0.01);
  });

  it('settle, each part asking for places of its own', () => {
    expect([laidOut.unsettled, laidOut.missing]).toEqual([[], []]);
    expect(spreads.at(-1)?.layout?.asked).toEqual(new Map([['ja/e6', spreads.at(-1)?.label]]));
  });

  it('are level in columns too, column by column', async () => {
    const columns = { count: 2, gap: 12 };
    const { facing, ...own } = spread();
    const right = facing && { section: { ...facing.section, columns } };
    const { sheets } = await layOutPublication(
      [section('couverture', {}), { ...own, columns, ...(right && { facing: right }) }],
      { library },
    );
    const placesOn = (side: string) =>
      sheets
        .slice(1)
        .filter((sheet) => sheet.side === side)
        .flatMap(({ label, page }) =>
          (page?.children ?? []).map(({ props, box }) => [
            label,
            props['id'],
            box?.left.toFixed(1),
            box?.top.toFixed(2),
          ]),
        );
    expect(placesOn('verso')).toEqual(placesOn('recto'));
    expect(new Set(placesOn('verso').map(([, , x]) => x)).size).toBe(2);
    expect(new Set(sheets.map(({ side }) => side)).size).toBe(2);
    expect(sheets.length % 2).toBe(1);
    expect(sheets.every(({ page }) => page !== undefined)).toBe(true);
  });
});

describe('a new page asked for inside a section', async () => {
  const body = (word: string) => () => (
    <>
      <Text id="avant">{`${word} avant`}</Text>
      <Text break id="apres">{`${word} après`}</Text>
    </>
  );
  const [left, right] = parts;
  const facing = section('cartes', { ...(right && { part: right }), body: body('地図') });
  const cut = { ...(left && { part: left }), body: body('carte') };
  const { sheets } = await layOutPublication([section('cartes', { ...cut, facing: { section: facing } })], {
    library,
  });

  it('is begun on both sides, and nothing is lost', () => {
    const places = sheets.flatMap(({ side, anchors }) => anchors.map(({ id }) => [side, id]));
    expect(places).toEqual([
      ['verso', 'avant'],
      ['recto', 'avant'],
      ['verso', 'apres'],
      ['recto', 'apres'],
    ]);
  });
});

describe('a PDF of facing pages', async () => {
  const bytes = await emitPublication(laidOut, options);
  const report = await inspectWholePdf(bytes);

  it('is accessible', async () => {
    expect((await judge(bytes)).findings).toEqual([]);
  });

  it('says the number of a spread on both its pages', () => {
    expect(report.labels.slice(0, 5)).toEqual(['1', '2', '2', '3', '3']);
  });

  it('is read one language after the other', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect([...text.matchAll(/\/S \/Part/g)]).toHaveLength(2);
    expect(text).toContain('/Lang (ja)');
  });

  it('leads to places in the same language, and lists each language by itself', () => {
    const leading = (name: string) => report.links.filter(({ target }) => target === name);
    const [left, right] = [leading('fr/e6'), leading('ja/e6')];
    expect([left.length, right.length]).toEqual([LEFT.length, RIGHT.length]);
    expect(right[0]?.leadsTo).toBe((left[0]?.leadsTo ?? 0) + 1);
    expect(report.outline).toEqual({ entries: 2 + LEFT.length + RIGHT.length, depth: 2 });
  });
});

it('the head of a table that goes on over a spread is said again on both sides, in the one table', async () => {
  const table = (word: string) => (): ReactElement => (
    <View {...{ structure: structure('Table') }}>
      <View fixed {...{ structure: structure('THead') }}>
        <Text>{`tête ${word}`}</Text>
      </View>
      <View {...{ structure: structure('TBody') }}>
        {Array.from({ length: 70 }, (_, index) => (
          <Text key={index}>{`${word} ${index}`}</Text>
        ))}
      </View>
    </View>
  );
  const both = section('liste', {
    body: table('mot'),
    facing: { section: section('liste', { body: table('金沢') }) },
  });
  const { sheets } = await layOutPublication([both], { library });
  const said = sheets.flatMap(({ page }) => (page ? [textsOf(page)] : []));
  expect(said).toHaveLength(6);
  said.forEach((texts, index) => {
    const word = index % 2 ? '金沢' : 'mot';
    expect([index, texts[0], texts.filter((text) => text.startsWith('tête')).length]).toEqual([
      index,
      `tête ${word}`,
      1,
    ]);
  });
  expect(said.flatMap((texts) => texts.slice(1)).length).toBe(140);
  for (const { page } of sheets) expect(page?.children?.length ?? 1).toBe(1);
});
