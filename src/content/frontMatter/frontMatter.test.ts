import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './frontMatter.ts';

const codes = (text: string) => readFrontMatter('f.md', text).diagnostics.map(({ code }) => code);

describe('readFrontMatter', () => {
  it('keeps dates and codes as they are written', () => {
    const { data } = readFrontMatter(
      'f.md',
      '---\na: 1988\nb: 1988-04-19\nc: 01004\nd: +33153418183\ne: 12:30:00\n---\n',
    );
    expect(data).toEqual({ a: 1988, b: '1988-04-19', c: '01004', d: '+33153418183', e: '12:30:00' });
  });

  it('gives the place of values, keys, list items, and of the group that lacks a key', () => {
    const { placeOf } = readFrontMatter(
      'f.md',
      '---\nacte:\n  date: 1988-13-02 # hiver\nl:\n  - a\n  - b: 高松\n---\n',
    );
    expect(placeOf(['acte', 'date'])).toEqual({ file: 'f.md', line: 3, column: 9, endColumn: 19 });
    expect(placeOf(['acte', 'date'], { key: true })).toMatchObject({ line: 3, column: 3, endColumn: 7 });
    expect(placeOf(['l', 1, 'b'])).toMatchObject({ line: 6, column: 8, endColumn: 10 });
    expect(placeOf(['acte', 'type'])).toMatchObject({ line: 2, column: 1, endColumn: 5 });
    expect(placeOf(['absent'])).toMatchObject({ line: 1, column: 1 });
  });

  it('knows on which line the body begins, whatever the body holds', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.string(), (keys, body) => {
        const head = Array.from({ length: keys }, (_, index) => `k${index}: 1\n`).join('');
        const front = readFrontMatter('f.md', `---\n${head}---\n${body}`);
        expect(front.body).toBe(body);
        expect(front.bodyLine).toBe(keys + 3);
      }),
    );
  });

  it('says the same thing when it reads the same faulty text twice', () => {
    const faulty = '---\na: [1\n---\n';
    expect(codes(faulty)).toEqual(codes(faulty));
    expect(codes(faulty)).toHaveLength(1);
  });

  it.each(['js', 'javascript', 'json', 'toml', 'coffee', 'cson', 'php'])(
    'refuses ---%s without running it',
    (language) => {
      const text = `---${language}\n(globalThis.evaluated = true)\n---\n`;
      expect(codes(text)).toEqual(['FM-020']);
      expect(globalThis).not.toHaveProperty('evaluated');
    },
  );

  it('refuses what is too deep, too large, not a group of keys or tagged', () => {
    expect(codes(`---\na: ${'['.repeat(13)}${']'.repeat(13)}\n---\n`)).toEqual(['FM-023']);
    expect(codes(`---\na: ${'['.repeat(100_000)}\n---\n`)).toEqual(['FM-016']);
    expect(codes(`---\na: ${'x'.repeat(300_000)}\n---\n`)).toEqual(['FM-021']);
    expect(codes('---\n- a\n---\n')).toEqual(['FM-016']);
    expect(codes('---\na: !!js/function "x"\n---\n')).toEqual(['FM-016']);
    expect(codes('---\na: *absent\n---\n')).toEqual(['FM-022']);
  });

  it('does not merge << and does not touch prototypes', () => {
    expect(readFrontMatter('f.md', '---\n<<: { a: 1 }\n---\n').data).toEqual({ '<<': { a: 1 } });
    const { data } = readFrontMatter('f.md', '---\n__proto__: { polluted: 1 }\n---\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(data ?? {})).toEqual(['__proto__']);
  });
});

it('gives texts with plain blanks on one line, whatever a word processor left in them', () => {
  const { data } = readFrontMatter('a.md', '---\ntitre: Un\ttitre\u2028en deux\n---\n');
  expect(data).toEqual({ titre: 'Un titre en deux' });
});

it.each([
  ['a: x\nb: "sans fin\nc: 1\nd: { e\n', '3:4 "'],
  ["b: 'sans fin\nc: l'eau\n", "2:4 '"],
  ['a:\n  - { t: T, u: [1, 2 }\n  - c\n', '3:16 ]'],
  ['a: { b: 1\nc: 2\nd: "x\n', '2:4 }'],
  ['a: {b: "x, c: 2}\nd: e\n', '2:8 "'],
])(
  'tells the sign that nobody closed where it was opened, and nothing that follows of it: %j',
  (head, expected) => {
    const { diagnostics } = readFrontMatter('f.md', `---\n${head}---\n`);
    expect(
      diagnostics.map(({ place, data }) => `${place.line}:${place.column} ${data['sign'] ?? data['detail']}`),
    ).toEqual([expected]);
  },
);
