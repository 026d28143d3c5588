import type {
  Overview,
  OverviewPublication,
  OverviewText,
  TextState,
  ViewName,
} from '../../../session/live/liveTypes.ts';

import type { LastPlace } from './lastPlace.ts';

/** The publication that a file belongs to, and the language of its text. */
export interface FilePlace {
  readonly publication: OverviewPublication;
  readonly language: string;
  readonly title: string;
  readonly kind: OverviewText['kind'];
  /** A translation has a front matter of its own, smaller than that of its source. */
  readonly isSource: boolean;
  readonly state: TextState;
}

export function placeOfFile({ publications }: Overview, file: string): FilePlace | undefined {
  for (const publication of publications)
    for (const { language, isSource, texts } of publication.languages) {
      const text = texts.find((one) => one.file === file);
      if (text)
        return { publication, language, isSource, title: text.title, kind: text.kind, state: text.state };
    }
  return undefined;
}

/** The view that shows a file: the present one where it does, else the edition of the file's language. */
export function viewOfFile(
  overview: Overview,
  file: string,
  present: ViewName | undefined,
): ViewName | undefined {
  const place = placeOfFile(overview, file);
  const id = place?.publication.id;
  if (place === undefined || id === undefined) return present;
  const isShown = present?.publication === id && present.language.split('-').includes(place.language);
  if (isShown) return present;
  const { editions } = place.publication;
  const language = editions.find((one) => one === place.language) ?? editions[0];
  return language === undefined
    ? present
    : { publication: id, language, target: present?.target ?? 'screen' };
}

/** The view of a publication in the language of its source, for a file that the overview does not know yet. */
export function viewOfPublication(
  { publications }: Overview,
  id: string,
  present: ViewName | undefined,
): ViewName | undefined {
  if (present?.publication === id) return present;
  const [language] = publications.find((one) => one.id === id)?.editions ?? [];
  return language === undefined
    ? present
    : { publication: id, language, target: present?.target ?? 'screen' };
}

/** Where somebody was, as far as it is still there. */
export function lastPlaceIn(overview: Overview, last: LastPlace): LastPlace {
  const { file, name, ...others } = last;
  const isThere = file !== undefined && placeOfFile(overview, file) !== undefined;
  const hasView =
    name !== undefined &&
    overview.publications.some(
      ({ id, editions }) => id === name.publication && editions.includes(name.language),
    );
  return { ...others, ...(isThere && { file }), ...(hasView && { name }) };
}

/** Where one begins: the first publication that can be read. */
export function firstFile({ publications }: Overview): string | undefined {
  const texts = publications[0]?.languages[0]?.texts ?? [];
  return (texts.find(({ kind }) => kind === 'chapter' || kind === 'entry') ?? texts[0])?.file;
}
