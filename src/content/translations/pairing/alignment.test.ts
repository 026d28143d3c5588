import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Memory } from './alignment.ts';
import { hashOf, normalised } from '../record.ts';
import type { Unit } from './units.ts';

const unit = (text: string, index: number, shape = 'paragraph'): Unit => ({
  series: 'corps',
  index,
  text,
  shape,
  place: { file: 'x', line: index + 1, column: 1 },
  isEmpty: shape === 'a-traduire',
});
const units = (texts: readonly string[]): Unit[] => texts.map((text, index) => unit(text, index));
const memoryOf = (texts: readonly string[]): Memory =>
  new Map(texts.map((text) => [hashOf(text), normalised(text)]));

const OLD = ['un fait ancien', 'la ville signe en 1988', 'une autre phrase longue', 'fin'];
const JAPANESE = ['一', '二', '三', '四'];

const states = (present: readonly string[], japanese: readonly Unit[] = units(JAPANESE)) =>
  align(units(present), japanese, { corps: OLD.map(hashOf) }, memoryOf(OLD)).map(
    ({ state, source, translation }) => `${state} ${source?.text ?? '-'} ${translation?.text ?? '-'}`,
  );

describe('align', () => {
  it('makes one block stale when one source sentence changes', () => {
    expect(states(['un fait ancien', 'la ville signe en 1989', 'une autre phrase longue', 'fin'])).toEqual([
      'current un fait ancien 一',
      'stale la ville signe en 1989 二',
      'current une autre phrase longue 三',
      'current fin 四',
    ]);
  });

  it('finds a block added before a changed one', () => {
    expect(states([OLD[0] ?? '', 'tout neuf', 'la ville signe en 1989', OLD[2] ?? '', OLD[3] ?? ''])).toEqual(
      [
        'current un fait ancien 一',
        'missing tout neuf -',
        'stale la ville signe en 1989 二',
        'current une autre phrase longue 三',
        'current fin 四',
      ],
    );
  });

  it('finds a block taken away', () => {
    expect(states([OLD[0] ?? '', OLD[2] ?? '', OLD[3] ?? ''])).toEqual([
      'current un fait ancien 一',
      'orphan - 二',
      'current une autre phrase longue 三',
      'current fin 四',
    ]);
  });

  it('does not pair a heading with a paragraph', () => {
    const [first, ...others] = units(JAPANESE);
    const japanese = [{ ...(first as Unit), shape: 'heading 2' }, ...others];
    expect(states(['changé du tout au tout', ...OLD.slice(1)], japanese).slice(0, 2)).toEqual([
      'orphan - 一',
      'missing changé du tout au tout -',
    ]);
  });

  it('sees white space and kinds of space as one', () => {
    expect(states([' un\u00a0fait  ancien\n', ...OLD.slice(1)])[0]).toMatch(/^current/);
  });

  it('finds a block that the translator took away by the figures of the others', () => {
    const french = ['en 1988 [@a]', 'en 1990', 'à Tours en 2003', 'à Nancy en 2011'];
    const japanese = ['1988年[@a]', '2003年、トゥール（Tours）', '2011年'];
    const pairs = align(units(french), units(japanese), { corps: french.map(hashOf) }, memoryOf(french));
    expect(pairs.map(({ state, translation }) => `${state} ${translation?.text ?? '-'}`)).toEqual([
      'current 1988年[@a]',
      'missing -',
      'current 2003年、トゥール（Tours）',
      'current 2011年',
    ]);
  });

  it('says that nothing is recorded', () => {
    const pairs = align(units(OLD), units(JAPANESE), undefined, new Map());
    expect(pairs.map(({ state }) => state)).toEqual(OLD.map(() => 'unrecorded'));
  });

  it('loses no unit, keeps both orders and repeats none, whatever changes', () => {
    const words = fc.array(fc.constantFrom('a b', 'a c', 'd', 'e f g', 'h'), { maxLength: 7 });
    fc.assert(
      fc.property(words, words, words, (old, present, japanese) => {
        const record = { corps: old.map(hashOf) };
        const pairs = align(units(present), units(japanese), record, memoryOf(old));
        const sources = pairs.flatMap(({ source }) => (source ? [source.index] : []));
        const translations = pairs.flatMap(({ translation }) => (translation ? [translation.index] : []));
        expect(sources).toEqual(present.map((_, index) => index));
        expect(translations).toEqual(japanese.map((_, index) => index));
      }),
    );
  });
});
