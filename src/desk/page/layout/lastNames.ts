import type { Overview, OverviewPublication, OverviewText } from '../../../session/live/liveTypes.ts';

/**
 * The contents as they are now, with the names that texts had when they could last be read: an error in its front matter
 * takes a text its title, its kind and its place, but whoever mends it looks for it there.
 */
export function withLastNames(before: Overview, now: Overview): Overview {
  const publications = now.publications.map((publication) =>
    named(
      before.publications.find(({ folder }) => folder === publication.folder),
      publication,
    ),
  );
  return { ...now, publications };
}

function named(before: OverviewPublication | undefined, now: OverviewPublication): OverviewPublication {
  if (before === undefined) return now;
  const languages = now.languages.map((language) => {
    const last = before.languages.find((one) => one.language === language.language)?.texts ?? [];
    const texts = language.texts.map((text) => {
      const known = text.id === undefined ? last.find(({ file }) => file === text.file) : undefined;
      return known ? { ...text, title: known.title, kind: known.kind } : text;
    });
    return { ...language, texts: inLastOrder(last, texts) };
  });
  return { ...now, title: now.id === undefined ? before.title : now.title, languages };
}

/** Texts that cannot be read come last in an overview: here each stays behind the one that it followed. */
function inLastOrder(last: readonly OverviewText[], texts: readonly OverviewText[]): OverviewText[] {
  const ordered = texts.filter(({ id }) => id !== undefined);
  for (const text of texts.filter(({ id }) => id === undefined)) {
    const place = last.findIndex(({ file }) => file === text.file);
    const earlier = last.slice(0, Math.max(0, place)).map(({ file }) => file);
    const after =
      place < 0 ? ordered.length - 1 : ordered.findLastIndex(({ file }) => earlier.includes(file));
    ordered.splice(after + 1, 0, text);
  }
  return ordered;
}
