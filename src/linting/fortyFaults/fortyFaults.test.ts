import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../content/loadContent.ts';
import { inReadingOrder } from '../../diagnostics/order.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { lintTexts } from '../lintTexts.ts';
import { STYLE_RULES } from '../styleRules.ts';

const HEAD = [
  '---', 'genre: dossier', 'id: essai', 'titre: Essai', 'titreCourt: Essai', 'pays: { nom: Ailleurs, langue: ja }',
  'editeur: CUF', 'edition: Essai', 'date: 2026-11-22', 'langues: [fr, ja]', 'format: A4', '---', '',
].join('\n'); // prettier-ignore

/** `⟦TF-001|A⟧`: words with the code of their fault. */
const MARK = /⟦([A-Z]{2}-\d{3})\|([^⟧]*)⟧/;

interface MarkedText {
  readonly text: string;
  /** `TF-001 12:1` */
  readonly faults: readonly string[];
}

function unmarked(name: string): MarkedText {
  let text = readFileSync(join(import.meta.dirname, name), 'utf8').replaceAll('[nbsp]', '\u00A0');
  const faults: string[] = [];
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const [whole, code = '', words = ''] = match;
    const before = text.slice(0, match.index).split('\n');
    faults.push(`${code} ${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
    text = text.slice(0, match.index) + words + text.slice(match.index + whole.length);
  }
  return { text, faults };
}

it('finds forty-odd typical faults where they stand, and no other', async () => {
  const [french, japanese] = [unmarked('chapitre.fr.marked'), unmarked('chapitre.ja.marked')];
  const content = await loadContent(
    'content',
    memoryFiles({
      'content/essai/publication.md': HEAD,
      'content/essai/fr/40-quarante.md': french.text,
      'content/essai/ja/40-quarante.md': japanese.text,
    }),
  );
  const found = inReadingOrder([...content.diagnostics, ...lintTexts(content.texts, STYLE_RULES)]);
  const foundIn = (language: string): string[] =>
    found
      .filter(({ place, code }) => place.file.includes(`/${language}/`) && !code.startsWith('TR-'))
      .map(({ code, place }) => `${code} ${place.line}:${place.column}`);
  expect(foundIn('fr')).toEqual(french.faults);
  expect(foundIn('ja')).toEqual(japanese.faults);
  expect(french.faults.length + japanese.faults.length).toBeGreaterThanOrEqual(40);
});
