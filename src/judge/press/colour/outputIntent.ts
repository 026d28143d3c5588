import type { PDFDict } from '@cantoo/pdf-lib';
import { dictionaryOf, itemsIn, nameIn, numberIn, streamIn, textIn } from '../../../reader/file/objects.ts';
import { decodeStream } from '../../../reader/file/streamBytes.ts';
import { latin1 } from '../../../reader/file/latin1.ts';
import { error, type Fault } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

/** ISO 15930-7, 6.2.2: one PDF/X output intent with the printing profile inside (PR-05). */
export const outputIntent: PressRule = {
  id: 'PP-020',
  judge: ({ file: { catalog } }) => {
    const intents = itemsIn(catalog, 'OutputIntents').flatMap((item) => dictionaryOf(item) ?? []);
    const press = intents.filter((intent) => nameIn(intent, 'S') === 'GTS_PDFX');
    const [intent] = press;
    if (!intent) return [error('none')];
    if (press.length > 1) return [error({ fault: 'several', count: press.length })];
    return judgeIntent(intent);
  },
};

function judgeIntent(intent: PDFDict): Fault[] {
  const faults: Fault[] = [];
  if (!textIn(intent, 'OutputConditionIdentifier')) {
    faults.push(error('noCondition'));
  }
  const profile = streamIn(intent, 'DestOutputProfile');
  if (!profile) return [...faults, error('noProfile')];
  const { bytes, damaged } = decodeStream(profile);
  const field = (at: number) => latin1(bytes.subarray(at, at + 4));
  if (damaged || field(36) !== 'acsp') return [...faults, error('badProfile')];
  if (field(12) !== 'prtr') faults.push(error({ fault: 'class', found: field(12).trim() }));
  if (field(16) !== 'CMYK') faults.push(error({ fault: 'space', found: field(16).trim() }));
  const components = numberIn(profile.dict, 'N');
  if (field(16) === 'CMYK' && components !== 4) {
    faults.push(error({ fault: 'components', count: components ?? 0 }));
  }
  return faults;
}
