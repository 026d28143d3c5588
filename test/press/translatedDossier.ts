import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { smallDossier } from './smallDossier.ts';

const SOURCE = 'Le traité a été signé, comme le dit [le chapitre](#chapitre).';

const TRANSLATION = {
  'essai/publication.ja.md': `---
id: essai
langue: ja
relecture: à faire
titre: 試作資料集
titreCourt: 試作
pays:
  nom: 他国
editeur: 試作発行者
edition: 試作版
---

奥付の文章。
`,
  'essai/ja/01-chapitre.md': `---
id: chapitre
langue: ja
relecture: TANAKA Hana, 2026-11-20
titre: 一つの章
---

[この章](#chapitre)に述べるとおり、条約が結ばれた。
`,
};

/**
 * The small country file with a Japanese edition that is up to date.
 * @param printing lines of `impression:`
 * @param japanesePrinting the same for publication.ja.md
 */
export async function translatedDossier(
  printing: readonly string[],
  japanesePrinting: readonly string[] = [],
): Promise<string> {
  const folder = await smallDossier(printing, SOURCE, TRANSLATION);
  await change(folder, 'essai/publication.md', 'langues: [fr]', 'langues: [fr, ja]');
  if (japanesePrinting.length > 0) {
    const lines = ['impression:', ...japanesePrinting.map((line) => `  ${line}`)].join('\n');
    await change(folder, 'essai/publication.ja.md', 'edition: 試作版', `edition: 試作版\n${lines}`);
  }
  const code = await main(['sync', 'ja', '--tout', '--content', folder], fakeEnvironment());
  if (code !== 0) throw new Error(`sync: ${code}`);
  return folder;
}

/** Changes one file of a content folder; what is to be changed must be there. */
export async function change(folder: string, file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no « ${from} »`);
  await writeFile(path, text.replace(from, to));
}
