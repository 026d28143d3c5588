import type { InEachLanguage, TerminalLanguage } from './terminalLanguage.ts';

/** Names of commands, in the order of the help. */
export const COMMAND_NAMES = [
  'build',
  'check',
  'dev',
  'nouveau',
  'release',
  'judge',
  'preflight',
  'impose',
  'export',
  'import',
  'sync',
  'merge-manifest',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

interface HelpWords {
  readonly program: string;
  readonly usage: string;
  /** What stands for a value, where it is not called as in the options. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly headings: Readonly<Record<string, string>>;
  readonly help: string;
  readonly language: string;
  readonly choices: string;
  readonly separator: string;
  readonly byDefault: string;
  readonly content: string;
  readonly out: string;
  readonly details: string;
  readonly publications: string;
  readonly publicationsOrParts: (names: string) => string;
  readonly all: string;
  readonly editions: string;
  readonly target: string;
  readonly plan: string;
  readonly watch: string;
  readonly jobs: string;
  readonly share: string;
  readonly choiceHeading: (names: string) => string;
  readonly choice: Readonly<
    Record<'id' | 'region' | 'territoire' | 'prefecture' | 'domaine' | 'annee', string>
  >;
  readonly releaseOut: string;
  readonly blankMentions: string;
  readonly allowStale: string;
  readonly pdf: string;
  readonly rules: string;
  readonly reportFormat: string;
  readonly json: string;
  readonly rgbIcc: string;
  readonly binding: string;
  readonly inkLimit: string;
  readonly noMeasure: string;
  readonly toImpose: string;
  readonly imposedFile: string;
  readonly thickness: string;
  readonly cutMarks: string;
  readonly lastIsCover: string;
  readonly sheet: string;
  readonly directoryId: string;
  readonly write: string;
  readonly strict: string;
  readonly fix: string;
  readonly writeCorrections: string;
  readonly translationLanguage: string;
  readonly translatedFiles: string;
  readonly allFiles: string;
  readonly port: string;
  readonly newKind: string;
  readonly parts: string;
  readonly planFile: string;
  readonly readOnly: string;
}

/** What `--help` says; names of options and their places stay as they are typed. */
export const HELP_WORDS: InEachLanguage<HelpWords> = {
  fr: {
    usage: '[options] <commande>',
    placeholders: {},
    program: 'De Markdown à des PDF accessibles, archivables et imprimables.',
    commands: {
      build: 'construit les publications',
      check: 'vérifie le contenu sans rien construire',
      dev: 'ouvre le bureau : le texte, ses pages et ce qui ne va pas, côte à côte',
      nouveau: 'pose des questions et commence un partenariat, un chapitre, une publication, un groupe-pays',
      release: 'fait un dossier pour l’imprimeur et un pour le web, contrôlés',
      judge: 'juge un PDF : accessibilité, archivage, impression',
      preflight: 'contrôle un PDF avant l’envoi à l’imprimeur (PDF/X-4)',
      impose: 'met en livret agrafé : A5 sur A4, A4 sur A3',
      export: 'écrit les données ouvertes : CSV, JSON et son schéma, GeoJSON, calendrier',
      import: 'compare une feuille de calcul au contenu, fiche par fiche',
      sync: 'note qu’une traduction suit de nouveau son texte source',
      'merge-manifest': 'réunit ce que plusieurs machines ont construit, comme si une seule l’avait fait',
    },
    headings: {
      'Usage:': 'Usage :',
      'Arguments:': 'Arguments :',
      'Options:': 'Options :',
      'Global Options:': 'Options communes :',
      'Commands:': 'Commandes :',
    },
    help: 'affiche cette aide',
    language: 'langue des messages (sinon celle de la session)',
    choices: 'au choix : ',
    separator: ' ; ',
    byDefault: 'par défaut : ',
    content: 'dossier de contenu',
    out: 'dossier de sortie',
    details: 'ajoute ce que chaque fichier dit de lui-même',
    publications: 'seulement ces publications (identifiant ou genre)',
    publicationsOrParts: (names) =>
      `seulement ces publications (identifiant ou genre), ou ce qui en est tiré : ${names}`,
    all: 'tout : en regard et fiches compris',
    editions: 'seulement ces langues ; fr-ja : en regard',
    target: 'écran ou imprimerie',
    plan: 'imprime les travaux en JSON, sans rien construire',
    watch: 'reste ouvert et reconstruit à chaque changement du contenu',
    jobs: 'processus qui se partagent les éditions (sinon : ce que permettent les cœurs et la mémoire)',
    share: 'une part de l’ouvrage, pour une machine parmi plusieurs : 2/8 est la deuxième de huit',
    choiceHeading: (names) => `Choix pour --only ${names} (virgule : ou ; plusieurs critères : et) :`,
    choice: {
      id: 'ces fiches',
      region: 'les fiches de ces régions françaises',
      territoire: 'celles de ces territoires du pays partenaire',
      prefecture: 'comme --territoire',
      domaine: 'celles de ces domaines',
      annee: 'celles dont l’acte est de ces années : 2025, 2020-2025',
    },
    releaseOut: 'dossier de livraison',
    blankMentions: 'laisse en blanc les mentions légales inconnues',
    allowStale: 'livre aussi des traductions qui ne suivent plus leur source',
    pdf: 'le PDF à contrôler',
    rules: 'règles à suivre (sinon selon ce dont le fichier se réclame)',
    reportFormat: 'forme du rapport',
    json: 'rapport en JSON',
    rgbIcc: 'admet les images et couleurs RVB qui portent un profil ICC',
    binding: 'reliure prévue',
    inkLimit: 'encrage total admis, en % : 300 sur couché, 250 sur papier mince',
    noMeasure: 'ne mesure pas l’encrage avec Ghostscript',
    toImpose: 'le PDF à imposer',
    imposedFile: 'fichier à écrire (sinon <fichier>.livret.pdf)',
    thickness: 'épaisseur d’une feuille en mm, pour compenser la chasse des cahiers',
    cutMarks: 'ajoute traits de coupe et de pli, avec 3 mm de fond perdu',
    lastIsCover: 'la dernière page est la quatrième de couverture : les blanches vont avant elle',
    sheet: 'fichier .csv ou .xlsx',
    directoryId: 'identifiant du répertoire',
    write: 'écrit les fiches',
    strict: 'échoue aussi pour un avertissement (code 1), comme pour une erreur',
    fix: 'montre les corrections sûres de la typographie, fichier par fichier',
    writeCorrections: 'avec --fix : les écrit',
    translationLanguage: 'langue de la traduction',
    translatedFiles: 'fichiers traduits, ou fichier:ligne pour un seul bloc',
    allFiles: 'tous les fichiers de la langue',
    port: 'port sur cette machine ; 0 : le premier qui est libre',
    readOnly: 'montre tout, n’écrit rien',
    newKind: 'ce qu’il faut commencer ; demandé sinon',
    parts: 'dossiers de sortie des parts, chacun avec son manifest.json',
    planFile: 'plan écrit par build --plan : échoue si un fichier manque',
  },
  en: {
    usage: '[options] <command>',
    placeholders: {
      langue: 'language',
      genre: 'kind',
      langues: 'languages',
      dossier: 'folder',
      dossiers: 'folders',
      fichier: 'file',
      fichiers: 'files',
      feuille: 'sheet',
      repertoire: 'directory',
      cibles: 'targets',
      normes: 'standards',
      reliure: 'binding',
      pourcent: 'percent',
      fiches: 'entries',
      régions: 'regions',
      territoires: 'territories',
      domaines: 'fields',
      années: 'years',
    },
    program: 'From Markdown to PDFs that are accessible, archivable and ready for print.',
    commands: {
      build: 'builds the publications',
      check: 'checks the content and builds nothing',
      dev: 'opens the desk: the text, its pages and what is wrong, side by side',
      nouveau: 'asks questions and begins a partnership, a chapter, a publication, a country group',
      release: 'makes a folder for the printing house and one for the web, both checked',
      judge: 'judges a PDF: accessibility, archiving, printing',
      preflight: 'checks a PDF before it goes to the printing house (PDF/X-4)',
      impose: 'makes a stapled booklet: A5 on A4, A4 on A3',
      export: 'writes the open data: CSV, JSON and its schema, GeoJSON, calendar',
      import: 'compares a spreadsheet with the content, entry by entry',
      sync: 'records that a translation follows its source again',
      'merge-manifest': 'puts together what several machines have built, as if one had',
    },
    headings: {},
    help: 'shows this help',
    language: 'language of messages (otherwise that of the session)',
    choices: 'one of: ',
    separator: '; ',
    byDefault: 'default: ',
    content: 'content folder',
    out: 'output folder',
    details: 'adds what each file says of itself',
    publications: 'only these publications (id or kind)',
    publicationsOrParts: (names) =>
      `only these publications (id or kind), or what is made from them: ${names}`,
    all: 'everything: facing pages and leaves too',
    editions: 'only these languages; fr-ja: on facing pages',
    target: 'screen or press',
    plan: 'prints the jobs as JSON and builds nothing',
    watch: 'stays and builds again whenever the content changes',
    jobs: 'processes that share the editions (else: what cores and memory allow)',
    share: 'one share of the work, for one machine of several: 2/8 is the second of eight',
    choiceHeading: (names) => `Choice for --only ${names} (a comma means or, several criteria mean and):`,
    choice: {
      id: 'these entries',
      region: 'entries of these French regions',
      territoire: 'those of these territories of the partner country',
      prefecture: 'the same as --territoire',
      domaine: 'those of these fields',
      annee: 'those whose agreement is of these years: 2025, 2020-2025',
    },
    releaseOut: 'folder of the release',
    blankMentions: 'leaves unknown legal mentions blank',
    allowStale: 'also releases translations that no longer follow their source',
    pdf: 'the PDF to check',
    rules: 'rules to follow (otherwise by what the file claims)',
    reportFormat: 'form of the report',
    json: 'report as JSON',
    rgbIcc: 'allows RGB images and colours that carry an ICC profile',
    binding: 'the binding to come',
    inkLimit: 'most ink allowed, in %: 300 on coated paper, 250 on thin paper',
    noMeasure: 'does not measure ink with Ghostscript',
    toImpose: 'the PDF to impose',
    imposedFile: 'file to write (otherwise <file>.livret.pdf)',
    thickness: 'thickness of a leaf in mm, to make up for creep',
    cutMarks: 'adds cut and fold marks, with 3 mm of bleed',
    lastIsCover: 'the last page is the back cover: blanks go before it',
    sheet: 'a .csv or .xlsx file',
    directoryId: 'id of the directory',
    write: 'writes the entries',
    strict: 'fails for a warning too (code 1), as for an error',
    fix: 'shows the sure corrections of style, file by file',
    writeCorrections: 'with --fix: writes them',
    translationLanguage: 'language of the translation',
    translatedFiles: 'translated files, or file:line for one block',
    allFiles: 'all files of the language',
    port: 'port on this machine; 0: the first that is free',
    readOnly: 'shows everything, writes nothing',
    newKind: 'what is to be begun; asked otherwise',
    parts: 'output folders of the parts, each with its manifest.json',
    planFile: 'plan written by build --plan: fails where a file is missing',
  },
};

/** `--out <dossier>` as the language calls its values: `--out <folder>`. */
export function inWordsOf(flags: string, language: TerminalLanguage): string {
  const { placeholders } = HELP_WORDS[language];
  return flags.replace(/(?<=[<[])\p{L}+/gu, (word) => placeholders[word] ?? word);
}
