import type { PDFDict } from '@cantoo/pdf-lib';
import { dictionaryOf, itemsIn, nameIn, numberIn, streamIn, textIn } from '../../reader/file/objects.ts';
import { decodeStream } from '../../reader/file/streamBytes.ts';
import { latin1 } from '../../reader/file/fileFaults.ts';
import { finding, type Finding } from './finding.ts';
import type { Check } from './subject.ts';

/** ISO 15930-7, 6.2.2: one PDF/X output intent with the printing profile inside (CONVENTIONS PR-05). */
export const outputIntent: Check = {
  id: 'PP-020',
  title: 'Intention de sortie CMJN',
  remedy: 'Incorporer le profil du papier (FOGRA39, FOGRA51, FOGRA52…) que l’imprimeur demande.',
  run: ({ document: { catalog } }) => {
    const intents = itemsIn(catalog, 'OutputIntents').flatMap((item) => dictionaryOf(item) ?? []);
    const press = intents.filter((intent) => nameIn(intent, 'S') === 'GTS_PDFX');
    const [intent] = press;
    if (!intent) return [finding('error', 'l’intention de sortie PDF/X manque')];
    if (press.length > 1)
      return [finding('error', `il y a ${press.length} intentions de sortie PDF/X au lieu d’une`)];
    return judgeIntent(intent);
  },
};

function judgeIntent(intent: PDFDict): Finding[] {
  const findings: Finding[] = [];
  if (!textIn(intent, 'OutputConditionIdentifier')) {
    findings.push(finding('error', 'l’intention de sortie ne nomme pas sa condition d’impression'));
  }
  const profile = streamIn(intent, 'DestOutputProfile');
  if (!profile) return [...findings, finding('error', 'le profil ICC de sortie n’est pas incorporé')];
  const { bytes, damaged } = decodeStream(profile);
  const field = (at: number) => latin1(bytes.subarray(at, at + 4));
  if (damaged || field(36) !== 'acsp')
    return [...findings, finding('error', 'le profil ICC de sortie est illisible')];
  if (field(12) !== 'prtr')
    findings.push(
      finding('error', `le profil de sortie est de classe « ${field(12).trim()} », non « prtr »`),
    );
  if (field(16) !== 'CMYK')
    findings.push(finding('error', `le profil de sortie est ${field(16).trim()}, non CMJN`));
  const components = numberIn(profile.dict, 'N');
  if (field(16) === 'CMYK' && components !== 4) {
    findings.push(
      finding('error', `le profil de sortie annonce ${components ?? 'aucune'} composante(s) au lieu de 4`),
    );
  }
  return findings;
}
