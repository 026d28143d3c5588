import { didYouMeanEn, didYouMeanFr, error, say, warning } from './entry.ts';

/** LN-…: links; SO-…: sources and notes. */
export const REFERENCE_MESSAGES = {
  'LN-001': error<{ found: string }>(
    (d) =>
      say(
        `lien refusé : « ${d.found} »`,
        'un lien commence par https://, http://, mailto:, tel: ou, dans le livre, par #identifiant',
      ),
    (d) =>
      say(
        `link refused: “${d.found}”`,
        'a link begins with https://, http://, mailto:, tel: or, in the book, #id',
      ),
  ),
  'LN-002': error<{ target: string; suggestion?: string | undefined; others?: string | undefined }>(
    (d) =>
      say(
        `renvoi vers « ${d.target} », qui n’existe pas dans cette publication${alsoFr(d.others)}`,
        didYouMeanFr(
          d.suggestion,
          `écrivez l’identifiant d’un chapitre, d’un titre ({#${d.target}}) ou d’un tableau`,
        ),
      ),
    (d) =>
      say(
        `reference to “${d.target}”, which does not exist in this publication${alsoEn(d.others)}`,
        didYouMeanEn(d.suggestion, `write the id of a chapter, of a heading ({#${d.target}}) or of a table`),
      ),
  ),
  'LN-003': warning<Record<never, never>>(
    () => say('lien sans texte', 'dites où il mène : [texte](adresse)'),
    () => say('link without text', 'say where it leads: [text](address)'),
  ),
  'LN-004': warning<{ found: string }>(
    (d) => say(`« ${d.found} » ne dit pas où mène le lien`, 'nommez la page ou le document'),
    (d) => say(`“${d.found}” does not say where the link leads`, 'name the page or the document'),
  ),
  'LN-005': warning<{ found: string }>(
    (d) => say(`adresse nue : « ${d.found} »`, 'donnez un texte au lien : [nom de la page](adresse)'),
    (d) => say(`bare address: “${d.found}”`, 'give the link a text: [name of the page](address)'),
  ),
  'SO-001': error<{ key: string; suggestion?: string | undefined; others?: string | undefined }>(
    (d) =>
      say(
        `la source « ${d.key} » n’est pas déclarée${alsoFr(d.others)}`,
        didYouMeanFr(d.suggestion, 'déclarez-la dans « sources: », dans l’en-tête'),
      ),
    (d) =>
      say(
        `source “${d.key}” is not declared${alsoEn(d.others)}`,
        didYouMeanEn(d.suggestion, 'declare it under “sources:”, in the front matter'),
      ),
  ),
  'SO-002': warning<{ key: string }>(
    (d) => say(`la source « ${d.key} » n’est jamais citée`, `citez-la par [@${d.key}] ou supprimez-la`),
    (d) => say(`source “${d.key}” is never cited`, `cite it as [@${d.key}] or remove it`),
  ),
  'SO-003': error<{ note: string; suggestion?: string }>(
    (d) =>
      say(
        `la note « ${d.note} » n’existe pas`,
        didYouMeanFr(d.suggestion, `ajoutez [^${d.note}]: … à la fin du fichier`),
      ),
    (d) =>
      say(
        `note “${d.note}” does not exist`,
        didYouMeanEn(d.suggestion, `add [^${d.note}]: … at the end of the file`),
      ),
  ),
  'SO-004': warning<{ note: string }>(
    (d) => say(`la note « ${d.note} » n’est jamais appelée`, `appelez-la par [^${d.note}] ou supprimez-la`),
    (d) => say(`note “${d.note}” is never called`, `call it as [^${d.note}] or remove it`),
  ),
  'SO-005': error<{ note: string }>(
    (d) => say(`la note « ${d.note} » est définie deux fois`, 'donnez un autre nom à l’une des deux'),
    (d) => say(`note “${d.note}” is defined twice`, 'give one of the two another name'),
  ),
  'SO-006': error<{ found: string }>(
    (d) => say(`citation mal écrite : « ${d.found} »`, 'modèle : [@cle] ou [@cle; @autre]'),
    (d) => say(`malformed citation: “${d.found}”`, 'model: [@key] or [@key; @other]'),
  ),
};

/** The other places of one fault. */
function alsoFr(others: string | undefined): string {
  return others === undefined ? '' : ` ; aussi : ${others}`;
}

function alsoEn(others: string | undefined): string {
  return others === undefined ? '' : `; also: ${others}`;
}
