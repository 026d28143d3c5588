import { didYouMeanEn, didYouMeanFr, error, say, warning } from './entry.ts';

/** FM-030 and on: values that cannot be true, or that YAML reads otherwise than they were typed. */
export const VALUE_MESSAGES = {
  'FM-030': warning<{ lost: string }>(
    (d) =>
      say(
        `« ${d.lost} » n’est pas lu : après une espace, « # » commence un commentaire YAML`,
        'si c’est une partie du texte, mettez toute la valeur entre guillemets droits ; si c’est une remarque, écartez-la de plusieurs espaces',
      ),
    (d) =>
      say(
        `“${d.lost}” is not read: after a space, “#” begins a YAML comment`,
        'if it belongs to the text, put the whole value in quotes; if it is a remark, put several spaces before it',
      ),
  ),
  'FM-031': warning<{ lost: string }>(
    (d) =>
      say(
        `« ${d.lost} » n’est pas lu : « & » en tête d’une valeur est un repère YAML, que rien ne rappelle ici`,
        'si l’esperluette fait partie du texte, mettez toute la valeur entre guillemets droits',
      ),
    (d) =>
      say(
        `“${d.lost}” is not read: a value that begins with “&” begins with a YAML anchor, which nothing refers to`,
        'if the ampersand belongs to the text, put the whole value in quotes',
      ),
  ),
  'FM-032': error<{ key: string; found: string }>(
    (d) =>
      say(
        `${d.key} : le monde des cartes n’a pas de terre sous le code « ${d.found} »`,
        'vérifiez le code ISO 3166-1 du pays (JP, DE…) ; sans la clé, le livre se fait sans cartes',
      ),
    (d) =>
      say(
        `${d.key}: the world of the maps has no land under the code “${d.found}”`,
        'check the ISO 3166-1 code of the country (JP, DE…); without the key, the book is made without maps',
      ),
  ),
  'FM-033': error<{ key: string; found: string; first: number; last: number }>(
    (d) =>
      say(
        `${d.key} : « ${d.found} » est hors de ce qui est possible`,
        `l’année va de ${d.first} à ${d.last}, cinq ans après l’édition : vérifiez ses chiffres`,
      ),
    (d) =>
      say(
        `${d.key}: “${d.found}” is out of what is possible`,
        `years go from ${d.first} to ${d.last}, five after the edition: check the digits`,
      ),
  ),
  'FM-034': error<{ key: string; found: string; suggestion?: string | undefined }>(
    (d) =>
      say(
        `${d.key} : « ${d.found} » n’a pas la forme d’un code officiel`,
        didYouMeanFr(
          d.suggestion,
          'commune : 5 signes (37261, 2A004) ; département : 2 ou 3 ; région : 2 ; code JIS, préfecture : 2 chiffres, ville : 5 ou 6',
        ),
      ),
    (d) =>
      say(
        `${d.key}: “${d.found}” has not the form of an official code`,
        didYouMeanEn(
          d.suggestion,
          'commune: 5 signs (37261, 2A004); département: 2 or 3; region: 2; JIS code, prefecture: 2 digits, town: 5 or 6',
        ),
      ),
  ),
  'FM-035': warning<{ key: string; swapped?: string | undefined }>(
    (d) =>
      d.swapped === undefined
        ? say(
            `${d.key} : ce point n’est pas dans le pays`,
            'vérifiez ses degrés et leurs signes : [latitude, longitude]',
          )
        : say(
            `${d.key} : ce point n’est pas dans le pays ; latitude et longitude semblent échangées`,
            `essayez ${d.swapped}`,
          ),
    (d) =>
      d.swapped === undefined
        ? say(
            `${d.key}: this point is not in the country`,
            'check the degrees and their signs: [latitude, longitude]',
          )
        : say(
            `${d.key}: this point is not in the country; latitude and longitude seem swapped`,
            `try ${d.swapped}`,
          ),
  ),
  'FM-036': error<{ key: string; length: number; maximum: number }>(
    (d) =>
      say(
        `${d.key} : identifiant de ${d.length} lettres, ${d.maximum} au plus`,
        'il donne leur nom à des fichiers : raccourcissez-le',
      ),
    (d) =>
      say(
        `${d.key}: an id of ${d.length} letters, at most ${d.maximum}`,
        'files are named by it: shorten it',
      ),
  ),
  'FM-037': error<{ key: string; state: string }>(
    (d) =>
      say(
        `${d.key} : ce lien est dit « ${d.state} », il n’a pas de fin`,
        'écrivez « etat: termine », ou retirez la clé',
      ),
    (d) =>
      say(
        `${d.key}: this link is said to be “${d.state}”, it has no end`,
        'write “etat: termine”, or remove the key',
      ),
  ),
  'FM-038': error<{ found: string; act: string }>(
    (d) => say(`fin : « ${d.found} » est avant la date de l’acte (${d.act})`, 'vérifiez les deux dates'),
    (d) => say(`fin: “${d.found}” is before the date of the act (${d.act})`, 'check both dates'),
  ),
  'FM-039': error<{ id: string; other: string; where: string }>(
    (d) =>
      say(
        `« ${d.id} » et « ${d.other} » (${d.where}) sont le même partenariat : mêmes collectivités, même acte, même date ; il serait compté deux fois`,
        'gardez une seule des deux fiches ; si ce sont deux actes, dites-le par leur type ou par leur date',
      ),
    (d) =>
      say(
        `“${d.id}” and “${d.other}” (${d.where}) are the same partnership: same authorities, same act, same date; it would be counted twice`,
        'keep one of the two entries; if they are two acts, say so by their type or their date',
      ),
  ),
  'FM-040': error<{ key: string; found: string; name: string; code: string }>(
    (d) =>
      say(
        `${d.key} : « ${d.found} » n’est pas un code de « ${d.name} », dont les codes commencent par ${d.code}`,
        'vérifiez le code, ou le lieu que la fiche nomme (ses codes sont dans vocabulaire.md)',
      ),
    (d) =>
      say(
        `${d.key}: “${d.found}” is no code of “${d.name}”, whose codes begin with ${d.code}`,
        'check the code, or the place that the entry names (vocabulaire.md has its codes)',
      ),
  ),
  'FM-041': warning<{ key: string }>(
    (d) =>
      say(
        `${d.key} : la rubrique « cartes » est demandée, mais sans le code du pays sa carte reste vide`,
        'ajoutez son code ISO 3166-1 (JP, DE…), ou retirez « cartes » de rubriques',
      ),
    (d) =>
      say(
        `${d.key}: the part “cartes” is asked for, but without the code of the country its map stays empty`,
        'add its ISO 3166-1 code (JP, DE…), or remove “cartes” from rubriques',
      ),
  ),
  'FM-042': error<{ key: string; found: string }>(
    (d) =>
      say(
        `${d.key} : « ${d.found} » n’est pas un nombre entier`,
        'des chiffres seulement, par exemple 131432 ; l’unité et la date vont dans d’autres clés',
      ),
    (d) =>
      say(
        `${d.key}: “${d.found}” is not a whole number`,
        'digits alone, for example 131432; unit and date have other keys',
      ),
  ),
  'FM-045': warning<{ key: string; found: string }>(
    (d) =>
      say(
        `${d.key} : « ${d.found} » sera imprimé tel quel, cette valeur ne lit pas de balisage`,
        'retirez les signes, ou écrivez la phrase dans le texte du fichier',
      ),
    (d) =>
      say(
        `${d.key}: “${d.found}” will be printed as it is, this value reads no markup`,
        'take the signs out, or write the sentence in the text of the file',
      ),
  ),
  'FM-046': warning<{ kind: string }>(
    (d) =>
      say(
        `motif : rien n’est dessiné ici, un texte de genre « ${d.kind} » s’ouvre sans dessin`,
        'supprimez la clé ; les chapitres d’un dossier ont un dessin, sauf le glossaire et les sources',
      ),
    (d) =>
      say(
        `motif: nothing is drawn here, a text of the kind “${d.kind}” opens without a drawing`,
        'remove the key; chapters of a dossier have a drawing, but for glossary and sources',
      ),
  ),
  'FM-047': warning<{ key: string; found: string; allowed: string }>(
    (d) =>
      say(
        `${d.key} : ce qui est dit pour « ${d.found} » ne sert nulle part, la publication n’a pas d’édition dans cette langue`,
        `vérifiez le code de la langue, ou ajoutez-le à langues ; celles de la publication : ${d.allowed}`,
      ),
    (d) =>
      say(
        `${d.key}: what is said for “${d.found}” serves nowhere, the publication has no edition in that language`,
        `check the language tag, or add it to langues; those of the publication: ${d.allowed}`,
      ),
  ),
  'FM-048': warning<Record<never, never>>(
    () =>
      say(
        'ce texte n’est imprimé nulle part : d’un fichier de listes, seul l’en-tête est lu',
        'mettez-le dans un chapitre, ou en commentaire (# …) dans l’en-tête',
      ),
    () =>
      say(
        'this text is printed nowhere: of a file of lists, only the front matter is read',
        'put it into a chapter, or into a comment (# …) of the front matter',
      ),
  ),
  'FM-044': error<{ key: string; maximum: number; found: number }>(
    (d) => say(`${d.key} : ${d.maximum} au plus, il y en a ${d.found}`, 'gardez les plus utiles'),
    (d) => say(`${d.key}: at most ${d.maximum}, there are ${d.found}`, 'keep the most useful ones'),
  ),
  'FM-049': error<{ found: string }>(
    (d) =>
      say(
        `rencontres : celles de « ${d.found} » n’ont ni l’une ni l’autre collectivité`,
        'dites qui y était, « france: presente » ou « partenaire: presente », ou retirez-les',
      ),
    (d) =>
      say(
        `rencontres: those of “${d.found}” have neither authority`,
        'say who was there, “france: presente” or “partenaire: presente”, or take them out',
      ),
  ),
  'FM-050': error<{ found: string }>(
    (d) =>
      say(`rencontres : « ${d.found} » est là deux fois`, 'gardez une seule entrée, avec tous les présents'),
    (d) => say(`rencontres: “${d.found}” is there twice`, 'keep one entry, with all who were there'),
  ),
  'FM-043': error<{ found: string; act: string }>(
    (d) =>
      say(
        `derniereActivite : « ${d.found} » est avant la date de l’acte (${d.act})`,
        'vérifiez les deux dates ; un texte signé avant l’acte va dans « renouvellements »',
      ),
    (d) =>
      say(
        `derniereActivite: “${d.found}” is before the date of the act (${d.act})`,
        'check both dates; a text signed before the act goes to “renouvellements”',
      ),
  ),
};
