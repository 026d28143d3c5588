import { toldBy, type ToldInWords } from './toldInWords.ts';

const build = toldBy('build');
const check = toldBy('check');

const REVIEW = 'src/cli/jobs/problems/pageReview.test.tsx';
const LAYOUT = 'src/cli/jobs/layOutJob.test.tsx';
const on = { page: '12', text: 'Un encadré dont le titre est long' };

const MARKED =
  'Si la page a été vue et qu’elle est bien ainsi, la publication le dit, avec la raison, sous `pagesExcusees` ; `npm run build -- --details` donne les premiers mots du bloc.';

/** What shows only once a book is laid out. */
export const LAYOUT_IN_WORDS: readonly ToldInWords[] = [
  build('TY-002', { references: 'jumelage, kyoto' },
    'Un numéro de page qu’un renvoi imprime change la longueur de sa ligne ; la page se coupe autrement, et le numéro n’est plus juste. Après plusieurs mises en page, il change encore.',
    'Quelques mots de plus ou de moins près de ce renvoi suffisent. Les numéros imprimés sont à relire.', LAYOUT),
  build('TY-003', { references: 'kyoto' },
    'Un modèle de page imprime un renvoi vers un endroit que cette publication n’a pas. Les renvois que vous tapez sont lus avant : c’est LN-002.',
    'Chaque renvoi mène à un chapitre, à une fiche ou à un titre de la publication.', LAYOUT),
  build('TY-004', { sides: 2, pages: 3 },
    'Une fiche à part (`npm run build -- --all`) a une face par langue, et le texte d’une langue n’y tient pas.',
    'Le texte, l’origine et les réserves de cette fiche tiennent sur une face dans chaque langue.', LAYOUT),
  check('TY-005', { writing: 'Arab', sample: 'مرحبا', count: 5, reason: 'rightToLeft' },
    'Un texte a des lettres d’une écriture dont aucune police n’est installée : « مرحبا ».',
    'Le nom est écrit en lettres latines, ou les polices que le message nomme sont installées.', 'src/content/characters/uncoveredCharacters.test.ts'),
  build('TY-006', { character: '😀', code: 'U+1F600', context: 'Bravo 😀' },
    'Un texte que le programme compose, et qui n’est pas toujours tapé dans vos fichiers, demande un signe qu’aucune police n’a. Les signes de vos fichiers sont lus avant : c’est TY-001.',
    'Le signe est remplacé par un autre ou par un mot.', LAYOUT),
  build('TY-007', { id: 'sommaire' },
    'Un chapitre a l’identifiant d’une partie que le programme fait lui-même, par exemple :\n\n````markdown\nid: sommaire\n````',
    '````markdown\nid: sommaire-des-annexes\n````', LAYOUT),
  build('TY-008', { direction: 'across', by: 12, page: '12', text: 'https://www.example.org/une-adresse-sans-fin' },
    'Un tableau a tant de colonnes, ou un bloc une telle hauteur, que rien ne peut plus y être coupé. L’erreur est dite à la ligne du bloc.',
    'Un tableau de quarante colonnes est partagé en plusieurs ; un bloc haut devient plusieurs blocs.', LAYOUT),
  build('TY-009', { said: 'Invalid string child outside <Text>' },
    'Une bibliothèque de mise en page s’est plainte de quelque chose que le programme ne connaît pas. Vos textes n’y sont le plus souvent pour rien.',
    'Aucun fichier n’est mis en place ; signalez-le aux développeurs, avec vos textes.', LAYOUT),
  build('TY-010', { ...on, percent: 8 },
    'Le dernier morceau d’un chapitre ou d’une partie n’a que quelques lignes sur sa page, qui reste presque vide.',
    `La fin du texte remplit au moins un quart de sa page, ou tient sur la précédente. ${MARKED}`, REVIEW),
  build('TY-011', { ...on, percent: 61 },
    'Un tableau, une figure ou un encadré qui ne se coupe pas est passé à la page suivante, et aucun texte ne remplit la place qu’il laisse.',
    `Du texte entoure le bloc : déplacez-le après le paragraphe qui le suit. ${MARKED}`, REVIEW),
  build('TY-012', on,
    'Un encadré ou un tableau court, qui tiendrait sur une page, est coupé entre deux pages.',
    `Le bloc est entier sur une page. ${MARKED}`, REVIEW),
  build('TY-013', { ...on, rows: 1 },
    'Un tableau passe à la page suivante, et un de ses morceaux n’a qu’une ou deux lignes.',
    `Chaque morceau d’un tableau coupé a plusieurs lignes. ${MARKED}`, REVIEW),
  build('TY-014', on,
    'Au pied d’une page, il y a le titre d’un tableau et son en-tête, sans aucune de ses lignes.',
    `L’en-tête est avec des lignes du tableau. ${MARKED}`, REVIEW),
  build('TY-015', on,
    'Un encadré est coupé de telle sorte qu’un de ses morceaux montre son fond et ses bords, et aucun mot.',
    `Chaque morceau d’un encadré a du texte. ${MARKED}`, REVIEW),
  build('TY-016', { ...on, lines: 1 },
    'Un titre est au pied de sa page, et ce qu’il annonce commence à peine.',
    `Un titre a au moins deux lignes de son texte sur sa page. ${MARKED}`, REVIEW),
  build('TY-017', { page: '12', text: 'Les villes sont les suivantes :' },
    'Une phrase qui finit par deux-points est la dernière de sa page, et la liste ou le tableau qu’elle annonce est sur l’autre.',
    `Les mots qui annoncent sont sur la page de ce qu’ils annoncent. ${MARKED}`, REVIEW),
  build('TY-018', on,
    'La première ligne d’un paragraphe est seule au pied d’une page, ou sa dernière seule en tête de la suivante.',
    `Un paragraphe coupé a deux lignes de chaque côté. ${MARKED}`, REVIEW),
  build('TY-019', { page: '12' },
    'Une page est blanche, et aucune partie ne demande de commencer à droite.',
    'Le programme la met de lui-même : signalez-la aux développeurs.', REVIEW),
  build('TY-020', { block: 'Les villes du nord', edition: 'fr' },
    'La publication excuse une page qui n’a plus de défaut, ou dont le bloc a changé de premiers mots :\n\n````markdown\npagesExcusees:\n  - { bloc: Les villes du nord, edition: fr, raison: vu }\n````',
    'L’excuse est retirée, ou son bloc redit par les premiers mots que donne `npm run build -- --details`.', REVIEW),
  build('TY-021', { page: '12', text: 'Un paragraphe' },
    'Les lignes composées n’ont pas tous les mots de leur texte. C’est un défaut du programme, jamais du texte.',
    'Aucun fichier n’est mis en place : signalez ce défaut, avec vos textes.', 'src/cli/jobs/buildJobs.test.tsx'),
  build('IM-015', { page: '12', found: 48, size: '200 × 150', needed: 1240 },
    'Une image de peu de pixels est agrandie sur toute la largeur d’une page.',
    'L’image a au moins les pixels que le message demande, ou elle est montrée plus petite.', 'test/cases/pictures.test.ts'),
]; // prettier-ignore
