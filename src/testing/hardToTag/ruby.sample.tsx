import { Text } from '@react-pdf/renderer';
import { structure } from '../../pdf/structure/element.ts';
import { as, Inline, InlineLink, hardToTag } from '../hardToTag/hardToTag.tsx';

function Ruby({ base, reading }: { readonly base: string; readonly reading: string }) {
  return (
    <Inline role="Ruby" options={{ language: 'ja' }}>
      <Inline role="RB" options={{ reading: { text: reading, element: structure('RT') } }}>
        {base}
      </Inline>
    </Inline>
  );
}

export default hardToTag('Des lectures au-dessus des mots, dans un titre et dans un lien', () => (
  <>
    <Text {...as('H1')} style={{ fontSize: 16 }}>
      <Ruby base="金沢市" reading="かなざわし" />
    </Text>
    <Text {...as('P')}>
      La ville de <Ruby base="廿日市" reading="はつかいち" />, jumelée{' '}
      <InlineLink to="https://example.org/" options={{ description: 'Site de la ville' }}>
        depuis longtemps (<Ruby base="利府" reading="り・ふ" />)
      </InlineLink>
      , et <Ruby base="峠" reading="とうげみち" />.
    </Text>
  </>
));
