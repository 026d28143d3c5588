import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { groupCalls, placeCalls } from './noteCalls.tsx';
import type { NumberedNote } from './notes.ts';

const note = (number: number): NumberedNote => ({
  number,
  id: `note:${number}`,
  callId: `call:${number}`,
  element: structure('Note'),
});
const printed = (...numbers: number[]): string =>
  placeCalls(numbers.map(note)).map(({ mark, text }) => mark + text).join(''); // prettier-ignore

describe('calls of notes', () => {
  it.each([
    [[4], '4'],
    [[13, 12], '12,\u202f13'],
    [[11, 9, 10], '9–11'],
    [[1, 2, 3, 4], '1–4'],
    [[4, 11, 12, 13, 14, 15], '4,\u202f11–15'],
    [[2, 3, 4, 5, 6, 7, 8, 10, 11], '2–8,\u202f10,\u202f11'],
    [[2, 9, 10, 11, 20], '2,\u202f9–11,\u202f20'],
    [[5, 7, 9], '5,\u202f7,\u202f9'],
  ])('of the notes %j are %s', (numbers, text) => {
    expect(printed(...numbers)).toBe(text);
  });

  it('calls each note once, where it is called twice at one place', () => {
    const twice = note(3);
    expect(placeCalls([twice, twice])).toHaveLength(1);
    const called = placeCalls([11, 9, 12, 8, 10].map(note)).flatMap(({ note: of, others }) => [
      of,
      ...others,
    ]);
    expect(called.map(({ number }) => number)).toEqual([8, 9, 10, 11, 12]);
  });

  it('that stand side by side are one group, apart from a figure before them', () => {
    const inlines: Inline[] = [
      { kind: 'text', text: 'en 2024' },
      { kind: 'citation', sources: ['a', 'b'] },
      { kind: 'noteCall', note: 'c' },
      { kind: 'text', text: ' puis' },
      { kind: 'noteCall', note: 'd' },
    ];
    expect(groupCalls(inlines)).toEqual([
      inlines[0],
      { kind: 'calls', calls: [inlines[1], inlines[2]], afterFigure: true },
      inlines[3],
      { kind: 'calls', calls: [inlines[4]], afterFigure: false },
    ]);
  });

  it.each([
    ['avec le 5e', true],
    ['dite Mme', true],
    ['avec le maire', false],
    ['le XXe siècle', false],
  ])('stand apart from the raised letters that end “%s”: %s', (text, afterFigure) => {
    const call: Inline = { kind: 'noteCall', note: 'a' };
    expect(groupCalls([{ kind: 'text', text }, call])[1]).toMatchObject({ afterFigure });
  });
});
