import type { PDFDict } from '@cantoo/pdf-lib';
import { textIn } from '../../reader/file/objects.ts';
import { secondsOf, xmpValue } from '../../reader/file/xmp.ts';
import { finding, type Finding } from './finding.ts';
import type { Check } from './subject.ts';

const REQUIRED = [
  ['dc', 'title', 'le titre (dc:title)'],
  ['xmp', 'CreateDate', 'la date de création (xmp:CreateDate)'],
  ['xmp', 'ModifyDate', 'la date de modification (xmp:ModifyDate)'],
  ['xmp', 'MetadataDate', 'la date des métadonnées (xmp:MetadataDate)'],
  ['xmpMM', 'DocumentID', 'l’identifiant du document (xmpMM:DocumentID)'],
  ['xmpMM', 'VersionID', 'la version (xmpMM:VersionID)'],
  ['xmpMM', 'RenditionClass', 'la nature du rendu (xmpMM:RenditionClass)'],
] as const;

/** ISO 15930-7, 6.2 and 6.3: what XMP must say, and Info not contradict. */
export const metadata: Check = {
  id: 'PP-012',
  title: 'Métadonnées (titre, dates)',
  remedy: 'Compléter titre et dates à l’export ; dans ce projet, les champs de publication.md.',
  run: ({ document: { xmp, xmpFiltered, info } }) => {
    if (xmp === undefined) return [finding('error', 'les métadonnées XMP manquent')];
    const missing = REQUIRED.filter(([space, property]) => !xmpValue(xmp, space, property));
    const findings = missing.map(([, , what]) => finding('error', `${what} manque dans XMP`));
    if (xmpFiltered) findings.push(finding('error', 'les métadonnées XMP sont compressées'));
    return [...findings, ...contradictions(xmp, info)];
  },
};

function contradictions(xmp: string, info: PDFDict | undefined): Finding[] {
  const findings: Finding[] = [];
  const title = textIn(info, 'Title');
  const xmpTitle = xmpValue(xmp, 'dc', 'title');
  if (!title?.trim()) findings.push(finding('error', 'le titre manque dans Info'));
  else if (xmpTitle && xmpTitle !== title.trim())
    findings.push(finding('error', 'le titre diffère entre Info et XMP'));
  for (const [key, property] of [
    ['CreationDate', 'CreateDate'],
    ['ModDate', 'ModifyDate'],
  ] as const) {
    const date = textIn(info, key);
    const xmpDate = xmpValue(xmp, 'xmp', property);
    if (!date) findings.push(finding('error', `la date ${key} manque dans Info`));
    else if (secondsOf(date) === undefined) findings.push(finding('error', `la date ${key} est mal écrite`));
    else if (xmpDate && secondsOf(xmpDate) !== secondsOf(date)) {
      findings.push(finding('error', `la date ${key} diffère entre Info et XMP`));
    }
  }
  return findings;
}
