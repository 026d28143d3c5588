import { style } from './styleEntry.ts';

/** TJ-…: what Japanese usage corrects in what is typed. */
export const JAPANESE_STYLE_MESSAGES = {
  'TJ-001': style(
    'TJ-001',
    {
      what: 'un signe de demi-chasse dans un texte japonais',
      reason:
        'Les phrases japonaises ont leurs signes de pleine chasse : 、 。 （ ） ？ ！. Un signe latin serre la ligne, et le moteur ne sait plus où elle peut se couper.',
    },
    {
      what: 'a half-width sign in a Japanese text',
      reason:
        'Japanese sentences have full-width signs: a Latin one tightens the line and hides where it may break.',
    },
  ),
  'TJ-002': style(
    'TJ-002',
    {
      what: 'des chiffres ou des lettres de pleine chasse',
      reason:
        'Chiffres et lettres latines sont de demi-chasse en composition horizontale ; la composition les espace elle-même.',
    },
    {
      what: 'full-width figures or letters',
      reason: 'Figures and Latin letters are of half width in horizontal setting; the setter spaces them.',
    },
  ),
  'TJ-003': style(
    'TJ-003',
    {
      what: 'des katakana de demi-chasse',
      reason:
        'Les katakana de demi-chasse viennent de vieux tableurs : ils ne se composent ni ne se cherchent comme les autres.',
    },
    {
      what: 'half-width katakana',
      reason:
        'Half-width katakana come from old spreadsheets: they are neither set nor searched like the others.',
    },
  ),
  'TJ-004': style(
    'TJ-004',
    {
      what: 'une espace entre deux écritures',
      reason:
        'Entre le japonais et les lettres ou chiffres latins, la composition met elle-même un quart de cadratin ; entre mots japonais il n’y a pas d’espace. L’espace de pleine chasse ne suit que ？ et ！.',
    },
    {
      what: 'a blank between two writings',
      reason:
        'Between Japanese and Latin letters the setter makes the gap itself; Japanese words have none. A full-width blank follows only ？ and ！.',
    },
  ),
  'TJ-005': style(
    'TJ-005',
    {
      what: 'un autre tilde que 〜',
      reason:
        'Trois signes se ressemblent : 〜 (U+301C), ～ (U+FF5E) et ~. Un seul partout, sinon la recherche en manque deux.',
    },
    {
      what: 'another tilde than 〜',
      reason: 'Three signs look alike; one everywhere, or a search misses two.',
    },
  ),
  'TJ-006': style(
    'TJ-006',
    {
      what: 'des points à la place du 三点リーダー, ou un signe doublé',
      reason: 'Les points de suspension japonais sont …… ; 。 et 、 ne se doublent pas.',
    },
    {
      what: 'dots in the place of ……, or a doubled sign',
      reason: 'Japanese suspension points are ……; 。 and 、 are not doubled.',
    },
  ),
  'TJ-007': style(
    'TJ-007',
    {
      what: 'des guillemets d’une autre langue',
      reason: 'Le texte japonais a 「 」, et 『 』 à l’intérieur.',
    },
    {
      what: 'quotation marks of another language',
      reason: 'Japanese texts have 「 」, with 『 』 inside of them.',
    },
  ),
  'TJ-008': style(
    'TJ-008',
    {
      what: 'un caractère répété sans 々',
      remedy: 'écrivez 々',
      reason: 'Le second de deux mêmes kanji d’un mot s’écrit 々.',
    },
    {
      what: 'a repeated kanji without 々',
      remedy: 'write 々',
      reason: 'The second of two same kanji of a word is 々.',
    },
  ),
  'TJ-009': style(
    'TJ-009',
    {
      what: 'une particule deux fois',
      remedy: 'gardez-en une',
      reason: 'Une particule doublée est presque toujours une faute de frappe.',
    },
    {
      what: 'a particle that stands twice',
      remedy: 'keep one',
      reason: 'A particle that stands twice is nearly always a slip.',
    },
  ),
  'TJ-010': style(
    'TJ-010',
    {
      what: 'une phrase d’un autre registre que le texte',
      remedy: 'gardez である ou です・ます d’un bout à l’autre',
      reason:
        'Un texte garde un registre : である pour un livre ou un rapport, です・ます pour qui s’adresse au lecteur. Le registre du plus grand nombre de phrases est celui du texte ; une parole citée entre 「 」 garde le sien.',
    },
    {
      what: 'a sentence of another register than its text',
      remedy: 'keep である or です・ます throughout',
      reason:
        'A text keeps one register: である for books and reports, です・ます where it speaks to the reader. That of most sentences is the text’s; quoted words in 「 」 keep their own.',
    },
  ),
  'TJ-011': style(
    'TJ-011',
    {
      what: 'un autre signe que ＝ dans un nom étranger',
      reason:
        'Le trait d’union d’un nom français se rend partout par ＝ (U+FF1D) : un second signe en ferait un second nom pour la recherche et le classement.',
    },
    {
      what: 'another sign than ＝ in a foreign name',
      reason:
        'The hyphen of a French name is ＝ (U+FF1D) everywhere: another sign makes another name for search and sorting.',
    },
  ),
  'TJ-012': style(
    'TJ-012',
    {
      what: 'une conjonction d’un autre registre que le reste',
      reason:
        'Les textes officiels écrivent 及び, 又は, 並びに, 若しくは en kanji, les autres souvent en kana : un livre choisit une manière et s’y tient. `registre: officiel` ou `registre: courant`, dans `lexique.md`, la choisit pour tous les textes ; sans cette clé, chaque texte suit la plupart de ses conjonctions.',
    },
    {
      what: 'a conjunction in another register than the rest',
      reason:
        'Official papers write 及び, 又は, 並びに, 若しくは in kanji, others often in kana: a book chooses one way and keeps to it. `registre: officiel` or `registre: courant` in `lexique.md` chooses for all texts; without the key each text follows most of its conjunctions.',
    },
  ),
};
