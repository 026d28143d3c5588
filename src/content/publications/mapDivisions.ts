import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../diagnostics/suggestion.ts';
import { textOfInlines } from '../../model/publication/inlineText.ts';
import type { Block, BlockOf } from '../../model/publication/prose.ts';
import type { Chapter, Country } from '../../model/publication/publication.ts';
import { readPosition } from '../markdown/blocks/maps.ts';
import type { Assembly } from './assemblePublication.ts';
import type { OnLand, ReadWorldLand, WorldLand } from '../../model/directory/places/onLand.ts';

/** Texts of a publication in one language. */
export interface MappedTexts {
  readonly country: Country;
  readonly chapters: readonly Chapter[];
}

/** The texts of a publication in each of its languages. */
export function mappedTexts({ dossier, directory, editions }: Assembly): MappedTexts[] {
  const translated = editions.map((edition) =>
    edition.kind === 'dossier' ? edition.dossier : edition.directory,
  );
  return [...new Set([dossier, directory, ...translated])].flatMap((one) =>
    one ? [{ country: one.publication.country, chapters: one.chapters }] : [],
  );
}

/** Maps of no country, of one whose divisions nobody has drawn, and divisions that it does not have. */
export async function mapProblems(
  texts: readonly MappedTexts[],
  readWorld: ReadWorldLand,
): Promise<Diagnostic[]> {
  const maps = texts.flatMap(({ country, chapters }) =>
    chapters.flatMap(({ blocks }) =>
      mapsIn(blocks).map((map) => ({ map, code: map.country ?? country.code })),
    ),
  );
  if (maps.length === 0) return [];
  const world = await readWorld();
  const found = maps.flatMap(({ map, code }) => problemsOf(map, code, world));
  // Editions share the texts that are not translated: one fault is told once.
  const told = new Map(found.map((one) => [JSON.stringify([one.code, one.place, one.data]), one]));
  return [...told.values()];
}

function mapsIn(blocks: readonly Block[]): BlockOf<'map'>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'map') return [block];
    if (block.kind === 'aside' || block.kind === 'quotation') return mapsIn(block.blocks);
    return block.kind === 'list' ? block.items.flatMap((item) => mapsIn(item.blocks)) : [];
  });
}

function problemsOf(map: BlockOf<'map'>, code: string | undefined, world: WorldLand): Diagnostic[] {
  const { place } = map;
  if (!place) return [];
  if (code === undefined) return [problem('CT-004', place, {})];
  if (map.shows === 'route') return stagesAstray(map, place, code, world.routeOf(code));
  const known = world.divisionsOf(code);
  if (known.length === 0)
    return [problem('CT-005', place, { country: code, known: world.divided.join(', ') })];
  return map.rows.flatMap(([cell]) => {
    const written = textOfInlines(cell?.children ?? []).trim();
    // A row without a code has been told.
    const found = written.split(/[\s,、]+/u).find((one) => one !== '' && !known.includes(one));
    if (found === undefined) return [];
    const [first] = cell?.children ?? [];
    const at = first?.kind === 'text' ? (first.place ?? place) : place;
    const suggestion = nearest(found, known);
    return [
      problem('CT-006', at, {
        found: found.slice(0, 60),
        country: code,
        suggestion,
        allowed: known.join(', '),
      }),
    ];
  });
}

/** Stages of a way that its two maps do not show: they would be drawn outside them, or nowhere. */
function stagesAstray(
  { rows }: BlockOf<'map'>,
  place: Place,
  code: string,
  isDrawn: OnLand | undefined,
): Diagnostic[] {
  if (isDrawn === undefined) return [problem('CT-010', place, { country: code })];
  return rows.flatMap((row) => {
    const cell = row.at(-1)?.children ?? [];
    const position = readPosition(textOfInlines(cell).trim());
    if (position === undefined) return [];
    const [latitude, longitude] = position;
    if (isDrawn({ latitude, longitude })) return [];
    const isSwapped = Math.abs(longitude) <= 90 && isDrawn({ latitude: longitude, longitude: latitude });
    const [first] = cell;
    const at = first?.kind === 'text' ? (first.place ?? place) : place;
    const swapped = isSwapped ? { swapped: `${longitude}, ${latitude}` } : {};
    return [problem('CT-011', at, { found: `${latitude}, ${longitude}`, country: code, ...swapped })];
  });
}
