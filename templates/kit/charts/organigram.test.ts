import { expect, it } from 'vitest';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { namedApart } from './organigram.tsx';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (words: string): Inline => ({ kind: 'strong', children: [text(words)] });

it('leaves a square between the name of a body and what is said of it in Japanese', () => {
  const after = (...children: Inline[]): Inline[] => [...namedApart(children, 'ja')];
  expect(after(strong('国'), text(' 地方機関'), text(' 他'))).toEqual([
    strong('国'),
    text('\u3000地方機関'),
    text(' 他'),
  ]);
  expect(after(strong('共同体'), text('（communauté）'))).toEqual([strong('共同体'), text('（communauté）')]);
  expect(after(text('国'), text(' 地方'))).toEqual([text('国'), text(' 地方')]);
  const french = [strong('État'), text(' et services')];
  expect(namedApart(french, 'fr')).toEqual(french);
});
