import { Text, View } from '@react-pdf/renderer';
import { as, Inline, InlineLink, hardToTag } from './hardToTag.tsx';

export default hardToTag(
  'Des textes côte à côte ou l’un sous l’autre dans un même bloc : des mots, pas un seul',
  () => (
    <>
      <View {...as('H1')} style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Text>Annecy</Text>
        <Text>Nerima</Text>
      </View>
      <View {...as('H2')}>
        <Text>Auvergne-Rhône-Alpes </Text>
        <Text>9 liens</Text>
      </View>
      <Text {...as('P')}>
        commune, Yvelines{'\n'}
        <Inline role="Span">Île-de-France</Inline>
        {'\n\n'}fin
      </Text>
      <View {...as('TOC')}>
        <View {...as('TOCI')} style={{ flexDirection: 'row' }}>
          <Text {...as('Reference')}>
            <InlineLink to="#x">La présidence</InlineLink>
          </Text>
          <Text {...as('Reference')}>
            <InlineLink to="#y">2</InlineLink>
          </Text>
        </View>
      </View>
      <View id="x">
        <Text {...as('P')}>Un bloc.</Text>
      </View>
      <View id="y">
        <Text {...as('P')}>Un autre.</Text>
      </View>
    </>
  ),
);
