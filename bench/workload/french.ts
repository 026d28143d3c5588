import type { Random } from './random.ts';

const ACTIONS = [
  'un séjour de deux semaines pour des lycéens',
  'une résidence croisée d’artistes',
  'un marché de producteurs',
  'un atelier sur l’eau et les rizières',
  'un colloque consacré au bois local',
  'une exposition d’estampes et d’affiches',
  'un tournoi amical de judo',
  'une semaine du film documentaire',
  'un relevé commun des risques de crue',
  'une école d’été pour urbanistes',
  'un concours de pâtisserie',
  'une traversée à vélo',
  'un jardin partagé',
  'un fonds de livres bilingues',
];
const PEOPLE = [
  'les deux services culturels',
  'les élus des deux rives',
  'une trentaine de bénévoles',
  'les chambres de métiers',
  'les offices de tourisme',
  'les équipes techniques',
  'les associations de quartier',
  'les enseignants volontaires',
  'les entreprises familiales',
  'les bibliothèques municipales',
];
const EFFECTS = [
  'la confiance s’est installée peu à peu',
  'chaque visite a laissé une trace concrète',
  'le calendrier reste volontairement modeste',
  'les coûts sont partagés à parts égales',
  'la langue n’est plus perçue comme un obstacle',
  'les habitants connaissent désormais le nom de leurs partenaires',
  'les projets naissent d’abord d’un besoin pratique',
  'les échanges ont résisté aux périodes sans voyage',
];
const PROJECTS = [
  'la restauration d’un pont ancien',
  'la mise en valeur d’un marais',
  'l’accueil de familles',
  'la formation de guides',
  'la traduction de recettes',
  'l’étude des toitures de chaume',
  'la baisse des consommations d’énergie',
  'la création d’un sentier littoral',
  'le recueil de témoignages',
  'la vente directe de fruits',
  'la sauvegarde d’un dialecte',
  'la rénovation des halles',
];

type Sentence = (random: Random) => string;

const SENTENCES: readonly Sentence[] = [
  ({ pick }) =>
    `Signé en présence de ${pick(PEOPLE)}, l’accord prévoit ${pick(ACTIONS)} tous les ${pick(['deux', 'trois', 'quatre'])} ans.`,
  ({ pick, integer }) =>
    `Depuis ${integer(1965, 2019)}, ${pick(EFFECTS)} : ${pick(PEOPLE)} y voient la preuve qu’un lien lointain peut rester simple.`,
  ({ pick, integer }) =>
    `Le programme ${pick(['actuel', 'en cours', 'de l’année'])} porte sur ${pick(PROJECTS)} et sur ${pick(PROJECTS)}, avec un budget d’environ ${integer(8, 95)} 000 €.`,
  ({ pick }) =>
    `« Nous avançons lentement, mais sans jamais reculer », résume la mairie, qui cite ${pick(ACTIONS)} parmi ses réussites.`,
  ({ pick, integer }) =>
    `En ${integer(2008, 2024)}, ${pick(PEOPLE)} ont organisé ${pick(ACTIONS)} ; près de ${integer(120, 2400)} personnes y ont participé.`,
  ({ pick }) =>
    `${capitalised(pick(PEOPLE))} demandent aujourd’hui que ${pick(['le comité', 'la commission mixte', 'le secrétariat'])} se réunisse au moins une fois par an afin de suivre ${pick(PROJECTS)}.`,
  ({ pick }) =>
    `Une convention complémentaire concerne ${pick(PROJECTS)} ; elle associe ${pick(PEOPLE)} et ${pick(PEOPLE)}.`,
  ({ pick }) => `Faute de liaison directe, les rencontres se tiennent souvent à distance ; ${pick(EFFECTS)}.`,
  ({ pick, integer }) =>
    `La délégation ${pick(['japonaise', 'française'])} a retenu ${integer(3, 9)} actions prioritaires, dont ${pick(ACTIONS)} et ${pick(PROJECTS)}.`,
  ({ pick }) =>
    `Un bilan ${pick(['rapide', 'chiffré', 'partagé'])} montre que ${pick(EFFECTS)}, même si ${pick(['les moyens humains', 'les crédits de voyage', 'les logements d’accueil'])} manquent parfois.`,
];

/** Sentences of an entry until there are so many words; none follows itself. */
export function entrySentences(random: Random, words: number): string[] {
  const sentences: string[] = [];
  let last: Sentence | undefined;
  while (wordsIn(sentences) < words) {
    const sentence = random.pick(SENTENCES.filter((candidate) => candidate !== last));
    sentences.push(contracted(sentence(random)));
    last = sentence;
  }
  return sentences;
}

/** `de les` → `des` and the elisions that chance has missed. */
export function contracted(text: string): string {
  return text
    .replace(/\b(d|D)e les\b/g, '$1es')
    .replace(/\b(d|D)e le\b/g, '$1u')
    .replace(/\b(n|N)e ([aeéioêh])/g, '$1’$2');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function wordsIn(sentences: readonly string[]): number {
  return sentences
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}
