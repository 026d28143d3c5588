import { Text } from '@react-pdf/renderer';
import { as, trap } from './trap.tsx';

export default trap('Un paragraphe sur trois pages reste un seul P', () => (
  <>
    <Text {...as('H1')}>Titre</Text>
    <Text {...as('P')} style={{ lineHeight: 1.4 }}>
      {Array.from({ length: 160 }, (_, i) => `mot ${i + 1}`).join(', ')}.
    </Text>
    <Text {...as('P')}>Dernier paragraphe.</Text>
  </>
));
