import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../content/loadContent.ts';
import { readSnapshot } from '../../content/publications/snapshots.ts';
import { syncTranslation } from '../../content/translations/syncTranslation.ts';
import { exportCsv } from '../../exports/csv.ts';
import { jsonSchema } from '../../exports/exportFormat.ts';
import { planImport } from '../../exports/import/planImport.ts';
import { readSpreadsheet } from '../../exports/import/spreadsheet.ts';
import { exportJson } from '../../exports/json.ts';
import { changesSince } from '../../model/directory/changes.ts';
import { memoryFiles } from '../memoryFiles.ts';

const FOLDER = 'content/repertoire';
const ENTRY = `${FOLDER}/partenariats/base.md`;

/** What the program makes of a new fact, `acte.lieu`, which only the table of fields knows. */
export async function exercise(fixtures: string) {
  const read = (name: string) => readFileSync(join(fixtures, name), 'utf8');
  const head = read('publication.md').replace('langues: [fr]', 'langues: [fr, ja]');
  const contentWith = async (entry: string, translation: string) => {
    const files = {
      [`${FOLDER}/publication.md`]: head,
      [`${FOLDER}/vocabulaire.md`]: read('vocabulaire.md'),
      [ENTRY]: entry,
      [`${FOLDER}/partenariats/base.ja.md`]: translation,
    };
    const content = await loadContent('content', memoryFiles(files));
    const [directory] = content.directories;
    if (directory === undefined) throw new Error(JSON.stringify(content.diagnostics));
    return { ...content, directory };
  };
  const entry = (place: string) =>
    read('partenariats/base.md').replace('acte:\n', `acte:\n  lieu: ${place}\n`);
  const translated = '---\nid: base\nlangue: ja\nrelecture: à faire\nlieu: 市庁舎\n---\n';
  const before = await contentWith(entry('Ancien hôtel de ville'), translated);
  const { directory, editions, translations, diagnostics, sources } = await contentWith(
    entry('Hôtel de ville'),
    translated,
  );
  const csv = exportCsv(directory).replace('Hôtel de ville', 'Préfecture');
  const { spreadsheet } = await readSpreadsheet('feuille.csv', new TextEncoder().encode(csv));
  const snapshot = readSnapshot('ancien.json', exportJson(before.directory)).snapshot;
  const edition = editions.find(({ language }) => language === 'ja');
  const japanese = translations.find(({ source }) => source === ENTRY);
  return {
    errors: diagnostics.filter((one) => one.severity === 'error' && one.edition === undefined),
    csv: exportCsv(directory),
    data: JSON.parse(exportJson(directory)) as { partenariats: { acte: Record<string, unknown> }[] },
    schema: JSON.stringify(jsonSchema('fr')),
    imported:
      spreadsheet &&
      planImport(spreadsheet, { directory, sources, root: 'content' }).changes.map(({ text }) => text),
    changes: snapshot && changesSince(snapshot, directory.partnerships).changed.flatMap(({ facts }) => facts),
    japanese: edition?.kind === 'repertoire' ? edition.directory.partnerships : [],
    synced: japanese && syncTranslation(translated, japanese, () => true).text,
    placed:
      japanese &&
      syncTranslation(
        undefined,
        { ...japanese, pairs: japanese.pairs.map(({ source }) => ({ state: 'missing', source })) },
        () => false,
      ).text,
  };
}
