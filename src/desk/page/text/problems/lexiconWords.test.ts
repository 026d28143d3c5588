import { describe, expect, it } from 'vitest';
import type { LiveProblem } from '../../../../session/live/liveTypes.ts';
import { lexiconWordOf, withLexiconWord } from './lexiconWords.ts';

const strange = (place: Partial<LiveProblem>): LiveProblem => ({
  code: 'SP-001',
  severity: 'warning',
  file: 'content/a.md',
  line: 2,
  column: 4,
  endColumn: 10,
  message: '« Ōmachi » : mot inconnu',
  ...place,
});

describe('lexiconWordOf', () => {
  it('takes the word at the place of the problem, to the list that its code names', () => {
    expect(lexiconWordOf(strange({}), 'Titre\r\nÀ  Ōmachi, on\n')).toEqual({
      list: 'motsConnus',
      word: 'Ōmachi',
    });
    expect(
      lexiconWordOf(strange({ code: 'SG-001', message: '« CLAIRE »' }), 'x\nLe CLAIRE dit\n')?.list,
    ).toBe('siglesConnus');
  });

  it('offers nothing where other words have been typed there since, or none stand there', () => {
    expect(lexiconWordOf(strange({}), 'Titre\nÀ  Otsu, où\n')).toBeUndefined();
    expect(lexiconWordOf(strange({}), 'Titre\n')).toBeUndefined();
    expect(lexiconWordOf(strange({ code: 'TY-001' }), 'Titre\nÀ  Ōmachi, on\n')).toBeUndefined();
  });
});

describe('withLexiconWord', () => {
  const word = { list: 'motsConnus', word: 'Ōmachi' };

  it('adds the word at the end of its list, and leaves the rest as it is typed', () => {
    const text =
      '---\n# La liste de la rédaction.\nregistre: officiel\nmotsConnus: [Borély, n-ième]  # noms\n\n# Sigles.\nsiglesConnus:\n  [JET,\n   RKK]\n---\n';
    expect(withLexiconWord(text, word)).toBe(
      text.replace('n-ième]', 'n-ième, Ōmachi]').replace(']  #', '] #'),
    );
  });

  it('adds to a list of one word a line, and keeps the ends of lines of Windows', () => {
    expect(withLexiconWord('---\r\nmotsConnus:\r\n  - Borély\r\n---\r\n', word)).toBe(
      '---\r\nmotsConnus:\r\n  - Borély\r\n  - Ōmachi\r\n---\r\n',
    );
  });

  it('begins the list, or the lexicon, where there is none', () => {
    expect(withLexiconWord('---\nregistre: courant\n---\n', word)).toBe(
      '---\nregistre: courant\nmotsConnus:\n  - Ōmachi\n---\n',
    );
    expect(withLexiconWord(undefined, word)).toBe('---\nmotsConnus:\n  - Ōmachi\n---\n');
    expect(withLexiconWord(undefined, { ...word, word: 'null' })).toBe('---\nmotsConnus:\n  - "null"\n---\n');
  });

  it('writes no word twice, and nothing into a lexicon that cannot be read', () => {
    const text = '---\nmotsConnus: [Ōmachi]\n---\n';
    expect(withLexiconWord(text, word)).toBe(text);
    expect(withLexiconWord('---\nmotsConnus: [Ōmachi\n---\n', word)).toBeUndefined();
    expect(withLexiconWord('---\nmotsConnus: Borély\n---\n', word)).toBeUndefined();
    expect(withLexiconWord('Sans en-tête.\n', word)).toBeUndefined();
  });
});
