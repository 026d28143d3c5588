import { Text, View } from '@react-pdf/renderer';
import { as, hardToTag } from '../hardToTag/hardToTag.tsx';

export default hardToTag('Un titre à la dernière ligne d’une page, son texte sur la suivante', () => (
  <>
    <Text {...as('H1')}>Titre</Text>
    <View style={{ height: 205 }} />
    <View id="suite" {...as('Sect')}>
      <Text {...{ ...as('H2'), outline: { title: 'Suite', level: 2 } }} id="titre">
        Suite
      </Text>
      <Text {...as('P')} break>
        Texte du chapitre.
      </Text>
    </View>
  </>
));
