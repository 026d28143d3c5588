import { PDFName } from '@cantoo/pdf-lib';
import { nameOf, valueIn } from '../../../reader/file/objects.ts';
import { placesOf, reachable, type Reached } from '../../../reader/file/reachable.ts';
import { filtersOf } from '../../../reader/file/streamBytes.ts';
import { marksOf, placeOfMark } from '../places.ts';
import { error, type Fault } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

/** ISO 15930-7, 6.1: no LZW. */
export const noLzw: PressRule = {
  id: 'PP-120',
  judge: ({ file, pages }) => {
    const streams = reachable(file).filter(
      ({ stream, dict }) => stream && filtersOf(dict).includes('LZWDecode'),
    );
    const inline = [...marksOf(pages)].filter(([, { image }]) => image?.filters.includes('LZW'));
    return [
      ...streams.map((reached) => error('stream', ...placesOf(reached))),
      ...inline.map(([page, mark]) => error('image', placeOfMark(page, mark))),
    ];
  },
};

/** ISO 15930-7, 6.3.3: no transfer curves, no halftones but the device's own. */
export const noHalftones: PressRule = {
  id: 'PP-122',
  judge: ({ file }) => reachable(file).flatMap(judgeState),
};

function judgeState(reached: Reached): Fault[] {
  const { dict } = reached;
  if (nameOf(valueIn(dict, 'Type')) !== 'ExtGState' && reached.holder !== 'ExtGState') return [];
  const has = (key: string) => dict.has(PDFName.of(key));
  const transfer = has('TR') || (has('TR2') && nameOf(valueIn(dict, 'TR2')) !== 'Default');
  const halftone = has('HT') && nameOf(valueIn(dict, 'HT')) !== 'Default';
  return [
    ...(transfer ? [error('transfer', ...placesOf(reached))] : []),
    ...(halftone || has('HTP') ? [error('halftone', ...placesOf(reached))] : []),
  ];
}
