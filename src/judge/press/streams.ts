import { PDFName } from '@cantoo/pdf-lib';
import { nameOf, valueOf } from '../../reader/file/objects.ts';
import { reachable, spotsOf, type Reached } from '../../reader/file/reachable.ts';
import { filtersOf } from '../../reader/file/streamBytes.ts';
import { finding, type Finding } from './finding.ts';
import { marksOf, spotOfMark } from './spots.ts';
import type { Check } from './subject.ts';

/** ISO 15930-7, 6.1: no LZW. */
export const noLzw: Check = {
  id: 'PP-120',
  title: 'Pas de compression LZW',
  remedy: 'Réenregistrer avec une compression Flate (ZIP).',
  run: ({ document, readings }) => {
    const streams = reachable(document).filter(
      ({ stream, dict }) => stream && filtersOf(dict).includes('LZWDecode'),
    );
    const inline = [...marksOf(readings)].filter(([, { image }]) => image?.filters.includes('LZW'));
    return [
      ...streams.map((reached) => finding('error', 'flux compressé en LZW', ...spotsOf(reached))),
      ...inline.map(([page, mark]) => finding('error', 'image compressée en LZW', spotOfMark(page, mark))),
    ];
  },
};

/** ISO 15930-7, 6.3.3: no transfer curves, no halftones but the device's own. */
export const noHalftones: Check = {
  id: 'PP-122',
  title: 'Ni trame ni courbe imposées',
  remedy: 'Ôter trames et fonctions de transfert : elles sont à l’imprimeur.',
  run: ({ document }) => reachable(document).flatMap(judgeState),
};

function judgeState(reached: Reached): Finding[] {
  const { dict } = reached;
  if (nameOf(valueOf(dict, 'Type')) !== 'ExtGState' && reached.holder !== 'ExtGState') return [];
  const has = (key: string) => dict.has(PDFName.of(key));
  const transfer = has('TR') || (has('TR2') && nameOf(valueOf(dict, 'TR2')) !== 'Default');
  const halftone = has('HT') && nameOf(valueOf(dict, 'HT')) !== 'Default';
  return [
    ...(transfer ? [finding('error', 'fonction de transfert', ...spotsOf(reached))] : []),
    ...(halftone || has('HTP') ? [finding('error', 'trame imposée', ...spotsOf(reached))] : []),
  ];
}
