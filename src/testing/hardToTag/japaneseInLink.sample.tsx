import { Text } from '@react-pdf/renderer';
import { as, Inline, InlineLink, hardToTag } from '../hardToTag/hardToTag.tsx';

export default hardToTag('Du japonais dans un lien dans du français', () => (
  <Text {...as('P')}>
    La ville de{' '}
    <InlineLink to="https://example.org/kanazawa" options={{ description: 'Site de Kanazawa' }}>
      Kanazawa (
      <Inline role="Span" options={{ language: 'ja' }}>
        金沢市
      </Inline>
      ), au nord
    </InlineLink>
    , et{' '}
    <Inline role="Quote" options={{ language: 'ja' }}>
      日本海「にほんかい」
    </Inline>
    .
  </Text>
));
