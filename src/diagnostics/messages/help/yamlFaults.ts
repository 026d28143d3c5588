import { type Message, say } from '../entry.ts';

const QUOTE_IT =
  'si le texte contient « : », « # » ou commence par un signe, mettez-le entre guillemets droits';

/** Error codes of the `yaml` package → what an editor can do with them. */
const FAULTS_FR: Readonly<Record<string, Message>> = {
  BAD_ALIAS: say('renvoi YAML mal écrit', QUOTE_IT),
  BAD_COLLECTION_TYPE: say('étiquette YAML qui ne convient pas à cette valeur'),
  BAD_DQ_ESCAPE: say(
    'barre oblique inverse inattendue dans un texte entre guillemets',
    'écrivez \\\\ pour une barre',
  ),
  BAD_INDENT: say('retrait incorrect', 'alignez la ligne sur les clés du même groupe, avec des espaces'),
  BAD_SCALAR_START: say('un texte ne peut pas commencer par ce signe', QUOTE_IT),
  BLOCK_AS_IMPLICIT_KEY: say('deux clés sur la même ligne', QUOTE_IT),
  BLOCK_IN_FLOW: say('des lignes en retrait ne peuvent pas se trouver entre crochets ou accolades'),
  KEY_OVER_1024_CHARS: say('clé trop longue', QUOTE_IT),
  MISSING_CHAR: say('il manque un signe', 'vérifiez guillemets, crochets, accolades et deux-points'),
  MULTILINE_IMPLICIT_KEY: say(
    'ligne sans clé',
    'une clé est suivie de « : » ; un long texte s’écrit après « >- », en retrait',
  ),
  MULTIPLE_DOCS: say('ligne --- ou ... inattendue dans l’en-tête'),
  NON_STRING_KEY: say('une clé doit être un mot', QUOTE_IT),
  RESOURCE_EXHAUSTION: say('en-tête trop imbriqué', 'vérifiez crochets et accolades'),
  TAB_AS_INDENT: say('tabulation en début de ligne', 'remplacez-la par des espaces'),
  TAG_RESOLVE_FAILED: say('étiquette YAML (« ! ») refusée', QUOTE_IT),
  UNEXPECTED_TOKEN: say('signe inattendu', QUOTE_IT),
  NOT_A_MAP: say('l’en-tête doit être une suite de lignes « clé: valeur »'),
};

interface YamlFault {
  readonly reason: string;
  readonly detail: string;
  /** The sign that closes what stands at the place. */
  readonly sign?: string;
}

export function yamlFaultFr({ reason, detail, sign }: YamlFault): Message {
  if (sign !== undefined) {
    const help = `${sign === ']' ? 'fermez-la' : 'fermez-le'} par ${sign} ; ce qui suit sera vérifié ensuite`;
    return say(
      `YAML : ${OPENED_FR[sign] ?? ''} ${sign === ']' ? 'ouverte ici n’est pas fermée' : 'ouvert ici n’est pas fermé'}`,
      help,
    );
  }
  const known = FAULTS_FR[reason] ?? say(detail);
  return say(`YAML : ${known.message}`, known.help);
}

export function yamlFaultEn({ detail, sign }: YamlFault): Message {
  if (sign === undefined) return say(`YAML: ${detail}`);
  return say(
    `YAML: ${OPENED_EN[sign] ?? ''} opened here is not closed`,
    `close it with ${sign}; what follows is checked then`,
  );
}

const OPENED_FR: Readonly<Record<string, string>> = {
  '"': 'le guillemet droit « " »',
  "'": "le guillemet simple « ' »",
  '}': 'le groupe « { »',
  ']': 'la liste « [ »',
};

const OPENED_EN: Readonly<Record<string, string>> = {
  '"': 'the quotation mark "',
  "'": "the quotation mark '",
  '}': 'the group {',
  ']': 'the list [',
};
