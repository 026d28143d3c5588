import type { Dice } from '../dice.ts';
import { CHAPTER, CHAPTER_HEAD, directory, DIRECTORY, DIRECTORY_HEAD, dossier, ENTRY, ENTRY_HEAD, type HostileInput, page } from '../input.ts'; // prettier-ignore

/** A word of a language in its own writing, with the tag that says it. */
const SAMPLES: readonly [[string, string], ...[string, string][]] = [
  ['de', 'Straße'], ['pl', 'Zażółć'], ['cs', 'Příliš žluťoučký'], ['hu', 'árvíztűrő'], ['tr', 'Iğdır'], ['vi', 'Thừa Thiên Huế'],
  ['el', 'Θεσσαλονίκη'], ['ru', 'Санкт-Петербург'], ['bg', 'Пловдив'], ['sr', 'Ниш'], ['uk', 'Київ'], ['hy', 'Երևան'], ['ka', 'თბილისი'],
  ['zh', '北京市'], ['zh-TW', '臺北市'], ['ko', '서울특별시'], ['ja', '花町市'], ['ar', 'مدينة'], ['he', 'ירושלים'], ['fa', 'تهران'],
  ['th', 'กรุงเทพ'], ['km', 'ភ្នំពេញ'], ['hi', 'दिल्ली'], ['ta', 'சென்னை'], ['bm', 'Bamakɔ ɲɛ'], ['wo', 'Ndakaaru'], ['mg', 'Antananarivo'],
  ['eo', 'ĉiuĵaŭde'], ['is', 'Reykjavík þ'], ['lt', 'Šiauliai'], ['ro', 'Iași ț'], ['mn', 'Улаанбаатар'], ['am', 'አዲስ'], ['lo', 'ວຽງຈັນ'],
]; // prettier-ignore

/** Publications of other countries and in other languages. */
export function languages(dice: Dice): HostileInput {
  const [tag, name] = dice.pick(SAMPLES);
  const asked = dice.once(4) ? dice.pick(SAMPLES)[0] : tag;
  const [one] = tag.split('-');
  if (dice.once(4)) {
    const body = `Le mot ${name} (${dice.word()}), puis « ${name} ${name} ».\n\n> ${name}`;
    return {
      what: `${tag} in a chapter`,
      files: dossier({ [CHAPTER]: page(`${CHAPTER_HEAD}\nchapeau: ${name}`, body) }),
    };
  }
  if (dice.once(4)) {
    const chapter = page(CHAPTER_HEAD, `${name} ${dice.words(3)}.`);
    const files = Object.entries(dossier({ [CHAPTER]: chapter }));
    return {
      what: `a publication in ${tag}`,
      files: Object.fromEntries(
        files.map(([path, text]) => [
          path.replace('/fr/', `/${one}/`),
          String(text).replace('[fr]', `[${one}]`),
        ]),
      ),
    };
  }
  return {
    what: `a directory with ${tag}, which says ${asked}`,
    files: directory({
      [DIRECTORY]: page(
        DIRECTORY_HEAD.replace('langue: de', `langue: ${asked}`).replace(
          'nomLocal: Anderswo',
          `nomLocal: ${name}`,
        ),
        `Le colophon ${name}.`,
      ),
      [ENTRY]: page(
        ENTRY_HEAD.replace('nomLocal: Stadt', `nomLocal: ${name}`).replace(
          'nom: Stadt',
          `nom: ${dice.word()}`,
        ),
        `Le texte : ${name} ${dice.word()}.`,
      ),
    }),
  };
}
