import {
  Canvas,
  Document,
  Font,
  Image,
  Link,
  Page,
  Rect,
  renderToBuffer,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { emitPublication, layOutPublication } from '../../pdf/engine.ts';
import { hasTool } from '../installedTools.ts';
import { DOT, SOUND_OPTIONS } from '../soundDocument.tsx';
import { createFontLibrary } from '../../pdf/reactPdf.ts';
import { as, Inline, InlineLink, Item, Row } from './hardToTag.tsx';

const hasPoppler = hasTool('pdftoppm');
const STYLE = { fontFamily: ['Source Serif 4', 'Noto Serif JP'], fontSize: 10 };
const MARGIN = 30;
const SIDE = 300;

/** Something of everything that is drawn, tags and all: plain React-PDF ignores what says what it is. */
function Body() {
  return (
    <>
      <Text
        {...as('H1')}
        style={{
          fontSize: 16,
          backgroundColor: '#eeeeee',
          border: '1 solid #cc0000',
          borderRadius: 5,
          padding: 6,
        }}
      >
        Titre <Inline role="Span">encadré</Inline>
      </Text>
      <Text {...as('P')} style={{ textAlign: 'right', letterSpacing: 1 }}>
        À droite, <Text style={{ backgroundColor: '#ffff00', fontWeight: 600 }}>gras</Text> et{' '}
        <Text style={{ textDecoration: 'line-through', color: '#008800' }}>barré</Text>.
      </Text>
      <Text
        {...as('P')}
        style={{
          textAlign: 'justify',
          textIndent: 20,
          lineHeight: 1.6,
          borderLeft: '2 solid #0000ff',
          paddingLeft: 8,
        }}
      >
        Un paragraphe justifié avec{' '}
        <InlineLink to="https://example.org/">
          un lien qui est long et qui passe à la ligne suivante
        </InlineLink>
        , du{' '}
        <Inline role="Span" options={{ language: 'ja' }}>
          日本語のテキスト
        </Inline>
        , des accents (éàçœ) et une fin de phrase.
      </Text>
      <View {...as('Table')} style={{ opacity: 0.6 }}>
        <Row>
          <Text {...as('TH', { scope: 'Column' })} style={{ width: 60 }}>
            Ville
          </Text>
          <View {...as('TD')} style={{ width: 60, backgroundColor: '#ddddff', height: 10 }} />
        </Row>
      </View>
      <Text {...as('P')} style={{ transform: 'rotate(-8deg)', width: 150, marginTop: 10 }}>
        Texte tourné, à demi.
      </Text>
      <Image src={DOT} {...as('Figure', { alternative: 'Deux points' })} style={{ width: 30, height: 20 }} />
      <Svg
        {...as('Figure', { alternative: 'Un carré' })}
        viewBox="0 0 10 10"
        style={{ width: 20, height: 20 }}
      >
        <Rect width={8} height={8} fill="#336699" stroke="#000000" opacity={0.5} />
      </Svg>
      <Canvas
        {...as('Figure', { alternative: 'Un pavé' })}
        style={{ width: 20, height: 10 }}
        paint={(painter) => (painter.rect(0, 0, 20, 10).fill('#00aa00'), null)}
      />
      <Link src="https://example.org/bloc">
        <Text>Un bloc qui est un lien</Text>
      </Link>
      <View {...as('L')}>
        {Array.from({ length: 20 }, (_, i) => (
          <Item key={i}>
            <Text>{`Élément ${i + 1}, ${'long '.repeat(i)}`}</Text>
          </Item>
        ))}
      </View>
      <Text
        fixed
        {...{ artifact: 'Footer' }}
        style={{ position: 'absolute', bottom: 8, left: MARGIN, fontSize: 6 }}
      >
        Pied
      </Text>
    </>
  );
}

async function plain(): Promise<Uint8Array> {
  for (const { family, weight, style, file } of FACES) {
    Font.register({ family, src: file, fontWeight: weight, fontStyle: style });
  }
  const page = {
    size: [SIDE, SIDE] as [number, number],
    experimentalPagination: true,
    style: { ...STYLE, padding: MARGIN },
  };
  return renderToBuffer(
    <Document>
      <Page {...page}>
        <Body />
      </Page>
    </Document>,
  );
}

async function tagged(): Promise<Uint8Array> {
  const geometry = { width: SIDE, height: SIDE, inner: MARGIN, outer: MARGIN, top: MARGIN, bottom: MARGIN };
  const section = {
    key: 'all',
    startsOn: 'any',
    numbering: 'none',
    geometry,
    style: STYLE,
    body: () => <Body />,
  } as const;
  const publication = await layOutPublication([section], { library: createFontLibrary(FACES, undefined) });
  return emitPublication(publication, SOUND_OPTIONS);
}

/** Pixels of every page at 72 dots per inch, as portable pixmaps. */
function pixelsOf(bytes: Uint8Array): Buffer[] {
  const place = mkdtempSync(join(tmpdir(), 'pixels-'));
  try {
    writeFileSync(join(place, 'file.pdf'), bytes);
    execFileSync('pdftoppm', ['-r', '72', join(place, 'file.pdf'), join(place, 'page')]);
    const pages = readdirSync(place).filter((file) => file.endsWith('.ppm'));
    return pages.sort().map((file) => readFileSync(join(place, file)));
  } finally {
    rmSync(place, { recursive: true });
  }
}

describe.skipIf(!hasPoppler)('same pixels (needs poppler)', () => {
  it('draws tagged what plain React-PDF draws untagged', async () => {
    const [expected, found] = [pixelsOf(await plain()), pixelsOf(await tagged())];
    expect(found.length).toBe(expected.length);
    expect(found.length).toBeGreaterThan(2);
    expect(found.map((page, i) => differingBytes(page, expected[i]))).toEqual(expected.map(() => 0));
  });
});

function differingBytes(page: Buffer, other: Buffer | undefined): number {
  if (page.length !== other?.length) return Infinity;
  return page.reduce((count, byte, i) => count + (byte === other[i] ? 0 : 1), 0);
}
