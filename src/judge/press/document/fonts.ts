import { dictionaryIn, dictionaryOf, itemsIn, nameIn } from '../../../reader/file/objects.ts';
import { placesOf, reachable, type Reached } from '../../../reader/file/reachable.ts';
import { programOf } from '../../../reader/fonts/fontData.ts';
import { decodeStream } from '../../../reader/file/streamBytes.ts';
import { error, warning, type Fault } from '../../rule.ts';
import type { PressRule, PressSubject } from '../subject.ts';

const STANDARD = /^(Helvetica|Courier|Times|Symbol|ZapfDingbats|Arial|TimesNewRoman|CourierNew)([-,].*)?$/;

/** Fonts that pages, forms, patterns or appearances name; the descendants of composite fonts are judged with them. */
function fontsOf({ file }: PressSubject): Reached[] {
  return reachable(file).filter(
    ({ dict, pages }) =>
      pages.length > 0 && nameIn(dict, 'Type') === 'Font' && !nameIn(dict, 'Subtype')?.startsWith('CIDFont'),
  );
}

/** PR-10; ISO 15930-7, 6.4. */
export const embeddedFonts: PressRule = {
  id: 'PP-040',
  judge: (subject) => fontsOf(subject).flatMap(judgeFont),
};

function judgeFont(reached: Reached): Fault[] {
  const { dict } = reached;
  if (nameIn(dict, 'Subtype') === 'Type3') return [];
  const name = nameIn(dict, 'BaseFont') ?? '?';
  const described = dictionaryOf(itemsIn(dict, 'DescendantFonts')[0]) ?? dict;
  const program = programOf(dictionaryIn(described, 'FontDescriptor'));
  if (!program) {
    const said = { fault: STANDARD.test(name) ? 'standard' : 'absent', name };
    return [error(said, ...placesOf(reached))];
  }
  const { bytes, damaged } = decodeStream(program);
  return damaged || bytes.length === 0 ? [error({ fault: 'damaged', name }, ...placesOf(reached))] : [];
}

export const noType3: PressRule = {
  id: 'PP-041',
  judge: (subject) =>
    fontsOf(subject).flatMap((reached) =>
      nameIn(reached.dict, 'Subtype') === 'Type3'
        ? [warning({ fault: 'found', name: nameIn(reached.dict, 'Name') ?? '' }, ...placesOf(reached))]
        : [],
    ),
};
