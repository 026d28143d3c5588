import type { Dice } from '../dice.ts';
import { CHAPTER, CHAPTER_HEAD, dossier, type HostileInput, page } from '../input.ts';

const SOURCE = `sources:\n  s:\n    titre: Une source`;

/** References, citations and notes that lead nowhere, twice, or in circles. */
export function references(dice: Dice): HostileInput {
  const [a, b] = [dice.word(), dice.word()];
  const [head, body] = dice.pick<[string, string]>([
    [CHAPTER_HEAD, `Voir [${a}](#${b}).`],
    [CHAPTER_HEAD, `Voir [${a}](#).`],
    [CHAPTER_HEAD, `Voir [${a}](#chapitre).`],
    [CHAPTER_HEAD, `Voir [](#chapitre) ${a}.`],
    [CHAPTER_HEAD, `Voir [${a}](02-autre.md) et [${b}](./02-autre.md#x).`],
    [CHAPTER_HEAD, `Voir [${a}](#CHAPITRE).`],
    [CHAPTER_HEAD, `Voir [${a}](#x).\n\n## ${b} {#x}\n\n## Autre {#x}\n\nTexte.`],
    [CHAPTER_HEAD, `## ${a} {#chapitre}\n\nVoir [${b}](#chapitre).`],
    [CHAPTER_HEAD, `## [${a}](#x) {#x}\n\n${b}.`],
    [CHAPTER_HEAD, `## ${a}[^n]\n\n${b}.\n\n[^n]: Une note.`],
    [CHAPTER_HEAD, `## ${a}[@s]\n\n${b}.`],
    [`${CHAPTER_HEAD}\n${SOURCE}`, `${a} [@s; @${b}].`],
    [`${CHAPTER_HEAD}\n${SOURCE}`, `${a} [@s, p. 12] ${b}.`],
    [`${CHAPTER_HEAD}\n${SOURCE}`, `${a} [@S] ${b}.`],
    [`${CHAPTER_HEAD}\n${SOURCE}`, `${a} [@s ${b}].`],
    [`${CHAPTER_HEAD}\n${SOURCE}`, `${a} [@s][@s][@s] ${b} @s.`],
    [`${CHAPTER_HEAD}\n${SOURCE}`, `${a} [voir @s] ${b}.`],
    [`${CHAPTER_HEAD}\n${SOURCE}`, `${a} \\[@s\\] ${b}.`],
    [`${CHAPTER_HEAD}\n${SOURCE}`, `[${a} [@s]](https://example.org/${b})`],
    [`${CHAPTER_HEAD}\n${SOURCE}`, `${a} sans appel ${b}.`],
    [`${CHAPTER_HEAD}\n${SOURCE}\n  t:\n    titre: ${b}\n    url: https://example.org/`, `${a} [@t][@s].`],
    [CHAPTER_HEAD, `${a}[^1] ${b}.`],
    [CHAPTER_HEAD, `${a}[^1]${b}[^1].\n\n[^1]: Une note.`],
    [CHAPTER_HEAD, `${a}.\n\n[^1]: Note sans appel ${b}.`],
    [CHAPTER_HEAD, `${a}[^1].\n\n[^1]: Une note[^1] ${b}.`],
    [CHAPTER_HEAD, `${a}[^1].\n\n[^1]: Une note[^2].\n[^2]: Deux[^3].\n[^3]: Trois ${b}.`],
    [CHAPTER_HEAD, `${a}[^1].\n\n[^1]:\n\n${b}`],
    [CHAPTER_HEAD, `${a}[^ 1].\n\n[^ 1]: ${b}.`],
    [CHAPTER_HEAD, `${a}[^é].\n\n[^É]: ${b}.`],
    [CHAPTER_HEAD, `${a}[^1].\n\n[^1]: - ${b}\n    - deux`],
    [CHAPTER_HEAD, `${a}[^1].\n\n[^1]: :::encadre\n    ${b}\n    :::`],
    [CHAPTER_HEAD, `${a}[^1].\n\n> [^1]: ${b}`],
    [CHAPTER_HEAD, `${a}[^1].\n\n[^1]: ![Image](x.png) ${b}`],
    [CHAPTER_HEAD, `| a[^1] | b |\n|---|---|\n| ${a} | ${b} |\n\n[^1]: Note.`],
    [CHAPTER_HEAD, `:::tableau{titre="T[^1] ${a}"}\n| a | b |\n|---|---|\n| c[^1] | ${b} |\n:::\n\n[^1]: Note.`],
    [CHAPTER_HEAD, `:::tableau{titre="T" id="chapitre"}\n| a | b |\n|---|---|\n| ${a} | ${b} |\n:::`],
    [CHAPTER_HEAD, `:::citation{source="s"}\n${a} ${b}\n:::`],
    [CHAPTER_HEAD, `:::chiffres\n- **12[^1]** ${a}\n- **3** ${b}\n:::\n\n[^1]: Note.`],
    [CHAPTER_HEAD, `:::chronologie\n- **[1958](#chapitre)** ${a}\n- **1959** ${b} [suite](#x)\n:::`],
    [CHAPTER_HEAD, `[${a}](https://example.org "titre ${b}")`],
    [CHAPTER_HEAD, `[${a}][r] ${b}\n\n[r]: https://example.org/ "Un titre"`],
    [CHAPTER_HEAD, `[${a}][r] ${b}\n\n[r]: #rien`],
    [CHAPTER_HEAD, `[ici](https://example.org/) ${a}, [cliquez ici](https://example.org/${b})`],
    [CHAPTER_HEAD, `[${a}](tel:rien) [${b}](mailto:rien) [x](tel:+33153418183)`],
    [CHAPTER_HEAD, `[${a}](file:///etc/passwd) [${b}](data:text/plain,a) [x](//example.org)`],
    [CHAPTER_HEAD, `[**${a}**](#chapitre) [*${b}*](#chapitre)[![x](y.png)](https://example.org/)`],
    [`${CHAPTER_HEAD}\nchapeau: "Voir [${a}](#${b})"`, 'Texte.'],
    [`${CHAPTER_HEAD}\nchapeau: "Voir [${a}](#chapitre)[^1] ${b}"`, 'Texte.\n\n[^1]: Note.'],
    [`id: chapitre\ntitre: "[${a}](#chapitre) ${b}"`, 'Texte.'],
    [`id: chapitre\ntitre: "${a}[^1] [@s] ${b}"`, 'Texte.'],
    [`id: essai\ntitre: ${a}`, `Voir [${b}](#essai).`],
  ]);
  const sources: HostileInput['files'] = dice.once(3) ? { 'essai/fr/99-sources.md': page('id: sources\ntitre: Sources\ngenre: sources', 'Voici.') } : {};
  const twin: HostileInput['files'] = dice.once(5) ? { 'essai/fr/02-autre.md': page(`id: ${dice.pick(['chapitre', 'autre'])}\ntitre: Autre`, body) } : {};
  return { what: `references ${JSON.stringify(body.slice(0, 90))}`, files: dossier({ [CHAPTER]: page(head, body), ...sources, ...twin }) };
} // prettier-ignore
