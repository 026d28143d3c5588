import { formatDate } from '../../i18n/dates.ts';
import type { LegalMentions, Printing } from '../../model/publication/printing.ts';
import type { Publication } from '../../model/publication/publication.ts';
import { frenchNumber } from '../../typography/french/numbers.ts';

/** What a printing house must know of one publication in one language. */
export interface JobSheetFacts {
  readonly publication: Publication;
  /** The edition's language, in French: `français`. */
  readonly language: string;
  readonly book: PressFile;
  readonly cover: PressFile;
  /** Millimetres; 0 for a stapled booklet. */
  readonly spine: number;
  /** Name of the profile's file. */
  readonly profile: string;
}

export interface PressFile {
  readonly name: string;
  readonly pages: number;
  /** What the preflight found worth a look. */
  readonly warnings: number;
}

/** Width and height in millimetres. */
const TRIMMED = { A4: [210, 297], A5: [148, 210] } as const;
const BINDINGS = { agrafe: 'deux points métal (agrafes)', 'dos-carre': 'dos carré collé' } as const;
const BLANK = '.'.repeat(40);
const LABEL_WIDTH = 26;

type Line = readonly [label: string, value: string | undefined];

/** « Fiche de fabrication » as French text: what is known, and dotted blanks for what people fill in. */
export function jobSheet(facts: JobSheetFacts): string {
  const parts: readonly (readonly [string, readonly Line[]])[] = [
    ['PUBLICATION', publicationLines(facts)],
    ['COMMANDE', orderLines()],
    ['FICHIERS', fileLines(facts)],
    ['FORMAT', formatLines(facts)],
    ['INTÉRIEUR', insideLines(facts)],
    ['COUVERTURE', coverLines(facts)],
    ['FAÇONNAGE', bindingLines(facts)],
    ['COULEURS', colourLines(facts)],
    ['MENTIONS LÉGALES', legalLines(facts.publication.printing.legal)],
    ['VALIDATION', approvalLines()],
  ];
  const written = parts.map(([title, lines]) => `${title}\n${lines.map(lineText).join('')}`);
  return `FICHE DE FABRICATION\n\n${written.join('\n')}`;
}

function lineText([label, value]: Line): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${value ?? BLANK}\n`;
}

function publicationLines({ publication, language }: JobSheetFacts): Line[] {
  return [
    ['Titre', publication.title],
    ...(publication.subtitle ? [['Sous-titre', publication.subtitle] as const] : []),
    ['Édition', publication.edition],
    ['Date de l’édition', formatDate(publication.date, 'fr')],
    ['Langue', language],
    ['Éditeur', publication.publisher],
  ];
}

function orderLines(): Line[] {
  return [
    ['Imprimeur', undefined],
    ['Numéro de devis', undefined],
    ['Quantité (exemplaires)', undefined],
    ['Date de livraison', undefined],
    ['Adresse de livraison', undefined],
    ['Contact sur place', undefined],
    ['Conditionnement', undefined],
  ];
}

function fileLines({ book, cover }: JobSheetFacts): Line[] {
  return [
    ['Norme', 'PDF/X-4, pages simples dans l’ordre de lecture'],
    ['Intérieur', book.name],
    ['Couverture', cover.name],
    ['Contrôle de l’intérieur', verdict(book)],
    ['Contrôle de la couverture', verdict(cover)],
    ['Empreintes', 'SHA256SUMS'],
  ];
}

function verdict({ warnings }: PressFile): string {
  if (warnings === 0) return 'bon à envoyer';
  return `bon à envoyer, ${warnings} ${warnings > 1 ? 'points' : 'point'} à voir dans le rapport`;
}

function formatLines({ publication, spine }: JobSheetFacts): Line[] {
  const [width, height] = TRIMMED[publication.format];
  const open = frenchNumber(rounded(2 * width + spine));
  return [
    ['Format fini', `${width} × ${height} mm, à la française (${publication.format})`],
    ['Couverture ouverte', `${open} × ${height} mm`],
    ['Fond perdu', `${frenchNumber(publication.printing.bleed)} mm sur les quatre côtés`],
    ['Repères', 'traits de coupe et de pli, croix de repérage, hors du fond perdu'],
  ];
}

function insideLines({ book, publication: { printing } }: JobSheetFacts): Line[] {
  return [
    ['Pages', `${book.pages}, blanches comprises`],
    ['Impression', '4/4, quadrichromie recto verso'],
    ['Papier', paperText(printing)],
    ['Nom et aspect du papier', undefined],
  ];
}

function paperText({ paper }: Printing): string {
  return `${frenchNumber(paper.grammage)} g/m², main ${frenchNumber(paper.bulk)}`;
}

function coverLines({ spine }: JobSheetFacts): Line[] {
  return [
    ['Composition', spine > 0 ? '4e de couverture, dos, 1re de couverture' : '4e et 1re de couverture'],
    ['Impression', '4/0, quadrichromie au recto seul'],
    ['Papier et grammage', undefined],
    ['Pelliculage ou vernis', undefined],
  ];
}

function bindingLines({ publication: { printing }, book, spine }: JobSheetFacts): Line[] {
  const width = `${frenchNumber(rounded(spine))} mm, sans la couverture`;
  const { grammage, bulk } = printing.paper;
  const reckoning = `${book.pages} ÷ 2 × ${frenchNumber(grammage)} × ${frenchNumber(bulk)} ÷ 1000`;
  const spineLines: Line[] = [
    ['Largeur du dos', width],
    ['Calcul du dos', `${reckoning} (pages, grammage, main)`],
    ['Dos donné par l’imprimeur', undefined],
  ];
  return [['Reliure', BINDINGS[printing.binding]], ...(spine > 0 ? spineLines : [])];
}

function colourLines({ publication: { printing }, profile }: JobSheetFacts): Line[] {
  const images = printing.rgbImages === 'convertir' ? 'converties en CMJN' : 'en RVB avec profil ICC';
  return [
    ['Condition d’impression', printing.condition],
    ['Profil incorporé', profile],
    ['Encres', 'cyan, magenta, jaune, noir ; aucun ton direct'],
    ['Noir du texte', 'K 100, en surimpression'],
    ['Images', images],
  ];
}

function legalLines(legal: LegalMentions): Line[] {
  return [
    ['Adresse de l’éditeur', legal.publisherAddress],
    ['Imprimeur', legal.printer],
    ['Achevé d’imprimer', legal.printedOn],
    ['Dépôt légal', legal.legalDeposit],
    ['ISBN', legal.isbn],
    ['Prix', legal.price],
  ];
}

function approvalLines(): Line[] {
  return [
    ['Épreuve demandée', 'bon à tirer sur papier'],
    ['Bon à tirer signé le', undefined],
    ['Par', undefined],
  ];
}

/** To a tenth of a millimetre. */
function rounded(millimetres: number): number {
  return Math.round(millimetres * 10) / 10;
}
