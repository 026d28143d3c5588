import { Text, View } from '@react-pdf/renderer';
import { as, Row, hardToTag } from '../hardToTag/hardToTag.tsx';

const COLUMN = { width: 60 };

export default hardToTag('Une cellule vide garde sa place', () => (
  <View {...as('Table')}>
    <View {...as('TBody')}>
      <Row>
        <Text {...as('TH', { scope: 'Column' })} style={COLUMN}>
          Ville
        </Text>
        <Text {...as('TH', { scope: 'Column' })} style={COLUMN}>
          Depuis
        </Text>
        <Text {...as('TH', { scope: 'Column' })} style={COLUMN}>
          Jusqu’à
        </Text>
      </Row>
      <Row>
        <Text {...as('TD')} style={COLUMN}>
          Nancy
        </Text>
        <Text {...as('TD')} style={COLUMN} />
        <View {...as('TD')} style={COLUMN} />
      </Row>
      <Row>
        <View {...as('TD')} style={COLUMN} />
        <Text {...as('TD')} style={COLUMN}>
          1973
        </Text>
        <Text {...as('TD')} style={COLUMN}>
          {''}
        </Text>
      </Row>
    </View>
  </View>
));
