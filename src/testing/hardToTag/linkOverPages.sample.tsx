import { Text, View } from '@react-pdf/renderer';
import { as, InlineLink, hardToTag } from '../hardToTag/hardToTag.tsx';

export default hardToTag('Un lien sur deux lignes et deux pages est un seul Link à plusieurs zones', () => (
  <>
    <Text {...as('H1')}>Titre</Text>
    <View style={{ height: 170 }} />
    <Text {...as('P')} style={{ lineHeight: 1.4 }}>
      Début{' '}
      <InlineLink to="https://example.org/" options={{ description: 'Long lien' }}>
        {'un lien vraiment très long '.repeat(8)}
      </InlineLink>
      fin.
    </Text>
  </>
));
