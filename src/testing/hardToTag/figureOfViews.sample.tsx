import { Text, View } from '@react-pdf/renderer';
import { as, hardToTag } from '../hardToTag/hardToTag.tsx';

export default hardToTag('Une figure faite de boîtes et de textes est une seule image', () => (
  <>
    <Text {...as('H1')}>Titre</Text>
    <View
      {...as('Figure', { alternative: 'Graphique : 12 accords en 1990, 30 en 2020', opaque: true })}
      style={{ width: 120 }}
    >
      <View style={{ height: 12, width: 48, backgroundColor: '#336699' }}>
        <Text style={{ fontSize: 7 }}>1990</Text>
      </View>
      <View style={{ height: 12, width: 120, backgroundColor: '#336699' }}>
        <Text style={{ fontSize: 7 }}>2020</Text>
      </View>
    </View>
    <Text {...as('P')}>Accords par année</Text>
  </>
));
