import { Text, View } from '@react-pdf/renderer';
import { TaggedView } from '../../pdf/components.tsx';
import { structure } from '../../pdf/structure/element.ts';
import { as, Row, hardToTag } from '../hardToTag/hardToTag.tsx';

const BARS = [
  ['1990', 40],
  ['2020', 100],
] as const;

export default hardToTag(
  'Des barres dans les lignes d’un tableau sont une seule figure, à côté de lui',
  () => {
    const figure = structure('Figure', { alternative: 'Deux fois et demie plus d’accords', opaque: true });
    return (
      <>
        <Text {...as('H1')}>Accords</Text>
        <TaggedView structure={figure} />
        <View {...as('Table')}>
          <View {...as('TBody')}>
            {BARS.map(([year, width]) => (
              <Row key={year}>
                <Text {...as('TH', { scope: 'Row' })} style={{ width: 40 }}>
                  {year}
                </Text>
                <TaggedView structure={figure} style={{ height: 8, width, backgroundColor: '#336699' }} />
                <Text {...as('TD')} style={{ width: 40 }}>
                  {String(width)}
                </Text>
              </Row>
            ))}
          </View>
        </View>
      </>
    );
  },
);
