import { Rect, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { MadeFrom, TaggedText, TaggedView } from '../components.tsx';
import { layOutPublication } from '../engine.ts';
import { createTypography } from '../fonts.ts';
import { breakAtSpaces } from '../text/breaks.ts';
import type { Overrun } from './overruns.ts';
import type { Section } from './section.ts';

const { library, takeWarnings } = createTypography(FACES, breakAtSpaces);
const words = 'mot '.repeat(30).trim();

async function overrunsIn(body: ReactElement, more: Partial<Section> = {}): Promise<Overrun[]> {
  const section: Section = {
    key: 'essai',
    startsOn: 'any',
    numbering: 'arabic',
    geometry: {
      width: 300,
      height: 300,
      inner: 40,
      outer: 30,
      top: 40,
      bottom: 50,
      marginColumn: { width: 50, gap: 10 },
    },
    style: { fontFamily: ['Source Serif 4'], fontSize: 10, lineHeight: 1.4 },
    madeFrom: 'section',
    body: () => body,
    ...more,
  };
  const { composed } = await layOutPublication([section], { library });
  return composed.flatMap(({ overruns }) => overruns);
}

const picture = (width: number, height: number): ReactElement => (
  <Svg style={{ width, height }} viewBox="0 0 10 10">
    <Rect width={10} height={10} fill="#336699" />
  </Svg>
);

describe('what stands outside the text of its page', () => {
  it('is nothing where all fits: text that parts, a picture, a note, a hanging line, words that touch the edge', async () => {
    const found = await overrunsIn(
      <>
        <Text style={{ textIndent: -10, marginLeft: 10 }}>{words}</Text>
        <View wrap={false}>
          <Text style={{ textAlign: 'right' }}>{words.repeat(9)}</Text>
        </View>
        {picture(170, 200)}
      </>,
      { notes: () => [{ id: 'note:a', element: <Text style={{ fontSize: 7 }}>{words}</Text> }] },
    );
    expect(found).toEqual([]);
  });

  it('is a picture that no page can hold, told with what its block was made from', async () => {
    const found = await overrunsIn(
      <MadeFrom.Provider value="image">
        <TaggedView>
          <TaggedView wrap={false}>{picture(100, 260)}</TaggedView>
        </TaggedView>
      </MadeFrom.Provider>,
      { keepLayout: true },
    );
    expect(found).toEqual([{ direction: 'down', by: expect.closeTo(50, 0), text: '', madeFrom: 'image' }]);
  });

  it('is a picture that goes into the margin column, told of its section where its block does not say', async () => {
    const found = await overrunsIn(picture(200, 60));
    expect(found).toEqual([
      { direction: 'across', by: expect.closeTo(30, 0), text: '', madeFrom: 'section' },
    ]);
  });

  it('is a line wider than its cell, though it stays on the page', async () => {
    const found = await overrunsIn(
      <MadeFrom.Provider value="tableau">
        <View style={{ flexDirection: 'row' }}>
          <TaggedText style={{ width: 4 }}>m</TaggedText>
          <TaggedText style={{ width: 60 }}>suite</TaggedText>
        </View>
      </MadeFrom.Provider>,
    );
    expect(found).toMatchObject([{ direction: 'across', text: 'm', madeFrom: 'tableau' }]);
  });

  it('is what a turned text draws off the page, not what it would draw upright', async () => {
    const upright = (left: number, length: number): ReactElement => (
      <View style={{ height: 100 }}>
        <View
          style={{
            position: 'absolute',
            top: 100,
            left,
            width: length,
            transform: 'rotate(-90deg)',
            transformOrigin: '0 0',
          }}
        >
          <TaggedText>en hauteur</TaggedText>
        </View>
      </View>
    );
    expect(await overrunsIn(upright(140, 80))).toEqual([]);
    expect(await overrunsIn(upright(168, 80))).toMatchObject([{ direction: 'across', text: 'en hauteur' }]);
    expect(await overrunsIn(upright(20, 4))).not.toEqual([]);
  });

  it('is a word of the furniture off the page; its pictures may bleed', async () => {
    const furniture = (left: number): Partial<Section> => ({
      furniture: () => (
        <View style={{ position: 'absolute', top: 10, left, width: 90 }}>
          <Text>titre courant</Text>
          {picture(400, 10)}
        </View>
      ),
    });
    expect(await overrunsIn(<Text>mot</Text>, furniture(20))).toEqual([]);
    expect(await overrunsIn(<Text>mot</Text>, furniture(280))).toMatchObject([{ text: 'titre courant' }]);
  });
});

it('keeps what React-PDF says from the terminal, and gives it to who asks', async () => {
  takeWarnings();
  await overrunsIn(<View>{'un texte hors de tout texte'}</View>);
  expect(takeWarnings()).toEqual([expect.stringContaining('outside <Text>')]);
  expect(takeWarnings()).toEqual([]);
});
