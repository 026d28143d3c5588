import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { structure } from '../../pdf/structure/element.ts';
import { changeFonts, damaged, set } from '../../testing/files/brokenFiles.ts';
import { makePdf, soundSection } from '../../testing/soundDocument.tsx';
import { judge } from '../judge.ts';

const as = (...of: Parameters<typeof structure>): object => ({ structure: structure(...of) });
const ROW = { flexDirection: 'row' } as const;

/** Takes away the spaces that our writer puts between boxes of one block. */
const withoutSpaces = changeFonts((font, _descendant, { context }) => {
  const map = font.lookup(PDFName.of('ToUnicode'));
  if (!(map instanceof PDFRawStream)) throw new Error('no map');
  const cmap = Buffer.from(map.contents).toString('latin1').replaceAll('<0020>', '<>');
  set(font, 'ToUnicode', context.register(context.stream(cmap)));
});

/** The words that the rule finds glued in such a heading. */
async function gluedIn(heading: ReactElement, spaces: 'kept' | 'taken'): Promise<unknown[]> {
  const made = await makePdf([{ ...soundSection(), body: () => <View {...as('H1')}>{heading}</View> }]);
  const bytes = spaces === 'kept' ? made : await damaged(made, withoutSpaces);
  const { findings } = await judge(bytes, { standards: ['PDF/UA-1'] });
  return findings.filter(({ rule }) => rule === 'PDF-101').map(({ data }) => data['words']);
}

const APART: Readonly<Record<string, ReactElement>> = {
  'a gap on a line': <View style={{ ...ROW, gap: 6 }}>{spans('Annecy', 'Nerima')}</View>,
  'the two ends of a line': (
    <View style={{ ...ROW, justifyContent: 'space-between' }}>{spans('Annecy', '9')}</View>
  ),
  'two lines': <View>{spans('Annecy', 'Nerima')}</View>,
  'a line from right to left': (
    <View style={{ flexDirection: 'row-reverse' }}>{spans('Annecy', 'Nerima')}</View>
  ),
};

const TOGETHER: Readonly<Record<string, ReactElement>> = {
  'boxes that touch': <View style={ROW}>{spans('Anne', 'cy')}</View>,
  'a writing without spaces': <View style={{ ...ROW, gap: 6 }}>{spans('安錫', '練馬')}</View>,
  'a mark between two words': <View style={{ ...ROW, gap: 6 }}>{spans('Annecy,', 'Nerima')}</View>,
  'letters set small': (
    <Text>
      XXI<Text style={{ fontSize: 6, verticalAlign: 'super' }}>e</Text>
    </Text>
  ),
};

describe('words of two boxes that are heard as one', () => {
  it.each(Object.entries(APART))('are found in %s', async (_what, heading) => {
    expect(await gluedIn(heading, 'taken')).toEqual([expect.stringMatching(/^Annecy\|(?:Nerima|9)$/)]);
  });

  it.each(Object.entries(APART))('are none in %s as our writer writes it', async (_what, heading) => {
    expect(await gluedIn(heading, 'kept')).toEqual([]);
  });

  it.each(Object.entries(TOGETHER))('are none in %s', async (_what, heading) => {
    expect(await gluedIn(heading, 'taken')).toEqual([]);
  });
});

function spans(...texts: readonly string[]): ReactElement[] {
  return texts.map((text) => (
    <Text key={text} {...as('Span')}>
      {text}
    </Text>
  ));
}
