import { Text, View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../fonts/faces.ts';
import { InlineLink } from './components.tsx';
import { emitPublication, layOutPublication, type EmitOptions } from './engine.ts';
import type { Section } from './layout/section.ts';
import { createFontLibrary } from './reactPdf.ts';
import { structure } from './structure/element.ts';
import { breakAtSpaces } from './text/breaks.ts';
import { createTypesetter } from './text/typesetter.ts';

const missing: string[] = [];
const typeset = createTypesetter({
  findBreaks: breakAtSpaces,
  onMissingGlyph: (m) => missing.push(m.character),
});
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

function Heading({ id, children }: { id: string; children: string }) {
  const props = { id, structure: structure('H1'), outline: { title: children, level: 1 } };
  return (
    <Text {...props} style={{ fontSize: 18, lineHeight: 1.2 }}>
      {children}
    </Text>
  );
}

function chapter(key: string, other: string, paragraphs: number): Section {
  const notes = Array.from({ length: paragraphs }, () => structure('Note'));
  return {
    key,
    startsOn: 'recto',
    numbering: 'arabic',
    geometry,
    style: { fontFamily: ['Source Serif 4', 'Noto Serif JP'], fontSize: 10 },
    structure: structure('Sect'),
    body: (references) => (
      <>
        <Heading id={key}>{`Chapitre ${key}, voir page ${references.pageOf(other) ?? '?'}`}</Heading>
        {notes.map((note, i) => {
          const link = structure('Link', { description: `Note ${i + 1}`, note });
          return (
            <Text key={i} {...{ structure: structure('P') }} style={{ lineHeight: 1.45 }}>
              {`Le ${i}e lien entre deux villes, Nancy et Kanazawa (金沢市), dure. `.repeat(4)}
              <InlineLink
                target={`#note:${key}-${i}`}
                description={`Note ${i + 1}`}
                structure={link}
                color="#000000"
              >
                {String(i + 1)}
              </InlineLink>
            </Text>
          );
        })}
      </>
    ),
    notes: () =>
      notes.map((note, i) => ({
        id: `note:${key}-${i}`,
        element: (
          <View id={`note:${key}-${i}`} {...{ structure: note }}>
            <Text style={{ fontSize: 7, lineHeight: 1.3 }}>{`${i + 1} Source de la note.`}</Text>
          </View>
        ),
      })),
    furniture: ({ label }) => (
      <Text style={{ position: 'absolute', top: 20, left: 45, fontSize: 8 }}>{label}</Text>
    ),
  };
}

describe('engine', () => {
  it('settles page numbers, with a blank so that each chapter begins on a recto', async () => {
    const publication = await layOutPublication([chapter('a', 'b', 18), chapter('b', 'a', 3)], { library });
    expect(publication.unsettled).toEqual([]);
    expect(publication.missing).toEqual([]);
    const starts = publication.sheets.filter((sheet) => sheet.layout && sheet.indexInSection === 0);
    expect(starts.map((sheet) => sheet.side)).toEqual(['recto', 'recto']);
    const b = publication.sheets.find((sheet) => sheet.layout?.section.key === 'b');
    const heading = JSON.stringify(
      publication.sheets[0]?.page?.children?.[0]?.lines?.map((line) => line.string),
    );
    expect(heading).toContain(`voir page ${b?.label}`);
    expect(missing).toEqual([]);
  });

  it('gives the same bytes twice, with tags, destinations and labels', async () => {
    const make = async (): Promise<string> =>
      Buffer.from(
        await emitPublication(
          await layOutPublication([chapter('a', 'b', 8), chapter('b', 'a', 3)], { library }),
          options,
        ),
      ).toString('latin1');
    const first = await make();
    expect(await make()).toBe(first);
    for (const part of ['/StructTreeRoot', '/S /Note', '/PageLabels', '/Dests', '/Outlines', '/OBJR']) {
      expect(first).toContain(part);
    }
  });
});

describe('a publication laid out for one target', () => {
  const words = (target: string): Section => ({
    ...chapter(`colophon`, 'b', 1),
    variant: target,
    body: () => <Text style={{ fontSize: 10 }}>{`Pour ${target}`}</Text>,
    notes: () => [],
  });
  const sectionsFor = (target: string, laidOut: string[]): Section[] =>
    [
      ...(target === 'press' ? [words('titre')] : []),
      words(target),
      chapter('a', 'b', 18),
      chapter('b', 'a', 3),
    ].map((section, index): Section => ({
      ...section,
      key: section.variant === 'titre' ? 'titre' : section.key,
      body: (references) => {
        laidOut.push(`${section.key} ${index}`);
        return section.body(references);
      },
    }));

  it('gives another all that does not depend on it, and the same bytes as one laid out anew', async () => {
    const [screen, press, anew]: [string[], string[], string[]] = [[], [], []];
    const earlier = await layOutPublication(sectionsFor('screen', screen), { library, isContinuous: true });
    const shared = await layOutPublication(sectionsFor('press', press), {
      library,
      earlier,
      pagesMultipleOf: 4,
    });
    const fresh = await layOutPublication(sectionsFor('press', anew), { library, pagesMultipleOf: 4 });
    const [one, other] = [await emitPublication(shared, options), await emitPublication(fresh, options)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(press.length).toBeLessThan(anew.length);
    expect(press.filter((name) => name.startsWith('colophon'))).toHaveLength(2);
  });

  it('takes nothing over where two sections share a name: it could be that of the other', async () => {
    const named = (key: string, text: string): Section => ({
      ...chapter(key, 'b', 1),
      body: () => <Text style={{ fontSize: 10 }}>{text}</Text>,
      notes: () => [],
    });
    const ofChapter = named('titre', 'Chapitre nommé titre');
    const contents = [named('sommaire', 'Sommaire'), named('sommaire', 'Chapitre nommé sommaire')];
    const screen = [named('couverture', 'Couverture'), ...contents, ofChapter];
    const press = [named('titre', 'Page de titre'), ...contents, ofChapter];
    for (const [first, second] of [
      [screen, press],
      [press, screen],
    ] as const) {
      const earlier = await layOutPublication(first, { library });
      const shared = await emitPublication(await layOutPublication(second, { library, earlier }), options);
      const fresh = await emitPublication(await layOutPublication(second, { library }), options);
      expect(Buffer.from(shared).equals(Buffer.from(fresh))).toBe(true);
    }
  });
});

it('ends where a component throws: its section is never left out without a word', async () => {
  function Broken(): never {
    throw new Error('broken component');
  }
  const sections = [chapter('un', 'deux', 2), { ...chapter('deux', 'un', 2), body: () => <Broken /> }];
  await expect(layOutPublication(sections, { library })).rejects.toThrow('A component of a section threw');
});
