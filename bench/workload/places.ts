/** Invented places, made by combination. Kanji parts: writing, romanised, reading. */
type KanjiPart = readonly [writing: string, romanised: string, reading: string];

// prettier-ignore
export const FRENCH_STEMS = [
  'Saint-Aubin', 'Villeneuve', 'Montclair', 'Beaulieu', 'Roquefeuil', 'Châteaurond', 'La Ferté', 'Pontarel',
  'Bourgneuf', 'Clairvaux', 'Sainte-Émilie', 'Valmont', 'Rochefière', 'Neuville', 'Aigremont', 'Fontbelle',
  'Grandchamp', 'Lavergne', 'Mirebeau', 'Ormesson', 'Plessis', 'Quincy', 'Sauveterre', 'Tourneville', 'Vézelise',
  'Échirelles', 'Îlerive', 'Œuilly', 'Haudricourt', 'Barbezan',
] as const;

// prettier-ignore
export const FRENCH_SITES = [
  'sur-Loire', 'sur-Garonne', 'en-Forez', 'les-Bains', 'le-Vieux', 'la-Forêt', 'd’Aunis', 'en-Vexin', 'sous-Bois',
  'les-Ormes', 'du-Gard', 'sur-Mer', 'lès-Meaux', 'en-Bresse', 'de-la-Côte', 'au-Perche', 'sur-Isère', 'des-Prés',
] as const;

// prettier-ignore
/** Told apart by these once every stem has had every site. */
export const FRENCH_QUARTERS = [
  'Nord', 'Sud', 'Est', 'Ouest', 'Centre', 'Haut', 'Bas', 'Bourg', 'Port', 'Val', 'Mont', 'Lac', 'Gare', 'Plage',
  'Parc', 'Fort', 'Cap',
] as const;

// prettier-ignore
export const FRENCH_LEVELS = [
  ['Ville de', 'ville'], ['Commune de', 'commune'], ['Métropole de', 'métropole'],
  ['Département de', 'département'], ['Communauté urbaine de', 'communauté urbaine'],
] as const;

// prettier-ignore
export const KANJI_STARTS: readonly KanjiPart[] = [
  ['東', 'Higashi', 'ひがし'], ['西', 'Nishi', 'にし'], ['南', 'Minami', 'みなみ'], ['北', 'Kita', 'きた'],
  ['上', 'Kami', 'かみ'], ['下', 'Shimo', 'しも'], ['大', 'Ō', 'おお'], ['小', 'O', 'お'], ['新', 'Shin', 'しん'],
  ['高', 'Taka', 'たか'], ['白', 'Shira', 'しら'], ['青', 'Ao', 'あお'], ['黒', 'Kuro', 'くろ'], ['若', 'Waka', 'わか'],
  ['富', 'Tomi', 'とみ'], ['松', 'Matsu', 'まつ'], ['竹', 'Take', 'たけ'], ['梅', 'Ume', 'うめ'], ['桜', 'Sakura', 'さくら'],
  ['鶴', 'Tsuru', 'つる'], ['亀', 'Kame', 'かめ'], ['石', 'Ishi', 'いし'], ['岩', 'Iwa', 'いわ'], ['金', 'Kana', 'かな'],
  ['藤', 'Fuji', 'ふじ'], ['深', 'Fuka', 'ふか'], ['長', 'Naga', 'なが'], ['広', 'Hiro', 'ひろ'],
];

// prettier-ignore
export const KANJI_ENDS: readonly KanjiPart[] = [
  ['川', 'kawa', 'かわ'], ['山', 'yama', 'やま'], ['田', 'ta', 'た'], ['野', 'no', 'の'], ['島', 'shima', 'しま'],
  ['浜', 'hama', 'はま'], ['崎', 'saki', 'さき'], ['原', 'hara', 'はら'], ['沢', 'sawa', 'さわ'], ['谷', 'tani', 'たに'],
  ['橋', 'hashi', 'はし'], ['浦', 'ura', 'うら'], ['森', 'mori', 'もり'], ['岡', 'oka', 'おか'], ['村', 'mura', 'むら'],
  ['井', 'i', 'い'], ['木', 'ki', 'き'], ['瀬', 'se', 'せ'], ['津', 'tsu', 'つ'], ['江', 'e', 'え'], ['宮', 'miya', 'みや'],
  ['塚', 'tsuka', 'つか'],
];

// prettier-ignore
export const KANJI_LEVELS: readonly (readonly [...KanjiPart, french: string])[] = [
  ['市', 'shi', 'し', 'ville'], ['町', 'machi', 'まち', 'bourg'], ['村', 'mura', 'むら', 'village'],
  ['区', 'ku', 'く', 'arrondissement'], ['県', 'ken', 'けん', 'préfecture'],
];

// prettier-ignore
export const REGIONS: readonly (readonly [romanised: string, writing: string])[] = [
  ['Hokkaidō', '北海道'], ['Tōhoku', '東北'], ['Kantō', '関東'], ['Chūbu', '中部'], ['Kansai', '関西'],
  ['Chūgoku', '中国'], ['Shikoku', '四国'], ['Kyūshū et Okinawa', '九州・沖縄'],
];

// prettier-ignore
export const FRENCH_FIRST_NAMES = [
  'Claire', 'Étienne', 'Maëlle', 'Bastien', 'Noémie', 'Gaël', 'Hélène', 'Loïc', 'Inès', 'Théo', 'Zoé', 'Anaïs',
  'Rémi', 'Salomé',
] as const;

// prettier-ignore
export const FRENCH_FAMILY_NAMES = [
  'Delmas', 'Vauquelin', 'Périer', 'Guillemot', 'Aubry', 'Castagnède', 'Lemoine', 'Férrand', 'Bonnefoy', 'Hervieu',
  'Quémeneur', 'Sérusier',
] as const;

// prettier-ignore
export const JAPANESE_FAMILY_NAMES = [
  ['Hayama', '葉山'], ['Kurosawa', '黒沢'], ['Minato', '湊'], ['Shiraishi', '白石'], ['Tachibana', '橘'],
  ['Ueda', '上田'], ['Okabe', '岡部'], ['Nagase', '長瀬'], ['Wakui', '和久井'], ['Sonoda', '園田'],
] as const;

// prettier-ignore
export const JAPANESE_FIRST_NAMES = [
  ['Haruka', '春香'], ['Kenji', '健二'], ['Mizuki', '瑞希'], ['Sōta', '颯太'], ['Yōko', '陽子'], ['Akira', '明'],
  ['Naoko', '直子'], ['Tōru', '徹'],
] as const;
