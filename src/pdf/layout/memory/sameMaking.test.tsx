import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { structure } from '../../structure/element.ts';
import { following } from './following.ts';
import { isAsker, makesTheSame } from './sameMaking.ts';

function Row({ name, tags }: { name: string; tags: readonly string[] }): ReactElement {
  return <Text>{`${name} ${tags.join()}`}</Text>;
}
function Other({ name, tags }: { name: string; tags: readonly string[] }): ReactElement {
  return <Text>{`${tags.join()} ${name}`}</Text>;
}

describe('makesTheSame', () => {
  it('compares elements by their components and what these are given, without rendering them', () => {
    const row = (): ReactElement => (
      <View style={{ top: 1 }}>
        <Row key="a" name="Nancy" tags={['x']} />
      </View>
    );
    expect(makesTheSame(row(), row())).toBe(true);
    expect(makesTheSame(<Row name="a" tags={[]} />, <Other name="a" tags={[]} />)).toBe(false);
    expect(makesTheSame(<Row key="a" name="a" tags={[]} />, <Row key="b" name="a" tags={[]} />)).toBe(false);
    expect(makesTheSame(<Row name="a" tags={['x']} />, <Row name="a" tags={['y']} />)).toBe(false);
    expect(makesTheSame(<Row name="a" tags={[]} />, <Row name="a" tags={['']} />)).toBe(false);
  });

  it.each([
    ['a value that is missing and one that is undefined', { a: undefined }, { b: undefined }],
    ['maps in another order', new Map([['a', 1], ['b', 2]]), new Map([['b', 2], ['a', 1]])],
    ['sets', new Set(['a']), new Set(['b'])],
    ['a list and an object', ['a'], { 0: 'a', length: 1 }],
    ['a number and its text', [1], ['1']],
    ['null and nothing', [null], [undefined]],
    ['tags', structure('P'), structure('Sect')],
    ['dates, which it cannot look into', new Date(0), new Date(0)],
  ])('tells apart %s', (_, one, other) => {
    expect(makesTheSame(one, other)).toBe(false);
    expect(makesTheSame(one, one)).toBe(true);
  }); // prettier-ignore

  it('takes a function for another only where both say that they follow from the same', () => {
    const plain = (): (() => number) => () => 1;
    const told = (count: number, name = 'count'): (() => number) => following([name, { count }], () => count);
    expect(makesTheSame(plain(), plain())).toBe(false);
    expect(makesTheSame(told(1), told(1))).toBe(true);
    expect(makesTheSame(told(1), told(2))).toBe(false);
    expect(makesTheSame(told(1), told(1, 'other'))).toBe(false);
    expect(makesTheSame(told(1), plain())).toBe(false);
  });

  it('leaves the answers of what is asked for page numbers to others', () => {
    const [one, other] = [{ pageOf: () => '1' }, { pageOf: () => '2' }];
    expect(makesTheSame(one, other)).toBe(false);
    isAsker(one);
    isAsker(other);
    expect(makesTheSame({ references: one }, { references: other })).toBe(true);
  });
});
