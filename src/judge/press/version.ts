import { PDFName } from '@cantoo/pdf-lib';
import { textIn, valueOf } from '../../reader/file/objects.ts';
import { hasIdentifier } from '../../reader/file/pressDocument.ts';
import { xmpValue } from '../../reader/file/xmp.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** ISO 15930-7, 5: PDF/X-4 is built on PDF 1.6. */
export const pdfVersion: Check = {
  id: 'PP-010',
  title: 'Version PDF 1.6 au plus',
  remedy: 'Exporter en PDF/X-4, donc en PDF 1.6.',
  run: ({ document: { version } }) =>
    Number(version) > 1.6 ? [finding('error', `le fichier est en PDF ${version}`)] : [],
};

/** ISO 15930-7, 6.2: the XMP key pdfxid:GTS_PDFXVersion. */
export const pdfxVersion: Check = {
  id: 'PP-011',
  title: 'Déclaration PDF/X-4',
  remedy: 'Exporter selon la norme PDF/X-4 ; l’enregistrement « PDF » simple ne suffit pas.',
  run: ({ document: { xmp, info } }) => {
    const declared = xmp && xmpValue(xmp, 'pdfxid', 'GTS_PDFXVersion');
    if (declared === 'PDF/X-4') return [];
    const older = textIn(info, 'GTS_PDFXVersion');
    if (!declared && older === 'PDF/X-4')
      return [finding('error', 'PDF/X-4 est déclaré dans Info, non dans XMP')];
    const found = declared ?? older;
    return [
      finding(
        'error',
        found ? `le fichier se dit ${found}, non PDF/X-4` : 'le fichier ne se dit pas PDF/X-4',
      ),
    ];
  },
};

/** ISO 15930-7, 6.2: Trapped is true or false, the same in Info and XMP. */
export const trapped: Check = {
  id: 'PP-013',
  title: 'Recouvrement déclaré (Trapped)',
  remedy:
    'Déclarer /Trapped /False dans Info et pdf:Trapped « False » dans XMP, sauf si le recouvrement est fait.',
  run: ({ document: { info, xmp } }) => {
    const value = valueOf(info, 'Trapped');
    const inInfo = value instanceof PDFName ? value.decodeText() : undefined;
    const inXmp = xmp && xmpValue(xmp, 'pdf', 'Trapped');
    if (inInfo !== 'True' && inInfo !== 'False') {
      return [
        finding('error', value ? `Trapped n’est ni /True ni /False dans Info` : 'Trapped manque dans Info'),
      ];
    }
    if (!inXmp) return [finding('error', 'pdf:Trapped manque dans XMP')];
    return inXmp === inInfo ? [] : [finding('error', `Trapped : ${inInfo} dans Info, ${inXmp} dans XMP`)];
  },
};

/** ISO 32000-1, 14.4; required by ISO 15930-7, 6.1. */
export const fileIdentifier: Check = {
  id: 'PP-014',
  title: 'Identifiant du fichier (ID)',
  remedy: 'Réenregistrer le PDF avec un logiciel qui écrit l’identifiant.',
  run: ({ document }) =>
    hasIdentifier(document) ? [] : [finding('error', 'l’identifiant /ID manque ou est vide')],
};
