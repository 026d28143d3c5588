import { Text, View } from '@react-pdf/renderer';
import { as, Item, hardToTag } from '../hardToTag/hardToTag.tsx';

export default hardToTag('Des listes dans des listes', () => (
  <View {...as('L', { numbering: 'Disc' })}>
    <Item>
      <Text>Est</Text>
      <View {...as('L', { numbering: 'Disc' })}>
        <Item>
          <Text>Nancy</Text>
        </Item>
        <Item>
          <Text>Metz</Text>
          <View {...as('L', { numbering: 'Disc' })}>
            <Item>
              <Text>centre</Text>
            </Item>
          </View>
        </Item>
      </View>
    </Item>
    <Item>
      <Text>Ouest</Text>
    </Item>
  </View>
));
