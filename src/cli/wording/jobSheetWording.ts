import { counted } from './plural.ts';
import type { InEachLanguage } from './terminalLanguage.ts';

/** Names of the lines that people fill in or read; their order is the sheet's. */
export interface JobSheetWords {
  readonly name: string;
  /** Label of the sheet's own digest. */
  readonly seal: string;
  readonly parts: Readonly<
    Record<
      | 'publication'
      | 'order'
      | 'files'
      | 'format'
      | 'inside'
      | 'cover'
      | 'binding'
      | 'colours'
      | 'legal'
      | 'approval',
      string
    >
  >;
  readonly publication: Readonly<
    Record<'title' | 'subtitle' | 'edition' | 'date' | 'language' | 'publisher', string>
  >;
  readonly order: readonly string[];
  readonly files: Readonly<
    Record<
      'standard' | 'singlePages' | 'inside' | 'cover' | 'insideVerdict' | 'coverVerdict' | 'digests',
      string
    >
  >;
  readonly verdict: (warnings: number) => string;
  readonly format: Readonly<Record<'trimmed' | 'openCover' | 'bleed' | 'marks' | 'marksAre', string>>;
  readonly trimmed: (width: number, height: number, name: string) => string;
  readonly onAllSides: (millimetres: string) => string;
  readonly inside: Readonly<Record<'pages' | 'printing' | 'printingIs' | 'paper' | 'paperName', string>>;
  readonly pages: (count: number) => string;
  readonly paper: (grammage: string, bulk: string) => string;
  readonly cover: Readonly<
    Record<'made' | 'withSpine' | 'withoutSpine' | 'printing' | 'printingIs' | 'paper' | 'finish', string>
  >;
  readonly binding: Readonly<Record<'binding' | 'spine' | 'reckoning' | 'given', string>>;
  readonly bindings: Readonly<Record<'agrafe' | 'dos-carre', string>>;
  readonly spine: (millimetres: string) => string;
  readonly reckoning: (formula: string) => string;
  readonly colours: Readonly<
    Record<
      'condition' | 'profile' | 'inks' | 'inksAre' | 'black' | 'blackIs' | 'images' | 'converted' | 'kept',
      string
    >
  >;
  readonly legal: Readonly<
    Record<'address' | 'printer' | 'printedOn' | 'deposit' | 'isbn' | 'price', string>
  >;
  readonly approval: Readonly<Record<'proof' | 'proofIs' | 'signedOn' | 'by', string>>;
}

export const JOB_SHEET_WORDS: InEachLanguage<JobSheetWords> = {
  fr: {
    name: 'FICHE DE FABRICATION',
    seal: 'Fiche vierge n°',
    parts: {
      publication: 'PUBLICATION',
      order: 'COMMANDE',
      files: 'FICHIERS',
      format: 'FORMAT',
      inside: 'INTÉRIEUR',
      cover: 'COUVERTURE',
      binding: 'FAÇONNAGE',
      colours: 'COULEURS',
      legal: 'MENTIONS LÉGALES',
      approval: 'VALIDATION',
    },
    publication: {
      title: 'Titre',
      subtitle: 'Sous-titre',
      edition: 'Édition',
      date: 'Date de l’édition',
      language: 'Langue',
      publisher: 'Éditeur',
    },
    order: [
      'Imprimeur',
      'Numéro de devis',
      'Quantité (exemplaires)',
      'Date de livraison',
      'Adresse de livraison',
      'Contact sur place',
      'Conditionnement',
    ],
    files: {
      standard: 'Norme',
      singlePages: 'PDF/X-4, pages simples dans l’ordre de lecture',
      inside: 'Intérieur',
      cover: 'Couverture',
      insideVerdict: 'Contrôle de l’intérieur',
      coverVerdict: 'Contrôle de la couverture',
      digests: 'Empreintes',
    },
    verdict: (warnings) =>
      warnings === 0
        ? 'bon à envoyer'
        : `bon à envoyer, ${counted(warnings, 'point', 'points', 'fr')} à voir dans le rapport`,
    format: {
      trimmed: 'Format fini',
      openCover: 'Couverture ouverte',
      bleed: 'Fond perdu',
      marks: 'Repères',
      marksAre: 'traits de coupe et de pli, croix de repérage, hors du fond perdu',
    },
    trimmed: (width, height, name) => `${width} × ${height} mm, à la française (${name})`,
    onAllSides: (millimetres) => `${millimetres} mm sur les quatre côtés`,
    inside: {
      pages: 'Pages',
      printing: 'Impression',
      printingIs: '4/4, quadrichromie recto verso',
      paper: 'Papier',
      paperName: 'Nom et aspect du papier',
    },
    pages: (count) => `${count}, blanches comprises`,
    paper: (grammage, bulk) => `${grammage} g/m², main ${bulk}`,
    cover: {
      made: 'Composition',
      withSpine: '4e de couverture, dos, 1re de couverture',
      withoutSpine: '4e et 1re de couverture',
      printing: 'Impression',
      printingIs: '4/0, quadrichromie au recto seul',
      paper: 'Papier et grammage',
      finish: 'Pelliculage ou vernis',
    },
    binding: {
      binding: 'Reliure',
      spine: 'Largeur du dos',
      reckoning: 'Calcul du dos',
      given: 'Dos donné par l’imprimeur',
    },
    bindings: { agrafe: 'deux points métal (agrafes)', 'dos-carre': 'dos carré collé' },
    spine: (millimetres) => `${millimetres} mm, sans la couverture`,
    reckoning: (formula) => `${formula} (pages, grammage, main)`,
    colours: {
      condition: 'Condition d’impression',
      profile: 'Profil incorporé',
      inks: 'Encres',
      inksAre: 'cyan, magenta, jaune, noir ; aucun ton direct',
      black: 'Noir du texte',
      blackIs: 'K 100, en surimpression',
      images: 'Images',
      converted: 'converties en CMJN',
      kept: 'en RVB avec profil ICC',
    },
    legal: {
      address: 'Adresse de l’éditeur',
      printer: 'Imprimeur',
      printedOn: 'Achevé d’imprimer',
      deposit: 'Dépôt légal',
      isbn: 'ISBN',
      price: 'Prix',
    },
    approval: {
      proof: 'Épreuve demandée',
      proofIs: 'bon à tirer sur papier',
      signedOn: 'Bon à tirer signé le',
      by: 'Par',
    },
  },
  en: {
    name: 'JOB SHEET',
    seal: 'Blank sheet no.',
    parts: {
      publication: 'PUBLICATION',
      order: 'ORDER',
      files: 'FILES',
      format: 'FORMAT',
      inside: 'INSIDE',
      cover: 'COVER',
      binding: 'BINDING',
      colours: 'COLOURS',
      legal: 'LEGAL MENTIONS',
      approval: 'APPROVAL',
    },
    publication: {
      title: 'Title',
      subtitle: 'Subtitle',
      edition: 'Edition',
      date: 'Date of the edition',
      language: 'Language',
      publisher: 'Publisher',
    },
    order: [
      'Printing house',
      'Number of the quotation',
      'Quantity (copies)',
      'Date of delivery',
      'Address of delivery',
      'Contact there',
      'Packing',
    ],
    files: {
      standard: 'Standard',
      singlePages: 'PDF/X-4, single pages in reading order',
      inside: 'Inside',
      cover: 'Cover',
      insideVerdict: 'Preflight, inside',
      coverVerdict: 'Preflight, cover',
      digests: 'Checksums',
    },
    verdict: (warnings) =>
      warnings === 0
        ? 'ready to send'
        : `ready to send, ${counted(warnings, 'point', 'points', 'en')} to look at in the report`,
    format: {
      trimmed: 'Trimmed size',
      openCover: 'Open cover',
      bleed: 'Bleed',
      marks: 'Marks',
      marksAre: 'cut and fold marks, registration crosses, beyond the bleed',
    },
    trimmed: (width, height, name) => `${width} × ${height} mm, portrait (${name})`,
    onAllSides: (millimetres) => `${millimetres} mm on all four sides`,
    inside: {
      pages: 'Pages',
      printing: 'Printing',
      printingIs: '4/4, four inks on both sides',
      paper: 'Paper',
      paperName: 'Name and finish of the paper',
    },
    pages: (count) => `${count}, with the blank ones`,
    paper: (grammage, bulk) => `${grammage} g/m², bulk ${bulk}`,
    cover: {
      made: 'Made of',
      withSpine: 'back cover, spine, front cover',
      withoutSpine: 'back cover and front cover',
      printing: 'Printing',
      printingIs: '4/0, four inks on the outside only',
      paper: 'Paper and weight',
      finish: 'Lamination or varnish',
    },
    binding: {
      binding: 'Binding',
      spine: 'Width of the spine',
      reckoning: 'Reckoning of the spine',
      given: 'Spine given by the printer',
    },
    bindings: { agrafe: 'two wire stitches', 'dos-carre': 'perfect binding' },
    spine: (millimetres) => `${millimetres} mm, without the cover`,
    reckoning: (formula) => `${formula} (pages, weight, bulk)`,
    colours: {
      condition: 'Printing condition',
      profile: 'Embedded profile',
      inks: 'Inks',
      inksAre: 'cyan, magenta, yellow, black; no spot colour',
      black: 'Black of the text',
      blackIs: 'K 100, overprinting',
      images: 'Pictures',
      converted: 'converted to CMYK',
      kept: 'in RGB with an ICC profile',
    },
    legal: {
      address: 'Address of the publisher',
      printer: 'Printer',
      printedOn: 'Printed on',
      deposit: 'Legal deposit',
      isbn: 'ISBN',
      price: 'Price',
    },
    approval: {
      proof: 'Proof asked for',
      proofIs: 'a proof on paper, to be signed',
      signedOn: 'Signed on',
      by: 'By',
    },
  },
};
