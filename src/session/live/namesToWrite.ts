import type { LoadedContent } from '../../content/loadContent.ts';
import { blockForms } from '../../content/markdown/blocks/directives.ts';
import { textOfInlines } from '../../model/publication/inlineText.ts';
import type { Block } from '../../model/publication/prose.ts';
import type { Chapter } from '../../model/publication/publication.ts';
import type { NamesToWrite } from './liveTypes.ts';

type NamedPlace = NamesToWrite['references'][number];

/**
 * What a text can name: the places of its publication, its sources, the blocks.
 * @param file as places name it
 */
export function namesToWrite(
  { dossiers, directories, translations }: Pick<LoadedContent, 'dossiers' | 'directories' | 'translations'>,
  file: string,
): NamesToWrite {
  const translation = translations.find((one) => one.file === file);
  const written = translation?.source ?? file;
  const whole = [...dossiers, ...directories].find((one) => filesOf(one).has(written));
  const chapter = whole?.chapters.find(({ place }) => place.file === written);
  return {
    references: whole ? placesOf(whole) : [],
    sources: Object.entries(chapter?.sources ?? {}).map(([key, { title }]) => ({ key, title })),
    blocks: blockForms({ isTranslation: translation !== undefined }),
  };
}

type Whole = LoadedContent['dossiers'][number] | LoadedContent['directories'][number];

function filesOf(whole: Whole): Set<string> {
  const entries = 'partnerships' in whole ? whole.partnerships : [];
  return new Set([whole.publication, ...whole.chapters, ...entries].map(({ place }) => place.file));
}

/** In the order of the book: chapters with what stands in them, then entries. */
function placesOf(whole: Whole): NamedPlace[] {
  const entries = 'partnerships' in whole ? whole.partnerships : [];
  return [
    ...whole.chapters.flatMap((chapter) => [titled(chapter), ...placesIn(chapter.blocks)]),
    ...entries.map(({ id, french, partner }) => ({ id, title: `${french.name} – ${partner.name}` })),
  ];
}

function titled({ id, title }: Chapter): NamedPlace {
  return { id, title };
}

function placesIn(blocks: readonly Block[]): NamedPlace[] {
  return blocks.flatMap((block): NamedPlace[] => {
    if (block.kind === 'aside' || block.kind === 'quotation') return placesIn(block.blocks);
    if (block.kind === 'heading') return [{ id: block.id, title: textOfInlines(block.children) }];
    if (!('id' in block) || block.id === undefined) return [];
    const title = block.kind === 'image' ? block.alt : (block.title ?? block.id);
    return [{ id: block.id, title }];
  });
}
