import { describe, expect, it } from 'vitest';
import { changeMarks, changesSince } from './changes.ts';
import type { Partnership } from './partnership.ts';
import { samplePartnership } from '../../testing/samplePartnership.ts';

const tours = samplePartnership('tours-takamatsu');
const since = (before: readonly Partnership[], now: readonly Partnership[]) =>
  changesSince({ edition: 'Septembre 2024', date: '2024-09-01', partnerships: before }, now);

describe('changesSince', () => {
  it('finds nothing where nothing has changed, even when undefined is written out', () => {
    const same = samplePartnership('tours-takamatsu', { actTerm: undefined, french: { note: undefined } });
    const nothing = { added: [], changed: [], ended: [], withdrawn: [] };
    expect(since([tours], [same])).toEqual({
      since: { edition: 'Septembre 2024', date: '2024-09-01' },
      ...nothing,
    });
  });

  it('tells no spelling that sources use beside the name: the link is as it was', () => {
    const noted = samplePartnership('tours-takamatsu', {
      french: { otherSpellings: ['トゥール都市共同体'] },
    });
    expect(since([tours], [noted]).changed).toEqual([]);
  });

  it('says which are new and which are gone', () => {
    const paris = samplePartnership('paris-kyoto');
    expect(since([tours], [paris])).toMatchObject({
      added: ['paris-kyoto'],
      withdrawn: [tours],
      changed: [],
    });
  });

  it('names the facts that differ, with both values', () => {
    const now = samplePartnership('tours-takamatsu', {
      since: { year: 1988, month: 4 },
      french: { name: 'Tours Métropole' },
      renewals: [{ date: { year: 2025 }, what: 'renouvellement' }],
    });
    expect(since([tours], [now]).changed.map(({ facts }) => facts)).toEqual([
      [
        { field: 'french.name', before: 'Tours', after: 'Tours Métropole' },
        { field: 'since', before: { year: 1988 }, after: { year: 1988, month: 4 } },
        { field: 'renewals', before: [], after: [{ date: { year: 2025 }, what: 'renouvellement' }] },
      ],
    ]);
  });

  it('tells an end from a change, and both when there are both', () => {
    const ended = samplePartnership('tours-takamatsu', { state: 'ended' });
    expect(since([tours], [ended])).toMatchObject({ ended: ['tours-takamatsu'], changed: [] });
    const endedAndRenamed = samplePartnership('tours-takamatsu', { state: 'ended', partner: { name: 'X' } });
    expect(since([tours], [endedAndRenamed])).toMatchObject({
      ended: ['tours-takamatsu'],
      changed: [{ id: 'tours-takamatsu', facts: [{ field: 'partner.name' }] }],
    });
    const dated = samplePartnership('tours-takamatsu', {
      state: 'ended',
      endedOn: { year: 2021, month: 3 },
      endReason: 'fusion',
    });
    expect(since([tours], [dated])).toMatchObject({ ended: ['tours-takamatsu'], changed: [] });
    expect(since([ended], [dated])).toMatchObject({
      ended: [],
      changed: [{ facts: [{ field: 'endedOn' }, { field: 'endReason' }] }],
    });
    expect(since([ended], [ended])).toMatchObject({ ended: [], changed: [] });
  });

  it('does not take sources and prose for facts', () => {
    const cited = samplePartnership('tours-takamatsu', {
      sources: [],
      blocks: [{ kind: 'paragraph', children: [] }],
    });
    expect(since([tours], [cited]).changed).toEqual([]);
  });

  it('does not take a sort key for a fact', () => {
    const sorted = samplePartnership('tours-takamatsu', { french: { sortKey: 'Tours (Ville de)' } });
    expect(since([tours], [sorted]).changed).toEqual([]);
  });
});

describe('changeMarks', () => {
  it('gives each entry one mark, the weightiest', () => {
    const ended = samplePartnership('tours-takamatsu', { state: 'ended', partner: { name: 'X' } });
    const renamed = samplePartnership('pau-kofu', { french: { name: 'Pau Béarn' } });
    const before = [tours, samplePartnership('pau-kofu'), samplePartnership('nancy-kanazawa')];
    const now = [ended, renamed, samplePartnership('nancy-kanazawa'), samplePartnership('paris-kyoto')];
    expect(changeMarks(since(before, now))).toEqual(
      new Map([
        ['tours-takamatsu', 'ended'],
        ['pau-kofu', 'changed'],
        ['paris-kyoto', 'added'],
      ]),
    );
    expect(changeMarks(undefined)).toEqual(new Map());
  });
});
