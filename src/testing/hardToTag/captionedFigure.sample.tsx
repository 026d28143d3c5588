import { Text, View } from '@react-pdf/renderer';
import { structure } from '../../pdf/structure/element.ts';
import { CaptionedPicture } from '../../pdf/components.tsx';
import { DOT } from '../soundDocument.tsx';
import { as, InlineLink, marginNote, hardToTag } from './hardToTag.tsx';

const note = structure('Note');

export default hardToTag(
  'Une image et sa légende : la légende est dans la figure, la note qu’elle appelle après elle',
  () => (
    <View>
      <CaptionedPicture src={DOT} alternative="Deux points" style={{ width: 40, height: 20 }}>
        <Text {...as('Caption')}>
          Une légende
          <InlineLink to="#note:a" options={{ note }}>
            1
          </InlineLink>
        </Text>
      </CaptionedPicture>
      <Text {...as('P')}>Un crédit.</Text>
    </View>
  ),
  [marginNote('a', note, 'Une note.')],
);
