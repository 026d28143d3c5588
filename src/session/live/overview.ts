import { posix } from 'node:path';
import type { LoadedContent } from '../../content/loadContent.ts';
import type { Translation } from '../../content/translations/translation.ts';
import { languageOfFile } from '../../content/translations/translationFiles.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../i18n/language.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import { type Edition, facingEditions, publicationOf } from '../../model/publication/edition.ts';
import { missingMentions } from '../../model/publication/printing.ts';
import type { Dossier } from '../../model/publication/publication.ts';
import type {
  Overview,
  OverviewLanguage,
  OverviewPublication,
  OverviewText,
  TextState,
} from './liveTypes.ts';

/** What the state of each text is counted from. */
export interface OverviewGrounds {
  readonly content: Pick<LoadedContent, 'dossiers' | 'directories' | 'editions' | 'translations' | 'sources'>;
  readonly diagnostics: readonly Diagnostic[];
  /** Problems of pages to look at, each at the block that it is about. */
  readonly review: readonly Diagnostic[];
  /** Languages that editions can be made in. */
  readonly languages: readonly Language[];
}

const PUBLICATION_FILE = 'publication.md';
const VOCABULARY_FILE = 'vocabulaire.md';

/** Every text of the content with its state, those that cannot be read too. */
export function overviewOf(grounds: OverviewGrounds): Overview {
  const { content, diagnostics } = grounds;
  const folders = [...content.sources.keys()]
    .filter((file) => posix.basename(file) === PUBLICATION_FILE)
    .map((file) => posix.dirname(file))
    .sort();
  const publications = folders.map((folder) => publicationIn(folder, folders, grounds));
  const listed = new Set(
    publications.flatMap(({ languages }) => languages.flatMap(({ texts }) => texts.map(({ file }) => file))),
  );
  const others = [...new Set(diagnostics.map(({ place }) => place.file))].filter((file) => !listed.has(file));
  return {
    publications,
    others: others.map((file) => {
      const own = diagnostics.filter(({ place }) => place.file === file);
      const errors = own.filter(({ severity }) => severity === 'error').length;
      return { file, errors, warnings: own.length - errors };
    }),
  };
}

function publicationIn(
  folder: string,
  folders: readonly string[],
  grounds: OverviewGrounds,
): OverviewPublication {
  const { content } = grounds;
  const isOwn = (file: string): boolean => folderOf(file, folders) === folder;
  const whole = [...content.dossiers, ...content.directories].find(({ publication }) =>
    isOwn(publication.place.file),
  );
  const [source = 'fr'] = whole?.publication.languages ?? [];
  const files = [...content.sources.keys()].filter((file) => isOwn(file) && file.endsWith('.md')).sort();
  const languages = new Set([
    source,
    ...(whole?.publication.languages ?? []),
    ...files.flatMap((file) => languageOfFile(folder, file, source) ?? []),
  ]);
  const stateOf = statesIn(grounds, whole);
  return {
    folder,
    ...(whole && { id: whole.publication.id, kind: whole.publication.kind }),
    title: whole?.publication.title ?? posix.basename(folder),
    owedMentions: whole ? missingMentions(whole.publication.printing.legal) : [],
    languages: [...languages].map((language): OverviewLanguage => {
      const own = files.filter((file) => (languageOfFile(folder, file, source) ?? source) === language);
      const named =
        language === source
          ? sourceTexts(folder, whole)
          : translatedTexts(
              content.translations.filter((one) => one.language === language && isOwn(one.source)),
              content.editions.find(
                (one) => one.language === language && isOwn(publicationOf(one).place.file),
              ),
            );
      const unnamed = own.filter((file) => !named.some((one) => one.file === file)).map(unreadText);
      return {
        language,
        isSource: language === source,
        texts: inOrderOfFiles(named, unnamed).map((text) => ({ ...text, state: stateOf(text.file) })),
      };
    }),
    editions: editionsOf(whole, grounds),
  };
}

/** Texts that cannot be read have no place in the book: each stands behind that of its folder whose file comes before it. */
export function inOrderOfFiles<Text extends { readonly file: string }>(
  named: readonly Text[],
  unnamed: readonly Text[],
): Text[] {
  const ordered = [...named];
  for (const text of unnamed) {
    const folder = posix.dirname(text.file);
    const isBeside = ({ file }: Text): boolean => posix.dirname(file) === folder;
    const before = ordered.findLastIndex((one) => isBeside(one) && one.file < text.file);
    const after = ordered.findIndex(isBeside);
    ordered.splice(before >= 0 ? before + 1 : after >= 0 ? after : ordered.length, 0, text);
  }
  return ordered;
}

/** The publication of a file: the deepest folder that holds it. */
function folderOf(file: string, folders: readonly string[]): string | undefined {
  return folders
    .filter((folder) => file.startsWith(`${folder}/`))
    .reduce<string | undefined>((best, one) => (one.length > (best?.length ?? 0) ? one : best), undefined);
}

type NamedText = Omit<OverviewText, 'state'>;

function sourceTexts(folder: string, whole: Dossier | Directory | undefined): NamedText[] {
  if (whole === undefined) return [];
  const { publication, chapters } = whole;
  const partnerships = 'partnerships' in whole ? whole.partnerships : [];
  const written = { isMissing: false } as const;
  return [
    {
      ...written,
      kind: 'publication',
      id: publication.id,
      title: publication.title,
      file: `${folder}/${PUBLICATION_FILE}`,
    },
    ...chapters.map(({ id, title, place }): NamedText => ({
      ...written,
      kind: 'chapter',
      id,
      title,
      file: place.file,
    })),
    ...partnerships.map(({ id, french, partner, place }): NamedText => ({
      ...written,
      kind: 'entry',
      id,
      title: `${french.name} – ${partner.name}`,
      file: place.file,
    })),
  ];
}

function translatedTexts(translations: readonly Translation[], edition: Edition | undefined): NamedText[] {
  const titles = new Map(edition?.translations.map(({ file, title }) => [file, title]));
  const entries = new Set(
    edition?.kind === 'repertoire' ? edition.directory.partnerships.map(({ place }) => place.file) : [],
  );
  return translations.map(({ id, file, source, exists }) => ({
    kind:
      posix.basename(source) === PUBLICATION_FILE ? 'publication' : entries.has(file) ? 'entry' : 'chapter',
    id,
    title: titles.get(file) ?? id,
    file,
    isMissing: !exists,
  }));
}

function unreadText(file: string): NamedText {
  const name = posix.basename(file);
  const kind = name === VOCABULARY_FILE ? 'vocabulary' : name === PUBLICATION_FILE ? 'publication' : 'other';
  return { kind, title: name, file, isMissing: false };
}

/** The editions of a publication that the templates have all texts for, those on facing pages last. */
function editionsOf(
  whole: Dossier | Directory | undefined,
  { content, languages }: OverviewGrounds,
): OverviewPublication['editions'] {
  if (whole === undefined) return [];
  const own = content.editions.filter(
    (edition) => publicationOf(edition).id === whole.publication.id && languages.includes(edition.language),
  );
  const facing = facingEditions(own).map(({ left, right }) => `${left.language}-${right.language}` as const);
  return [...own.map(({ language }) => language), ...facing];
}

function statesIn(
  { content, diagnostics, review }: OverviewGrounds,
  whole: Dossier | Directory | undefined,
): (file: string) => TextState {
  const byFile = (all: readonly Diagnostic[]): Map<string, Diagnostic[]> => {
    const found = new Map<string, Diagnostic[]>();
    for (const one of all) found.set(one.place.file, [...(found.get(one.place.file) ?? []), one]);
    return found;
  };
  const [problems, pages] = [byFile(diagnostics), byFile(whole ? review : [])];
  const translations = new Map(content.translations.map((one) => [one.file, one]));
  return (file) => {
    const own = problems.get(file) ?? [];
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const translation = translations.get(file);
    const inState = (...states: readonly string[]): number =>
      translation?.pairs.filter(({ state }) => states.includes(state)).length ?? 0;
    return {
      errors,
      warnings: own.length - errors,
      stale: inState('stale', 'unrecorded'),
      missing: inState('missing'),
      isToRead: translation !== undefined && translation.exists && translation.stamp !== 'holds',
      pagesToReview: pages.get(file)?.length ?? 0,
    };
  };
}
