import { expect, it } from 'vitest';
import { readFrontMatter } from '../../content/frontMatter/frontMatter.ts';
import { closingOf } from './closingSigns.ts';

/** The first line of a front matter that differs once what was left open is closed; undefined where nothing is offered. */
function closedLine(yaml: string): string | undefined {
  const text = `---\n${yaml}\n---\n\nUn texte.\n`;
  const [problem] = readFrontMatter('a.md', text).diagnostics;
  const correction = problem && closingOf(problem, new Map([['a.md', text]]));
  if (correction === undefined) return undefined;
  const lines = text.split('\n');
  const before = lines[correction.line - 1] ?? '';
  const line =
    before.slice(0, correction.column - 1) + correction.text + before.slice(correction.endColumn - 1);
  lines[correction.line - 1] = line;
  expect(readFrontMatter('a.md', lines.join('\n')).diagnostics).toEqual([]);
  return line;
}

it.each([
  ['titre: "Le pays\nid: a', 'titre: "Le pays"'],
  ["titre: 'Le pays\nid: a", "titre: 'Le pays'"],
  ['titre: "Le pays  ', 'titre: "Le pays"  '],
  ['domaines: [culture, sport,\nid: a', 'domaines: [culture, sport]'],
  ['pays: { nom: Japon\nid: a', 'pays: { nom: Japon}'],
  ['sources:\n  - titre: "Une page\n    url: https://example.org', '  - titre: "Une page"'],
])('closes %j', (yaml, closed) => {
  expect(closedLine(yaml)).toBe(closed);
});

it.each(['domaines: [culture,\n  sport\nid: a', 'titre: Le pays', 'titre: "Le pays\n  sans fin\nid: a'])(
  'offers nothing where nobody knows what was meant: %j',
  (yaml) => {
    expect(closedLine(yaml)).toBeUndefined();
  },
);
