import { type Edition, publicationOf, unproofed } from '../../model/publication/edition.ts';

const languageNames = new Intl.DisplayNames('fr', { type: 'language' });
const NAMED_AT_MOST = 3;

/** One French line for each edition with texts that nobody has proof-read: what `check` says of them. */
export function proofreadingSummary(editions: readonly Edition[]): string[] {
  return editions.flatMap((edition) => {
    const texts = unproofed(edition);
    if (texts.length === 0) return [];
    const files = texts.slice(0, NAMED_AT_MOST).map(({ file }) => file);
    const others = texts.length - files.length;
    const named = `${files.join(', ')}${others > 0 ? ` et ${others} autre${others > 1 ? 's' : ''}` : ''}`;
    const { id } = publicationOf(edition);
    return [
      `${id}, ${languageNames.of(edition.language)} : ${texts.length} texte${texts.length > 1 ? 's' : ''} sur ${edition.translations.length} à faire relire (${named})`,
    ];
  });
}
