import { Text } from '@react-pdf/renderer';
import { as, hardToTag } from '../hardToTag/hardToTag.tsx';

export default hardToTag('Un paragraphe sur trois pages reste un seul P', () => (
  <>
    <Text {...as('H1')}>Titre</Text>
    <Text {...as('P')} style={{ lineHeight: 1.4 }}>
      {Array.from({ length: 160 }, (_, i) => `mot ${i + 1}`).join(', ')}.
    </Text>
    <Text {...as('P')}>Dernier paragraphe.</Text>
  </>
));
