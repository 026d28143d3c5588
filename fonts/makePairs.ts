/**
 * Writes what the faces of Latin stacks do to pairs of letters into `pairs.json`, so that a build need not ask them.
 * Run by hand when the packages of the faces change: `node --import tsx fonts/makePairs.ts`.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createFontLibrary, loadFace } from '../src/pdf/reactPdf.ts';
import { pairsOfWords } from '../src/pdf/text/shaping/pairShaping.ts';
import { FACES } from './faces.ts';

/** Letters, accents and signs of French words, names in Latin letters, and what stands in them. */
const CHARACTERS =
  'abcdefghijklmnopqrstuvwxyzàâæçèéêëîïôœùûüōūABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÇÈÉÊÎÔŒÙÛ0123456789.,;:!?’-–()«»/%@\u00a0\u202f';

const library = createFontLibrary(FACES);
const written: Record<string, string> = {};
for (const { family, weight, style, file } of FACES.filter((face) => face.family.startsWith('Source')))
  written[basename(file)] = pairsOfWords(await loadFace(library, family, weight, style), CHARACTERS);
writeFileSync(new URL('pairs.json', import.meta.url), `${JSON.stringify(written, null, 1)}\n`);
