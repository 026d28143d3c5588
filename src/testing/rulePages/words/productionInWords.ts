import { toldBy, type ToldInWords } from './toldInWords.ts';

const build = toldBy('build');
const release = toldBy('release');
const check = toldBy('check');

const VERDICT = 'src/cli/judging/verdictProblems.test.ts';
const PLANNING = 'src/cli/jobs/planJobs.long.test.ts';
const SETTINGS = 'test/press/printingSettings.test.ts';
const JUDGED = { pdf: 'dossier-pays-japon-fr.pdf', foundOn: 'p. 12', fault: 'found' };

/** What a finished file, an installation or a delivery may have wrong. */
export const PRODUCTION_IN_WORDS: readonly ToldInWords[] = [
  build('JU-001', { ...JUDGED, rule: '13-004' },
    'Le fichier fini est relu, et ne suit pas une règle des normes qu’il annonce (PDF/UA-1, PDF/A-3a, PDF/X-4).',
    'Le texte de la page est corrigé là où le message le montre ; si rien n’y est faux, c’est un défaut du programme : signalez-le. Le dernier bon fichier reste en place.', VERDICT),
  build('JU-002', { ...JUDGED, rule: '13-004' },
    'Le fichier fini est relu, et une règle demande qu’une personne regarde la page.',
    'La page est regardée avant la publication.', VERDICT),
  build('JU-003', { ...JUDGED, rule: 'PDF-003', foundOn: 'p. 12' },
    'Le fichier fini est relu, et une page n’a pas tous les signes qui y ont été composés.',
    'Aucun fichier n’est mis en place. Vos textes n’y sont pour rien : signalez ce défaut.', VERDICT),
  build('FO-001', { reason: 'Unknown font format' },
    'Une police installée est abîmée, ou n’est pas une police.',
    '`npm ci` réinstalle les polices.', 'src/cli/brokenFonts.test.ts'),
  check('LO-001', { count: 2, keys: 'contents, colophon' },
    'Une langue de publication a un fichier de textes dans `templates/locales`, et il y manque des textes.',
    'Le fichier a tous les textes de `fr.json`.', PLANNING),
  check('LO-002', { key: 'linkCount', found: 'nombre', known: 'count' },
    'Un texte d’une langue attend une valeur que le programme ne donne pas : `"linkCount": "{{nombre}} liens"`.',
    'La valeur porte le même nom que dans les autres langues : `"linkCount": "{{count}} liens"`.', PLANNING),
  check('KI-001', { genre: 'atlas', known: 'dossier, repertoire' },
    'Un genre est lu et qu’aucun modèle ne compose : le programme a été complété à moitié.',
    'Le genre a sa ligne dans `templates/registry.ts`.', PLANNING),
  release('PR-001', { missing: 'imprimeur, isbn' },
    'La publication part à l’impression sans toutes les mentions que la loi demande.',
    '````markdown\nimpression:\n  mentionsLegales:\n    imprimeur: …\n    isbn: …\n````', 'test/press/release.test.ts'),
  build('PR-002', { page: '12', found: 90, size: '400 × 300', needed: 1300 },
    'Une image a bien moins de pixels que l’impression n’en demande, là où elle est imprimée.',
    'L’image a au moins la largeur que le message demande, ou elle est imprimée plus petite.', SETTINGS),
  build('PR-003', { page: '12', found: 220, size: '900 × 600', needed: 1300 },
    'Une image a un peu moins de 300 pixels par pouce là où elle est imprimée.',
    'L’image a la largeur que le message demande.', VERDICT),
  build('PR-004', { colour: '#ff00aa', page: 12 },
    'Un modèle dessine d’une couleur qui n’a pas d’encres.',
    'La couleur est de la palette (`templates/kit/tokens.ts`), ou a ses encres.', SETTINGS),
  build('PR-005', { profile: 'profil.icc', fault: 'colour space' },
    'Le profil d’impression que la publication nomme n’est pas un profil de sortie en CMJN.',
    'Le fichier est celui que l’imprimeur donne.', SETTINGS),
  build('PR-006', { isbn: '978-2-1234-5678-0' },
    'Les chiffres de l’ISBN ne vont pas ensemble : le treizième se calcule des douze autres.\n\n````markdown\nimpression: { mentionsLegales: { isbn: 978-2-1234-5678-0 } }\n````',
    '````markdown\nimpression: { mentionsLegales: { isbn: 978-2-1234-5680-3 } }\n````', 'src/content/oneCause.test.ts'),
  release('PR-007', { file: 'dossier-pays-japon-fr-impression.pdf', checks: 'PP-041' },
    'Le fichier à imprimer est contrôlé une dernière fois, et un contrôle ne passe pas.',
    'Le rapport au-dessus du message dit ce qui ne va pas ; `npm run preflight -- FICHIER` le redonne.', 'test/press/release.test.ts'),
]; // prettier-ignore
