import { describe, expect, it } from 'vitest';
import { fakeEnvironment } from '../../../test/fakeEnvironment.ts';
import { main } from '../main.ts';
import { languageOfLocale } from '../wording/terminalLanguage.ts';

async function refused(...argv: string[]): Promise<string> {
  const environment = fakeEnvironment();
  expect(await main(argv, environment)).toBe(2);
  expect(environment.said).toEqual([]);
  return environment.warned.join('\n');
}

describe('a command line that cannot be followed', () => {
  it.each([
    ['a command', ['chek'], 'Commande inconnue : « chek ». Vouliez-vous dire « check » ?'],
    ['a command like no other', ['imprimer'], 'Au choix : build, check'],
    [
      'an option',
      ['build', '--contnet', 'x'],
      'Option inconnue : --contnet. Vouliez-vous dire « --content » ?',
    ],
    ['a missing argument', ['judge'], 'Il manque <fichier>.'],
    ['a missing value', ['check', '--content'], 'L’option --content <dossier> attend une valeur.'],
    ['a word too many', ['check', 'ici'], 'kakehashi check : trop de mots'],
    [
      'a value',
      ['check', '--format', 'jsn'],
      '--format <format> : « jsn » ne convient pas. Vouliez-vous dire « json » ?',
    ],
    ['a value like no other', ['build', '--target', 'ecran'], 'Au choix : screen, press.'],
    ['an edition', ['build', '--lang', 'fr_ja'], '« fr_ja » ne convient pas. Vouliez-vous dire « fr-ja » ?'],
    ['an argument', ['sync', 'jp'], 'langue : « jp » ne convient pas. Vouliez-vous dire « ja » ?'],
    ['a number', ['impose', 'x.pdf', '--papier', 'épais'], 'Une épaisseur de 0 à 1 mm est attendue.'],
    [
      'a number out of its range',
      ['preflight', 'x.pdf', '--encrage', '0'],
      'Un nombre de 1 à 400 est attendu.',
    ],
  ])('is told what is wrong with %s, and what to type', async (_, argv, sentence) => {
    const said = await refused(...argv);
    expect(said).toContain(sentence);
    expect(said).toMatch(/\nVoir : kakehashi( \w+)? --help$/);
    expect(said).not.toMatch(/error|invalid|unknown|Did you mean|Allowed/);
  });

  it('is told so in English when English is asked for', async () => {
    expect(await refused('chek', '--langue', 'en')).toMatch(
      /^Unknown command: “chek”. Did you mean “check”\?\nSee:/,
    );
    expect(await refused('judge', '--langue=en')).toContain('<file> is missing.');
    expect(await refused('check', '--format', 'jsn', '--langue', 'en')).toContain('“jsn” will not do.');
  });

  it('is told which languages there are', async () => {
    expect(await refused('check', '--langue', 'de')).toContain('Au choix : fr, en.');
  });
});

describe('help', () => {
  const helpOf = async (...argv: string[]): Promise<string> => {
    const environment = fakeEnvironment();
    expect(await main([...argv, '--help'], environment)).toBe(0);
    return environment.said.join('\n');
  };
  const COMMANDS = ['build', 'check', 'release', 'judge', 'preflight', 'impose', 'export', 'import', 'sync'];

  it('is in one language from end to end', async () => {
    for (const command of [undefined, ...COMMANDS]) {
      const argv = command === undefined ? [] : [command];
      expect(await helpOf(...argv)).not.toMatch(
        /\b(Usage:|Options:|default|choices|display help|one of|the)\b/,
      );
      expect(await helpOf(...argv, '--langue', 'en')).not.toMatch(
        /[éèàç«»]|\b(le|la|les|des|fichier|dossier)\b/,
      );
    }
  });

  it('lists every command', async () => {
    const help = await helpOf();
    for (const command of COMMANDS) expect(help).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });
});

it.each([
  ['en_GB.UTF-8', 'en'],
  ['en', 'en'],
  ['fr_FR.UTF-8', 'fr'],
  ['C.UTF-8', 'fr'],
  ['ja_JP.UTF-8', 'fr'],
  ['', 'fr'],
  [undefined, 'fr'],
])('a locale %s speaks %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});
