import { error, say } from '../entry.ts';
import { yamlFaultEn, yamlFaultFr } from '../help/yamlFaults.ts';

/** FM-…: a front matter that cannot be read as YAML. */
export const YAML_MESSAGES = {
  'FM-016': error<{ reason: string; detail: string; sign?: string }>(
    (d) => yamlFaultFr(d),
    (d) => yamlFaultEn(d),
  ),
  'FM-017': error<{ key: string }>(
    (d) => say(`la clé « ${d.key} » est écrite deux fois`, 'gardez une seule des deux lignes'),
    (d) => say(`key “${d.key}” is written twice`, 'keep only one of the two lines'),
  ),
  'FM-018': error<Record<never, never>>(
    () =>
      say(
        'ce fichier n’a pas d’en-tête',
        'il doit commencer par une ligne ---, des clés, puis une ligne ---',
      ),
    () => say('this file has no front matter', 'it must begin with a line ---, keys, then a line ---'),
  ),
  'FM-019': error<Record<never, never>>(
    () => say('l’en-tête n’est pas fermé', 'ajoutez une ligne --- après la dernière clé'),
    () => say('the front matter is not closed', 'add a line --- after the last key'),
  ),
  'FM-020': error<{ language: string }>(
    (d) =>
      say(
        `l’en-tête est écrit en « ${d.language} » : seul le YAML est accepté`,
        'écrivez --- seul sur la première ligne',
      ),
    (d) =>
      say(
        `the front matter is written in “${d.language}”: only YAML is accepted`,
        'write --- alone on the first line',
      ),
  ),
  'FM-021': error<{ kilobytes: number; maximum: number }>(
    (d) =>
      say(
        `en-tête trop gros : ${d.kilobytes} Ko, le maximum est de ${d.maximum} Ko`,
        'l’en-tête tient les clés ; un long texte va sous la seconde ligne ---',
      ),
    (d) =>
      say(
        `front matter too large: ${d.kilobytes} KB, at most ${d.maximum} KB`,
        'it holds keys; a long text goes below the second line ---',
      ),
  ),
  'FM-022': error<{ reason: 'many' | 'unknown' }>(
    (d) =>
      d.reason === 'many'
        ? say('trop de renvois YAML (&nom, *nom) dans l’en-tête', 'recopiez les valeurs au lieu d’y renvoyer')
        : say(
            'ce renvoi YAML (*nom) ne mène à rien',
            'si l’astérisque fait partie du texte, mettez le texte entre guillemets',
          ),
    (d) =>
      d.reason === 'many'
        ? say('too many YAML aliases (&name, *name) in the front matter', 'write the values out instead')
        : say(
            'this YAML alias (*name) leads nowhere',
            'if the asterisk belongs to the text, put the text in quotes',
          ),
  ),
  'FM-023': error<{ maximum: number }>(
    (d) =>
      say(
        `en-tête trop imbriqué : plus de ${d.maximum} niveaux`,
        'vérifiez les crochets, les accolades et les retraits',
      ),
    (d) =>
      say(
        `front matter nested too deep: more than ${d.maximum} levels`,
        'check brackets, braces and indentation',
      ),
  ),
};
