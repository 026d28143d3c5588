import { Text, View } from '@react-pdf/renderer';
import { as, Row, hardToTag } from '../hardToTag/hardToTag.tsx';

const COLUMN = { width: 90 };

export default hardToTag('L’en-tête répété d’un tableau n’est lu qu’une fois', () => (
  <>
    <Text {...as('H1')}>Titre</Text>
    <View {...as('Table')}>
      <View {...as('THead')} fixed>
        <Row>
          <Text {...as('TH', { scope: 'Column' })} style={COLUMN}>
            Ville
          </Text>
          <Text {...as('TH', { scope: 'Column' })} style={COLUMN}>
            Depuis
          </Text>
        </Row>
      </View>
      <View {...as('TBody')}>
        {Array.from({ length: 24 }, (_, i) => (
          <Row key={i}>
            <Text {...as('TH', { scope: 'Row' })} style={COLUMN}>{`Ville ${i + 1}`}</Text>
            <Text {...as('TD')} style={COLUMN}>
              {String(1960 + i)}
            </Text>
          </Row>
        ))}
      </View>
    </View>
  </>
));
