import { style } from './styleEntry.ts';

/** TF-…: what French typography and usage correct in what is typed. */
export const FRENCH_STYLE_MESSAGES = {
  'TF-001': style(
    'TF-001',
    {
      what: 'une capitale sans son accent',
      reason:
        'En français, l’accent a pleine valeur : une capitale le porte comme une minuscule, la préposition « À » et les noms propres aussi.',
    },
    {
      what: 'a capital without its accent',
      reason: 'In French an accent has full value: capitals carry theirs, the preposition “À” too.',
    },
  ),
  'TF-002': style(
    'TF-002',
    {
      what: 'un ordinal abrégé d’une autre manière',
      reason:
        'Les ordinaux s’abrègent « 1er », « 1re », « 2e », « 150e » : « ème », « ère », « ième » et « nd » pour plus de deux n’existent pas. La machine élève les lettres elle-même.',
    },
    {
      what: 'an ordinal that is shortened in another way',
      reason: 'French ordinals are “1er”, “1re”, “2e”, “150e”; letters are raised by the machine.',
    },
  ),
  'TF-003': style(
    'TF-003',
    {
      what: 'une civilité abrégée à l’anglaise ou sans son point',
      reason: '« Monsieur » s’abrège « M. », « Madame » « Mme », « Messieurs » « MM. » ; « Mr » est anglais.',
    },
    {
      what: 'a courtesy title in an English form, or without its stop',
      reason: '“Monsieur” is “M.”, “Madame” is “Mme”; “Mr” is English.',
    },
  ),
  'TF-004': style(
    'TF-004',
    {
      what: 'le signe « numéro » écrit autrement',
      reason:
        '« Numéro » s’abrège « n° », avec le signe degré ; au pluriel « n°s ». Un « o » nu se lit comme un mot.',
    },
    {
      what: '“numéro” in another form',
      reason: '“Numéro” is “n°” in French; a bare “o” reads as a word.',
    },
  ),
  'TF-005': style(
    'TF-005',
    {
      what: '« etc. » suivi de points',
      reason: '« Etc. » dit déjà que la liste continue : les points de suspension le répètent.',
    },
    {
      what: '“etc.” with more dots',
      reason: '“etc.” already says that the list goes on.',
    },
  ),
  'TF-006': style(
    'TF-006',
    {
      what: 'une espace manque avant la parenthèse, ou est de trop à l’intérieur',
      reason:
        'Une parenthèse est séparée du mot qui la précède et du mot qui la suit, et touche ce qu’elle enferme.',
    },
    {
      what: 'a blank is missing beside a bracket, or stands inside of it',
      reason: 'A bracket is apart from the words around it and touches what it holds.',
    },
  ),
  'TF-007': style(
    'TF-007',
    {
      what: 'l’espace de la virgule ou du point',
      reason: 'Une virgule et un point touchent le mot qui précède, et sont suivis d’une espace.',
    },
    {
      what: 'the blank of a comma or a full stop',
      reason: 'A comma and a full stop touch the word before and are followed by a blank.',
    },
  ),
  'TF-008': style(
    'TF-008',
    {
      what: 'une espace de composition tapée à la main',
      reason:
        'La composition met elle-même les espaces insécables, fines ou non, devant « ; : ! ? % » et dans les guillemets : tapées, elles se contredisent d’un endroit à l’autre, et personne ne les voit. Tapez une espace simple.',
    },
    {
      what: 'a blank of the setter, typed by hand',
      reason:
        'The setter puts no-break blanks itself; typed ones contradict it, and nobody sees them. Type plain blanks.',
    },
  ),
  'TF-009': style(
    'TF-009',
    {
      what: 'des guillemets d’une autre langue',
      reason: 'Le texte français a les guillemets « » ; les guillemets “ ” ne servent qu’à l’intérieur.',
    },
    {
      what: 'quotation marks of another language',
      reason: 'French texts have « »; “ ” stand inside of them only.',
    },
  ),
  'TF-010': style(
    'TF-010',
    {
      what: 'un mot deux fois',
      remedy: 'gardez-en un, ou tolérez cet endroit s’il est juste',
      reason: 'Un mot doublé est presque toujours une faute de frappe.',
    },
    {
      what: 'a word that stands twice',
      remedy: 'keep one of the two',
      reason: 'A word that stands twice is nearly always a slip.',
    },
  ),
  'TF-011': style(
    'TF-011',
    {
      what: 'la ligature œ manque',
      reason:
        '« Œuvre », « cœur », « sœur », « vœu » s’écrivent avec la ligature œ : elle est une lettre, et non un ornement.',
    },
    {
      what: 'the letter œ is missing',
      reason: '“Œuvre”, “cœur”, “sœur” and “vœu” are spelled with œ: it is a letter, not an ornament.',
    },
  ),
  'TF-012': style(
    'TF-012',
    {
      what: 'une élision manque',
      remedy: 'écrivez « d’ », « qu’ », « l’ »…',
      reason:
        'Devant une voyelle, « de », « que », « le », « ne », « si il » s’élident ; les noms propres aussi : « d’Aix », « d’Ishikawa ». Le h des noms japonais est aspiré : « de Hyogo ».',
    },
    {
      what: 'an elision is missing',
      remedy: 'write “d’”, “qu’”, “l’”…',
      reason:
        'Before a vowel “de”, “que”, “le”, “ne” are elided, before names too: “d’Aix”, “d’Ishikawa”. The h of Japanese names is not mute: “de Hyogo”.',
    },
  ),
  'TF-013': style(
    'TF-013',
    {
      what: 'le conseil départemental, depuis 2015',
      remedy: 'écrivez « conseil départemental », ou dites l’année',
      reason:
        'Depuis mars 2015, l’assemblée d’un département est le conseil départemental. « Conseil général » ne convient qu’aux faits d’avant : la phrase donne alors leur année.',
    },
    {
      what: 'the “conseil départemental”, since 2015',
      remedy: 'write “conseil départemental”, or say the year',
      reason:
        'Since March 2015 the assembly of a département is the “conseil départemental”. The old name suits older facts only: the sentence then gives their year.',
    },
  ),
  'TF-014': style(
    'TF-014',
    {
      what: 'un mois ou un jour avec une capitale',
      reason: 'Les noms des mois et des jours prennent la minuscule en français.',
    },
    {
      what: 'a month or a day with a capital',
      reason: 'Months and days have small letters in French.',
    },
  ),
  'TF-015': style(
    'TF-015',
    {
      what: 'le premier du mois',
      reason: 'Le premier jour du mois s’écrit « 1er » ; les autres sont des nombres ordinaires.',
    },
    {
      what: 'the first of the month',
      reason: 'The first day of a month is “1er”; the others are plain numbers.',
    },
  ),
  'TF-016': style(
    'TF-016',
    {
      what: 'une date en chiffres',
      reason:
        'Une date se lit sans hésiter quand le mois est en lettres : « 3 mai 1982 ». Le jour ne prend pas de zéro.',
    },
    {
      what: 'a date in figures',
      reason: 'A date is read without doubt when its month is a word: “3 mai 1982”. A day has no zero.',
    },
  ),
  'TF-017': style(
    'TF-017',
    {
      what: 'des années jointes par un autre signe',
      reason:
        'Deux années qui se suivent se joignent partout du même signe, le trait d’union sans espace : « 2010-2012 ».',
    },
    {
      what: 'years that are joined by another sign',
      reason: 'Two years are joined by one sign everywhere, a hyphen without blanks: “2010-2012”.',
    },
  ),
  'TF-018': style(
    'TF-018',
    {
      what: 'un nombre à l’anglaise ou sans ses groupes',
      remedy: 'écrivez « 12 500 000 », « 3,5 % »',
      reason:
        'Un grand nombre s’écrit par groupes de trois chiffres séparés d’une espace, et la virgule est décimale : « 12 500 000 », « 3,5 % ».',
    },
    {
      what: 'a number in the English way, or without its groups',
      remedy: 'write “12 500 000”, “3,5 %”',
      reason: 'French groups figures by three with a blank, and the comma is the decimal sign.',
    },
  ),
  'TF-019': style(
    'TF-019',
    {
      what: 'la fin d’un élément de liste',
      remedy: 'terminez chaque élément par « ; », le dernier par « . »',
      reason:
        'Les éléments d’une liste qui forment une seule phrase se terminent tous par « ; » et le dernier par un point.',
    },
    {
      what: 'the end of an item of a list',
      remedy: 'end each item with “;”, the last one with “.”',
      reason: 'The items of a list that is one sentence all end with “;”, the last one with a full stop.',
    },
  ),
  'TF-020': style(
    'TF-020',
    {
      what: 'un point à la fin d’un titre',
      reason: 'Un titre n’a ni point ni deux-points à la fin ; le point d’interrogation et « etc. » restent.',
    },
    {
      what: 'a stop at the end of a title',
      reason: 'A title ends without a full stop or a colon; a question mark and “etc.” stay.',
    },
  ),
  'TF-021': style(
    'TF-021',
    {
      what: 'une heure sans ses espaces',
      reason: 'Une heure s’écrit « 14 h 30 » : une espace de chaque côté du h, qui est une unité.',
    },
    {
      what: 'a time without its blanks',
      reason: 'A time is “14 h 30” in French: the h is a unit, with a blank on either side.',
    },
  ),
};
