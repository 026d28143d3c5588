import { describe, expect, it } from 'vitest';
import { secondsOf, xmpValue, xmpValues } from './xmp.ts';

const wrap = (body: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${body}</rdf:RDF>`;

describe('xmpValue', () => {
  it.each([
    [
      'an element',
      '<rdf:Description xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Trapped>False</pdf:Trapped></rdf:Description>',
    ],
    ['an attribute', `<rdf:Description xmlns:pdf='http://ns.adobe.com/pdf/1.3/' pdf:Trapped='False'/>`],
    ['another prefix', '<rdf:Description xmlns:p="http://ns.adobe.com/pdf/1.3/" p:Trapped="False"/>'],
    [
      'a list',
      '<x xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Trapped><rdf:Alt><rdf:li xml:lang="fr">False</rdf:li></rdf:Alt></pdf:Trapped></x>',
    ],
  ])('reads %s', (_, body) => {
    expect(xmpValue(wrap(body), 'pdf:Trapped')).toBe('False');
  });

  it('takes no value from another namespace', () => {
    const body = '<rdf:Description xmlns:pdf="http://example.org/" pdf:Trapped="False"/>';
    expect(xmpValue(wrap(body), 'pdf:Trapped')).toBeUndefined();
  });

  it('undoes entities', () => {
    const body = '<x xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A &amp; B &#233;</dc:title></x>';
    expect(xmpValue(wrap(body), 'dc:title')).toBe('A & B é');
  });
});

describe('xmpValues', () => {
  it('reads all items of a list', () => {
    const body =
      '<x xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language><rdf:Bag><rdf:li>fr</rdf:li><rdf:li>ja</rdf:li></rdf:Bag></dc:language></x>';
    expect(xmpValues(wrap(body), 'dc:language')).toEqual(['fr', 'ja']);
  });
});

describe('secondsOf', () => {
  it('knows both ways of writing one moment', () => {
    const moments = [
      "D:20261122100000+01'00'",
      "D:20261122100000+01'00",
      'D:20261122090000Z',
      '2026-11-22T10:00:00+01:00',
    ];
    expect(new Set(moments.map(secondsOf)).size).toBe(1);
  });

  it('refuses what is no date', () => {
    expect(secondsOf('hier')).toBeUndefined();
  });
});
