import { Rect, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { readSoundPdf } from '../../reader/reading.ts';
import { hardToTag } from '../../testing/hardToTag/hardToTag.tsx';
import { makePdf } from '../../testing/soundDocument.tsx';

const figure = (paint: object): ReactElement => (
  <Svg width={40} height={40}>
    <Rect x="0" y="0" width="40" height="40" {...paint} />
  </Svg>
);

/** Opacities of what is painted on the page of a body, other than that of opaque paint. */
async function opacitiesOf(body: ReactElement): Promise<number[]> {
  const { sections } = hardToTag('Essai', () => (
    <>
      <Text>Texte</Text>
      {body}
    </>
  ));
  const { pages } = await readSoundPdf(await makePdf(sections));
  return pages.flatMap(({ marks }) => marks.map(({ alpha }) => alpha)).filter((alpha) => alpha !== 1);
}

it.each([
  ['a line that nobody sees', figure({ stroke: '#000000', strokeOpacity: 0 }), 'opaque'],
  [
    'a block that nobody sees',
    <View key="block" style={{ height: 9, opacity: 0, backgroundColor: '#336699' }} />,
    'opaque',
  ],
  ['a fill that shows through', figure({ fill: '#336699', fillOpacity: 0.5 }), 'transparent'],
] as const)('counts only paint that is seen: %s', async (_, body, expected) => {
  const opacities = await opacitiesOf(body);
  expect(opacities.length > 0 ? 'transparent' : 'opaque').toBe(expected);
});
