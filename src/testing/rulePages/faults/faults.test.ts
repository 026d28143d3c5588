import { describe, expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { templates } from '../../../../templates/registry.ts';
import { overfullCodes } from '../../../cli/jobs/problems/overfullCodes.ts';
import { lineBreaks } from '../../../cli/jobs/lineBreaks.ts';
import { uncoveredCharacters } from '../../../content/characters/uncoveredCharacters.ts';
import { createTypography } from '../../../pdf/fonts.ts';
import { planImport } from '../../../exports/import/planImport.ts';
import { readSpreadsheet } from '../../../exports/import/spreadsheet.ts';
import { unmadeContent } from '../../../cli/jobs/problems/unmadeContent.ts';
import { loadContent, type LoadedContent } from '../../../content/loadContent.ts';
import { CATALOGUE, STYLE } from '../../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { lintContent } from '../../../linting/lintContent.ts';
import { installedDictionary } from '../../../linting/spelling/installedDictionary.ts';
import { genresOf } from '../../../publishing/kind.ts';
import { FAULTS } from './faults.ts';
import { contentOfFault, filesOf } from './contentOfFault.ts';
import type { FaultSpot } from './fault.ts';
import { faultIndex } from './faultIndex.ts';
import { faultPage } from './faultPage.ts';
import { IN_WORDS } from '../words/inWords.ts';

const typography = createTypography(FACES, lineBreaks);

async function found(spot: FaultSpot, words: string, sound: string): Promise<Diagnostic[]> {
  const content = await loadContent('content', contentOfFault(spot, words, sound), {
    readWorld: templates.readWorld,
    genres: genresOf(templates.kinds),
  });
  if (spot === 'sheet') return foundInSheet(content, words);
  return [
    ...content.diagnostics,
    ...uncoveredCharacters(content, { covers: typography.covers, lacking: new Map() }),
    ...unmadeContent(content, templates),
    ...overfullCodes(content),
    ...lintContent(content, await installedDictionary('fr')),
  ];
}

async function foundInSheet(content: LoadedContent, words: string): Promise<Diagnostic[]> {
  const { spreadsheet, diagnostics } = await readSpreadsheet('feuille.csv', new TextEncoder().encode(words));
  const [directory] = content.directories;
  if (spreadsheet === undefined || directory === undefined) return [...diagnostics];
  const plan = planImport(spreadsheet, { directory, sources: content.sources, root: 'content' });
  return [...diagnostics, ...plan.diagnostics];
}

/** What any translation without a stamp is told. */
const UNASKED = new Set(['TR-001', 'TR-005', 'TR-008']);

/** What the broken examples are told, for the index. */
const SHOWN: Diagnostic[] = [];

describe.each(FAULTS)('%s', (code, spot, broken, mended) => {
  it('is told of what is broken, and of nothing that is mended', async () => {
    const told = await found(spot, broken, mended);
    const [first] = told.filter((one) => one.code === code);
    expect(told.map((one) => one.code)).toContain(code);
    if (first !== undefined) SHOWN.push(first);
    const others = (await found(spot, mended, mended)).filter(
      ({ code: other, place }) =>
        filesOf(spot, mended).includes(place.file) && (other === code || !UNASKED.has(other)),
    );
    expect(others.map((one) => `${one.code} ${JSON.stringify(one.data)}`)).toEqual([]);
    if (first !== undefined)
      await expect(faultPage([code, spot, broken, mended], first)).toMatchFileSnapshot(
        `../../../../docs/regles/${code}.md`,
      );
  });
});

it('has an index, and each message of the program has its page', async () => {
  const inWords = IN_WORDS.map(({ told }) => told);
  await expect(faultIndex([...SHOWN, ...inWords])).toMatchFileSnapshot('../../../../docs/regles/messages.md');
  const explained = [
    ...FAULTS.map(([code]) => code),
    ...Object.keys(STYLE),
    ...inWords.map(({ code }) => code),
  ];
  expect(explained.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted());
});
