import { Link, Text, View } from '@react-pdf/renderer';
import { as, hardToTag } from '../hardToTag/hardToTag.tsx';

const entry = (
  <Link src="https://example.org/encore">
    <Text>Posé deux fois</Text>
  </Link>
);

export default hardToTag(
  'Un bloc lié sur deux pages est un seul Link ; des blocs au même but en sont autant',
  () => (
    <>
      <Text {...as('H1')}>Titre</Text>
      <View style={{ height: 150 }} />
      <Link src="https://example.org/">
        <View>
          {['Nancy', 'Kanazawa', 'Tours', 'Takamatsu'].map((name) => (
            <Text key={name} style={{ lineHeight: 1.8 }}>
              {name}
            </Text>
          ))}
        </View>
      </Link>
      {entry}
      {entry}
      <View break style={{ height: 9 }} />
      {entry}
    </>
  ),
);
