import { CHAPTER_HEAD, directory, dossier, ENTRY_HEAD, page, type HostileInput } from '../input.ts';

/** A content folder that holds so many of something. */
export type Growing = (count: number) => HostileInput['files'];

const many = (count: number, make: (index: number) => string, between = '\n\n'): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);

const SENTENCE = 'Une phrase inventée, assez longue pour tenir deux lignes de la page où elle est imprimée.';

/** What a body holds, in one chapter. */
const body =
  (make: (count: number) => string, head = CHAPTER_HEAD): Growing =>
  (count) =>
    dossier({ 'essai/fr/01-chapitre.md': page(head, make(count)) });

/** At most so many of them stand together: a longer list, table or quotation is refused. */
const inGroups = (count: number, most: number, group: (count: number) => string): string =>
  many(Math.ceil(count / most), (index) => group(Math.min(most, count - index * most)));

/** One block after another that is drawn from a table. */
const drawn = (name: string, table: string): Growing =>
  body((count) => many(count, (index) => `:::${name}{titre="Dessin ${index}"}\n${table}\n:::`));

/** Each kind of thing that a book can have more and more of, and that no bound of `docs/limites.md` ends at once. */
export const CONSTRUCTS: Readonly<Record<string, Growing>> = {
  paragraphs: body((count) => many(count, () => SENTENCE)),
  headings: body((count) => many(count, (index) => `## Titre ${index}\n\n${SENTENCE}`)),
  'items of lists': body((count) => inGroups(count, 400, (some) => many(some, () => `- ${SENTENCE}`, '\n'))),
  'lines of quotations': body((count) => inGroups(count, 100, (some) => `> ${many(some, () => SENTENCE, '\n> ')}`)),
  'rows of tables': body((count) =>
    inGroups(
      count,
      400,
      (some) =>
        `:::tableau{titre="Un tableau"}\n| A | B |\n| - | - |\n${many(some, (index) => `| ${index} | une valeur |`, '\n')}\n:::`,
    ),
  ),
  boxes: body((count) => many(count, (index) => `:::encadre{titre="Boîte ${index}"}\n${SENTENCE}\n:::`)),
  notes: body((count) =>
    many(Math.min(count, 1000), (index) => `${SENTENCE}[^n${index}]\n\n[^n${index}]: Une note inventée.`),
  ),
  links: body((count) => many(count, (index) => `${SENTENCE} [Un lien](https://example.org/${index})`)),
  'bare addresses': body((count) => many(count, (index) => `${SENTENCE} https://example.org/${index}`)),
  'links within the book': body((count) =>
    many(count, (index) => `## Titre ${index} {#t-${index}}\n\n${SENTENCE} [Voir](#t-${count - 1 - index}).`),
  ),
  'sources and citations': (count) =>
    body(
      (cited) => many(cited, (index) => `${SENTENCE} [@s${index}]`),
      `${CHAPTER_HEAD}\nsources:\n${many(count, (index) => `  s${index}: { titre: Source ${index} }`, '\n')}`,
    )(count),
  'parts of wholes': drawn('financement', '| Apport | Montant |\n| - | -: |\n| Ville | 12 |\n| Région | 28 |'),
  columns: drawn('colonnes', '| Année | Liens |\n| - | -: |\n| 2020 | 1 |\n| 2021 | 2 |'),
  matrices: drawn('matrice', '| Ville | Nancy | Sendai |\n| - | :-: | :-: |\n| A | x | |\n| B | | x |'),
  organigrams: drawn('organigramme', '| Échelon | Ici | Ailleurs |\n| - | - | - |\n| Région | **Région** | **Land** |'),
  'tolerances of style': body((count) => many(count, () => `<!-- tolérer TF-002 : titre d’époque -->\n\nLa 2ème. ${SENTENCE}`)),
  readings: body((count) => many(count, () => `${SENTENCE} {金沢|かなざわ}`)),
  'Japanese paragraphs': body((count) => many(count, () => '国際交流会館は市内の中央にあり、多くの人が訪れる。'.repeat(3))),
  'letters of a word': body((count) =>
    inGroups(count * 100, 15_000, (letters) => `Un ${'abcdefghij'.repeat(Math.ceil(letters / 10))}.`),
  ),
  'blanks in lines': body((count) => many(count, (index) => `Un${' '.repeat(1 + (index % 900))}mot.`)),
  chapters: (count) =>
    dossier(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `essai/fr/1${index}.md`,
          page(`id: c${index}\ntitre: Chapitre ${index}`, SENTENCE),
        ]),
      ),
    ),
  entries: (count) =>
    directory(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `liens/partenariats/e${index}.md`,
          page(
            ENTRY_HEAD.replace('bourg-stadt', `e${index}`)
              .replace('Le Bourg', `Ville ${index}`)
              .replace('nom: Stadt', `nom: Stadt ${index}`),
            SENTENCE,
          ),
        ]),
      ),
    ),
}; // prettier-ignore
