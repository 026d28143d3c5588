import { error, say, warning } from './entry.ts';

/** What signs that were left in a text were probably meant for. */
export type Markup =
  | 'block'
  | 'citation'
  | 'emojiName'
  | 'emphasis'
  | 'formula'
  | 'heading'
  | 'headingId'
  | 'highlight'
  | 'image'
  | 'link'
  | 'list'
  | 'note'
  | 'product'
  | 'reading'
  | 'reference'
  | 'subscript'
  | 'superscript'
  | 'wikiImage'
  | 'wikiLink';

/** What a file may hold so many of, and no more. */
export type CountedConstruct = 'line' | 'note' | 'quotation' | 'tableLine';

const COUNTED_FR: Record<CountedConstruct, string> = {
  note: 'notes de bas de page dans un fichier',
  quotation: 'citations dans un fichier',
  tableLine: 'lignes de tableau à la suite',
  line: 'lignes à la suite, sans ligne vide',
};

const COUNTED_EN: Record<CountedConstruct, string> = {
  note: 'footnotes in one file',
  quotation: 'quotations in one file',
  tableLine: 'table rows on end',
  line: 'lines on end without an empty one',
};

const MEANT_FR: Record<Markup, readonly [name: string, help: string]> = {
  block: ['un bloc', 'les deux-points d’un bloc sont ceux du clavier latin : :::encadre'],
  citation: ['un renvoi à une source', 'écrivez [@cle], sans blanc après le crochet, entre crochets droits'],
  emojiName: ['un pictogramme', 'le livre n’en compose pas : écrivez le mot'],
  emphasis: [
    'du gras ou de l’italique',
    'les étoiles touchent le premier et le dernier mot : **comme ceci**',
  ],
  formula: ['une formule', 'le livre n’en compose pas : écrivez-la en mots, ou avec ² et ₂'],
  heading: ['un titre', 'mettez une espace après les dièses : ## Titre'],
  headingId: [
    'l’identifiant d’un titre',
    'il se place à la fin de la ligne du titre : ## Titre {#identifiant}',
  ],
  highlight: ['du texte surligné', 'utilisez le **gras**'],
  image: [
    'une image',
    'écrivez ![description](fichier.jpg "légende") ; un nom qui a des blancs va entre < et >',
  ],
  link: [
    'un lien',
    'écrivez [texte](adresse) : ] et ( se touchent, l’adresse n’a pas de blanc et se termine par )',
  ],
  list: ['une liste', 'chaque point commence par « - » ou « 1. » et une espace, après une ligne vide'],
  note: ['un appel de note', 'écrivez [^nom], sans blanc'],
  product: ['une multiplication', 'les étoiles font de l’italique : écrivez ×'],
  reading: ['une lecture (furigana)', 'écrivez {漢字|かんじ}, avec { | } du clavier latin et une lecture'],
  reference: [
    'une référence au répertoire',
    'écrivez {{liens}}, deux accolades du clavier latin de chaque côté',
  ],
  subscript: ['un indice', 'utilisez ₂ (U+2082)'],
  superscript: ['un exposant', 'utilisez ² (U+00B2)'],
  wikiImage: ['une image', 'écrivez ![description](fichier.jpg "légende")'],
  wikiLink: ['un renvoi', 'écrivez [texte](#identifiant)'],
};

const MEANT_EN: Record<Markup, readonly [name: string, help: string]> = {
  block: ['a block', 'the colons of a block are those of a Latin keyboard: :::encadre'],
  citation: ['a citation', 'write [@key], no blank after the bracket, in square brackets'],
  emojiName: ['a pictogram', 'the book sets none: write the word'],
  emphasis: ['bold or italics', 'stars touch the first and the last word: **like this**'],
  formula: ['a formula', 'the book sets none: say it in words, or with ² and ₂'],
  heading: ['a heading', 'put a space after the hashes: ## Heading'],
  headingId: ['the id of a heading', 'it stands at the end of the heading’s line: ## Heading {#id}'],
  highlight: ['highlighted text', 'use **bold**'],
  image: ['an image', 'write ![description](file.jpg "caption"); a name with blanks goes between < and >'],
  link: ['a link', 'write [text](address): ] and ( touch, the address has no blank and ends with )'],
  list: ['a list', 'each item begins with “-” or “1.” and a space, after an empty line'],
  note: ['a note call', 'write [^name], without blanks'],
  product: ['a multiplication', 'stars make italics: write ×'],
  reading: ['a reading (furigana)', 'write {漢字|かんじ}, with { | } of a Latin keyboard and a reading'],
  reference: ['a reference to the records', 'write {{liens}}, two braces of a Latin keyboard on each side'],
  subscript: ['a subscript', 'use ₂ (U+2082)'],
  superscript: ['a superscript', 'use ² (U+00B2)'],
  wikiImage: ['an image', 'write ![description](file.jpg "caption")'],
  wikiLink: ['a cross-reference', 'write [text](#id)'],
};

/** MD-023: signs of markup that would be printed as they are. MD-025: more than the reader takes. */
export const MARKUP_MESSAGES = {
  'MD-023': warning<{ found: string; meant: Markup }>(
    (d) => {
      const [name, help] = MEANT_FR[d.meant];
      return say(
        `« ${d.found} » reste dans le texte : était-ce ${name} ?`,
        `${help} ; sinon, mettez \\ devant`,
      );
    },
    (d) => {
      const [name, help] = MEANT_EN[d.meant];
      return say(`“${d.found}” is left in the text: was it ${name}?`, `${help}; otherwise put \\ before it`);
    },
  ),
  'MD-025': error<{ construct: CountedConstruct; maximum: number }>(
    (d) => say(`plus de ${d.maximum} ${COUNTED_FR[d.construct]}`, 'partagez le texte en plusieurs fichiers'),
    (d) => say(`more than ${d.maximum} ${COUNTED_EN[d.construct]}`, 'part the text into several files'),
  ),
  'MD-026': error<Record<never, never>>(
    () => say('ce tableau n’a pas de ligne', 'écrivez-en une sous celle des titres et des tirets'),
    () => say('this table has no row', 'write one below those of the headings and the dashes'),
  ),
};
