import { Text, View } from '@react-pdf/renderer';
import { as, Item, Row, hardToTag } from '../hardToTag/hardToTag.tsx';

const COLUMN = { width: 90 };

export default hardToTag('Une liste dans une cellule', () => (
  <View {...as('Table')}>
    <View {...as('TBody')}>
      <Row>
        <Text {...as('TH', { scope: 'Row' })} style={COLUMN}>
          Échanges
        </Text>
        <View {...as('TD')} style={COLUMN}>
          <Text>Deux sortes :</Text>
          <View {...as('L', { numbering: 'Disc' })}>
            <Item>
              <Text>écoles</Text>
            </Item>
            <Item>
              <Text>musées</Text>
            </Item>
          </View>
        </View>
      </Row>
    </View>
  </View>
));
