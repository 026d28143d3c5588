import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LACKING_FACES } from '../../fonts/faces.ts';
import { main } from '../../src/cli/main.ts';
import { textOfPage, type Book } from '../books/book.ts';
import { readBook } from '../books/readBook.ts';
import { exampleHead } from '../exampleHead.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const HEAD = 'test/contenu-autre-pays/repertoire';

/** Ten places of a country, in its own writing. */
const PARTNERS: Readonly<Record<string, string>> = {
  cs: 'Brno Čáslav Děčín Hodonín Cheb Chrudim Jihlava Zlín Žďár Železnice',
  pl: 'Lublin Łęczyca Łódź Mielec Opole Oświęcim Świdnica Toruń Zabrze Żory',
  tr: 'Cizre Çorum Iğdır İzmir Muş Ordu Ödemiş Sivas Şırnak Ürgüp',
  vi: 'Huế Vinh Hà-Nội Cần-Thơ Đà-Nẵng Ấp-Bắc Dĩ-An Nghệ-An Ô-Môn Tuyễn-Ễ',
  el: 'Αθήνα Βέροια Έδεσσα Ζάκυνθος Ηράκλειο Ιωάννινα Κέρκυρα Πάτρα Ρόδος Ύδρα',
  uk: 'Гадяч Ґонтівка Єреміївка Житомир Ізюм Їжаківка Київ Львів Одеса Яготин',
  hy: 'Երևան Գյումրի Վանաձոր Կապան Գորիս Դիլիջան Սևան Աշտարակ Արտաշատ Իջևան',
  ka: 'თბილისი ბათუმი ქუთაისი რუსთავი გორი ზუგდიდი ფოთი თელავი ახალციხე მცხეთა',
  bm: 'Kɔlɔkani Bamakɔ Segu Sikaso Kayi Mɔti Gawo Kucala Ɲɔnɔ Ɓanjagara',
  zh: '汉口 广州 成都 苏州 济南 云南 长沙 西安 南京 武汉',
  ko: '강릉시 경주시 공주시 나주시 대구광역시 부산광역시 수원시 안동시 전주시 춘천시',
  ar: 'الرباط فاس مراكش طنجة وجدة مكناس أكادير تطوان الجديدة آسفي',
  he: 'חיפה ירושלים אילת נתניה אשדוד רחובות טבריה צפת לוד יפו',
  th: 'เชียงใหม่ ภูเก็ต ขอนแก่น อยุธยา ลำปาง ระยอง ตรัง น่าน เลย ตาก',
};

/** Of what is told; not of the pages that explain it. */
const CODES = /(?<!regles\/)TY-\d+/g;

const WRITING: Readonly<Record<string, string>> = { zh: 'Hans', ko: 'Kore' };

/** What a language cannot be set for: its name in the message, or the packages to install. */
function refusalOf(language: string): string | undefined {
  const named: Readonly<Record<string, string>> = { ar: 'arabe', he: 'hébreu', th: 'thaï' };
  return named[language] ?? LACKING_FACES.get(WRITING[language] ?? '')?.join(' ');
}

async function writeDirectory(folder: string, language: string, partners: readonly string[]): Promise<void> {
  await mkdir(join(folder, 'partenariats'), { recursive: true });
  const head = exampleHead('repertoire');
  const changed = head
    .replace('langue: de', `langue: ${language}`)
    .replace('nomLocal: Deutschland', `nomLocal: ${partners[0]}`)
    .replace(/\nrubriques: .*/, '');
  await writeFile(join(folder, 'publication.md'), changed);
  await writeFile(join(folder, 'vocabulaire.md'), await readFile(join(HEAD, 'vocabulaire.md')));
  const entry = await readFile(join(HEAD, 'partenariats/saint-modele-beispielhausen.md'), 'utf8');
  for (const [index, name] of partners.entries()) {
    const text = entry
      .replace('id: saint-modele-beispielhausen', `id: lien-${index}`)
      .replace('nomLocal: Beispielhausen', `nomLocal: ${name}`)
      .replace('  nom: Beispielhausen', `  nom: Partenaire ${index}`);
    await writeFile(join(folder, `partenariats/lien-${index}.md`), text);
  }
}

describe.each(Object.entries(PARTNERS))(
  'a directory of ten links with a country that speaks %s',
  (language, names) => {
    const partners = names.split(' ');
    const environment = fakeEnvironment();
    let code = -1;
    let book: Book | undefined;

    beforeAll(async () => {
      const folder = await temporaryFolder();
      await writeDirectory(join(folder, 'content/repertoire'), language, partners);
      const output = join(folder, 'output');
      const args = ['build', '--content', join(folder, 'content'), '--out', output, '--target', 'screen'];
      code = await main(args, environment);
      if (code !== 0) return;
      const files = await readdir(output, { recursive: true });
      book = await readBook(output, files.find((file) => file.endsWith('.pdf')) ?? '');
    });

    const refusal = refusalOf(language);
    it.skipIf(refusal !== undefined)('is set whole in its own writing', () => {
      expect([code, environment.warned]).toEqual([0, []]);
      const text = (book?.pages ?? []).map(textOfPage).join(' ');
      for (const name of partners) expect(text).toContain(name);
    });

    it.skipIf(refusal === undefined)('is refused with one sentence that says what is missing', () => {
      const [report = '', ...others] = environment.warned.filter((line) => line.includes('TY-'));
      expect([code, others]).toEqual([1, []]);
      expect(report.match(CODES)).toEqual(['TY-005']);
      expect(report).toContain(refusal);
    });
  },
);
