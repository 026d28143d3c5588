import { Text, View } from '@react-pdf/renderer';
import { structure } from '../../pdf/structure/element.ts';
import { as, InlineLink, Item, marginNote, Row, hardToTag } from '../hardToTag/hardToTag.tsx';

const fromItem = structure('Note');
const fromLabelledItem = structure('Note');
const fromCell = structure('Note');

export default hardToTag(
  'Des notes de marge appelées d’un élément de liste et d’une cellule',
  () => (
    <>
      <View {...as('L', { numbering: 'Disc' })}>
        <Item>
          <Text>
            Écoles
            <InlineLink to="#note:a" options={{ description: 'Note a', note: fromItem }}>
              a
            </InlineLink>
          </Text>
        </Item>
        <View {...as('LI')}>
          <Text {...as('LBody')}>
            Musées
            <InlineLink to="#note:b" options={{ description: 'Note b', note: fromLabelledItem }}>
              b
            </InlineLink>{' '}
            ouverts
          </Text>
        </View>
      </View>
      <View {...as('Table')}>
        <View {...as('TBody')}>
          <Row>
            <Text {...as('TH', { scope: 'Row' })} style={{ width: 80 }}>
              Accord
            </Text>
            <Text {...as('TD')} style={{ width: 80 }}>
              1973
              <InlineLink to="#note:c" options={{ description: 'Note c', note: fromCell }}>
                c
              </InlineLink>
            </Text>
          </Row>
        </View>
      </View>
      <Text {...as('P')}>Fin.</Text>
    </>
  ),
  [
    marginNote('a', fromItem, 'a Depuis 1980.'),
    marginNote('b', fromLabelledItem, 'b Depuis 1990.'),
    marginNote('c', fromCell, 'c Signé à Nancy.'),
  ],
);
