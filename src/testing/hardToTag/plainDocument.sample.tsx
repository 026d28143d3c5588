import { Canvas, Image, Link, Text, View } from '@react-pdf/renderer';
import { DOT } from '../soundDocument.tsx';
import { hardToTag } from '../hardToTag/hardToTag.tsx';

export default hardToTag('Un document React-PDF qui ne sait rien des balises', () => (
  <>
    <Text style={{ fontSize: 16 }}>Un titre</Text>
    <View style={{ backgroundColor: '#eeeeee', padding: 4 }}>
      <Text>
        Un texte avec <Text style={{ fontWeight: 600 }}>du gras</Text>, un{' '}
        <Link src="https://example.org/">lien dans la ligne</Link> et un <Link src="#plus-loin">renvoi</Link>,
        puis un <Link src="#plus-loin">second</Link>.
      </Text>
    </View>
    <Link src="https://example.org/bloc">Un lien qui est un bloc</Link>
    <Link src="https://example.org/boite">
      <View>
        <Text>Un lien autour</Text>
        <Text>de deux textes</Text>
      </View>
    </Link>
    <Image src={DOT} style={{ width: 20, height: 20 }} />
    <Canvas
      style={{ width: 20, height: 20 }}
      paint={(painter) => (painter.rect(0, 0, 10, 10).fill('#cc0000'), null)}
    />
    <Text id="plus-loin" style={{ textDecoration: 'underline', textAlign: 'justify' }}>
      Plus loin.
    </Text>
    <Text fixed style={{ position: 'absolute', bottom: 10, left: 30, fontSize: 7 }}>
      Pied de page
    </Text>
    <Text break>Une autre page.</Text>
    <View style={{ height: 100 }} />
    <Text style={{ lineHeight: 1.4 }}>
      {Array.from({ length: 60 }, (_, i) => `mot ${i + 1}`).join(', ')},{' '}
      <Link src="#plus-loin">{'et un renvoi qui passe la page '.repeat(3)}</Link> puis{' '}
      <Link src="#plus-loin">un autre</Link>.
    </Text>
  </>
));
