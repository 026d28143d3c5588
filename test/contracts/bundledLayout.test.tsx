import published from '@react-pdf/layout';
import { Document, Page, pdf, Text, View } from '@react-pdf/renderer';
import { expect, it } from 'vitest';
import { FACES } from '../../fonts/faces.ts';
import { createFontLibrary } from '../../src/pdf/reactPdf.ts';
import { bundledPackage } from './bundledPackage.ts';

type Layout = (document: unknown, store: object) => Promise<unknown>;

const { default: bundled } = (await bundledPackage("export { default } from '@react-pdf/layout';")) as {
  default: Layout;
};

const { store } = createFontLibrary(FACES);

/** What a layout says of its nodes: boxes, styles and the letters of texts. */
async function laidOutBy(layout: Layout): Promise<string> {
  const { container } = pdf(BOOK) as unknown as { container: { document: unknown } };
  const kept = new Set(['type', 'box', 'style', 'children', 'lines', 'string', 'overflowLeft', 'origin']);
  return JSON.stringify(await layout(container.document, store), (key, value: unknown) =>
    key === '' || /^\d+$/.test(key) || kept.has(key) || typeof value === 'number' ? value : undefined,
  );
}

const TEXT = { fontFamily: 'Source Serif 4', fontSize: 10 };
const BOOK = (
  <Document>
    <Page size={[300, 400]} style={{ ...TEXT, padding: '5%', flexDirection: 'row' }} experimentalPagination>
      <View style={{ width: '50%', flexShrink: 0, alignContent: 'center', flexWrap: 'wrap', minHeight: 30 }}>
        <View style={{ width: 40, height: 20, margin: 'auto', borderTopWidth: 2, aspectRatio: 2 }} />
        <View style={{ position: 'absolute', top: 5, right: '10%', width: 10, height: 10, maxHeight: 8 }} />
        <Text style={{ flexGrow: 1, alignSelf: 'flex-end' }}>Une ligne, 橋の上 ⁠sans césure</Text>
      </View>
      <View style={{ flexBasis: 100, display: 'flex', justifyContent: 'space-between', rowGap: 4 }}>
        <Text style={{ overflow: 'hidden' }}>❤️ et 👍🏿 ou ©, 1️⃣ puis ☎</Text>
        <View style={{ display: 'none', height: 50 }} />
        <View style={{ flexDirection: 'row', width: 50 }}>
          <View style={{ width: 40, height: 5 }} />
          <View style={{ width: 40, height: 5 }} />
        </View>
        <View
          style={{ flexDirection: 'row', flexWrap: 'wrap', width: 50, height: 90, alignItems: 'stretch' }}
        >
          <View style={{ width: 40, minHeight: 5 }} />
          <View style={{ width: 40, minHeight: 5 }} />
        </View>
        <View style={{ flexDirection: 'row', columnGap: 3, alignItems: 'center', flexGrow: 2 }}>
          <View style={{ width: 5, height: 30, paddingLeft: 2, marginTop: -3, left: 1 }} />
          <Text />
          <Text>{'deux\u2028lignes'}</Text>
          <View style={{ width: 20, height: 10, borderTopLeftRadius: '20%', borderRadius: 3 }} />
          <Text style={{ textDecoration: 'underline' }}>
            souligné <Text style={{ textDecoration: 'line-through', color: 'red' }}>et barré</Text>
            <Text style={{ textDecoration: 'none' }}>, ou pas</Text>
          </Text>
        </View>
      </View>
    </Page>
  </Document>
);

it('lays out as @react-pdf/layout does', async () => {
  const laidOut = await laidOutBy(bundled);
  expect(laidOut).toContain('sans césure');
  expect(laidOut).toEqual(await laidOutBy(published as unknown as Layout));
});
