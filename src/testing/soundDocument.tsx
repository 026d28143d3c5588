import { Image, Link, Svg, Rect, Text, View } from '@react-pdf/renderer';
import { readFileSync } from 'node:fs';
import { FACES } from '../../fonts/faces.ts';
import { pdfA3a } from '../pdf/emit/standards/pdfA3a.ts';
import { pdfUa1 } from '../pdf/emit/standards/pdfUa1.ts';
import { emitPublication, layOutPublication, type EmitOptions } from '../pdf/engine.ts';
import type { Section } from '../pdf/layout/section.ts';
import { createFontLibrary } from '../pdf/reactPdf.ts';
import { structure } from '../pdf/structure/element.ts';
import { breakAtSpaces } from '../pdf/text/breaks.ts';
import { createTypesetter } from '../pdf/text/typesetter.ts';

/** A document of every kind of thing that the publications hold, for tests to break. */
export const SOUND_OPTIONS: EmitOptions = {
  metadata: {
    title: 'Essai « complet » & juste',
    author: 'Bureau des essais',
    subject: 'Un document qui doit passer toutes les règles',
    keywords: ['essai', 'accessibilité'],
    language: 'fr-FR',
    creator: 'essai',
    producer: 'essai',
    date: new Date('2026-11-22T00:00:00Z'),
  },
  standards: [
    pdfA3a({
      identifier: 'sRGB',
      components: 3,
      profile: readFileSync(new URL('../../color/sRGB.icc', import.meta.url)),
    }),
    pdfUa1,
  ],
  compress: false,
  identity: 'essai complet',
  files: [
    {
      name: 'source.md',
      mediaType: 'text/markdown',
      description: 'Le texte source',
      relationship: 'Source',
      content: Buffer.from('# Essai\n'),
    },
  ],
};

const GEOMETRY = {
  width: 420,
  height: 595,
  inner: 45,
  outer: 37,
  top: 43,
  bottom: 51,
  marginColumn: { width: 70, gap: 10 },
};

/** Two dots, as PNG with transparency. */
export const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGM4ISf3X07uRAMAD6wDiDkXBSgAAAAASUVORK5CYII=';

const inline = (element: object): object => ({
  structure: element,
  style: { textDecorationStyle: element, textDecoration: 'none' },
});
const as = (...of: Parameters<typeof structure>): object => ({ structure: structure(...of) });

function Heading({ id, level, children }: { id: string; level: 1 | 2; children: string }) {
  const props = { id, ...as(`H${level}`), outline: { title: children, level } };
  return (
    <Text {...props} style={{ fontSize: 20 - level * 3, lineHeight: 1.2 }}>
      {children}
    </Text>
  );
}

function Contents() {
  const entry = structure('Link', { description: 'Aller au chapitre' });
  return (
    <View {...as('TOC')}>
      <Text {...as('TOCI')}>
        <Link src="#chapitre" {...inline(entry)}>
          Chapitre
        </Link>
      </Text>
    </View>
  );
}

function Table() {
  const row = { flexDirection: 'row' } as const;
  return (
    <View {...as('Table')}>
      <View {...as('THead')}>
        <View {...as('TR')} style={row}>
          <Text {...as('TH', { scope: 'Column' })} style={{ width: 80 }}>
            Ville
          </Text>
          <Text {...as('TH', { scope: 'Column' })} style={{ width: 80 }}>
            Depuis
          </Text>
        </View>
      </View>
      <View {...as('TBody')}>
        <View {...as('TR')} style={row}>
          <Text {...as('TH', { scope: 'Row' })} style={{ width: 80 }}>
            Nancy
          </Text>
          <Text {...as('TD')} style={{ width: 80 }}>
            1973
          </Text>
        </View>
      </View>
    </View>
  );
}

function List() {
  return (
    <View {...as('L', { numbering: 'Disc' })}>
      {['un', 'deux'].map((item) => (
        <View key={item} {...as('LI')} style={{ flexDirection: 'row' }}>
          <Text {...as('Lbl')} style={{ width: 10 }}>
            •
          </Text>
          <Text {...as('LBody')} style={{ flex: 1 }}>{`élément ${item}`}</Text>
        </View>
      ))}
    </View>
  );
}

const NOTE = structure('Note');

function Paragraph() {
  const outside = structure('Link', { description: 'Site de la ville' });
  const call = structure('Reference', { note: NOTE });
  return (
    <Text {...as('P')} style={{ lineHeight: 1.45 }}>
      Un paragraphe avec{' '}
      <Link src="https://example.org/" {...inline(outside)}>
        un lien
      </Link>
      , du <Text {...inline(structure('Span', { language: 'ja' }))}>日本語</Text> et une note
      <Link src="#note:a" {...inline(structure('Link', { description: 'Note 1', note: NOTE }))}>
        1
      </Link>
      <Text {...inline(call)}> (voir la note)</Text>.
    </Text>
  );
}

/** The document's only section, on two pages. */
export function soundSection(): Section {
  return {
    key: 'chapitre',
    startsOn: 'recto',
    numbering: 'arabic',
    geometry: GEOMETRY,
    style: { fontFamily: ['Source Serif 4', 'Noto Serif JP'], fontSize: 10 },
    structure: structure('Sect'),
    body: () => (
      <>
        <Contents />
        <Heading id="chapitre" level={1}>
          Chapitre
        </Heading>
        <Paragraph />
        <Heading id="suite" level={2}>
          Suite
        </Heading>
        <List />
        <Table />
        <Image
          src={DOT}
          {...as('Figure', { alternative: 'Deux points' })}
          style={{ width: 40, height: 20 }}
        />
        <Svg
          {...as('Figure', { alternative: 'Un carré' })}
          viewBox="0 0 10 10"
          style={{ width: 20, height: 20 }}
        >
          <Rect width={10} height={10} fill="#336699" opacity={0.5} />
        </Svg>
        <View break>
          <Paragraph />
        </View>
      </>
    ),
    notes: () => [
      {
        id: 'note:a',
        element: (
          <View id="note:a" {...{ structure: NOTE }}>
            <Text style={{ fontSize: 7, lineHeight: 1.3 }}>1 Source de la note.</Text>
          </View>
        ),
      },
    ],
    furniture: ({ label }) => (
      <Text style={{ position: 'absolute', top: 20, left: 45, fontSize: 8 }}>{`Page ${label}`}</Text>
    ),
  };
}

/** Bytes of a document made of sections, laid out with the engine's own text setting. */
export async function makePdf(
  sections: readonly Section[],
  options: EmitOptions = SOUND_OPTIONS,
): Promise<Uint8Array> {
  const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => {} });
  const library = createFontLibrary(FACES, typeset);
  return emitPublication(await layOutPublication(sections, { library }), options);
}
