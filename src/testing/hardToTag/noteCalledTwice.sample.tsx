import { Text } from '@react-pdf/renderer';
import { structure } from '../../pdf/structure/element.ts';
import { as, InlineLink, marginNote, hardToTag } from '../hardToTag/hardToTag.tsx';

const note = structure('Note');
const call = { description: 'Note 1', note };

export default hardToTag(
  'Une note appelée deux fois n’est lue qu’après le premier appel',
  () => (
    <>
      <Text {...as('P')}>
        Premier appel
        <InlineLink to="#note:1" options={call}>
          1
        </InlineLink>
        .
      </Text>
      <Text {...as('P')}>
        Second appel
        <InlineLink to="#note:1" options={call}>
          1
        </InlineLink>
        .
      </Text>
    </>
  ),
  [marginNote('1', note, '1 Source.')],
);
