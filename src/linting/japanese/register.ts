import { matching, type StyleFault, type StyleRule } from '../styleRule.ts';

const OFFICIAL = '文化審議会「公用文作成の考え方」（2022年）';

/** How a polite sentence ends, and a plain one; what stands in brackets is somebody's own way to speak. */
const POLITE = /(?:です|ます|でした|ました|ません|ましょう|ください)。(?![」』）])/gu;
const PLAIN =
  /(?:である|であった|だった|だ|ない|れる|する|いる|(?<![まで])した|った|れた|なる)。(?![」』）])/gu;

/** The register of most sentences is the text's; the others are faults. */
function otherRegister(stretch: string): StyleFault[] {
  const polite = [...stretch.matchAll(POLITE)];
  if (polite.length === 0) return [];
  const plain = [...stretch.matchAll(PLAIN)];
  const others = polite.length <= plain.length ? polite : plain;
  return others.map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

export const REGISTER: StyleRule = {
  code: 'TJ-010',
  language: 'ja',
  source: OFFICIAL,
  isSure: false,
  examples: [
    {
      before: '金沢市は石川県の市である。ナンシー市と提携した。交流が続いています。',
      after: '金沢市は石川県の市である。ナンシー市と提携した。交流が続いている。',
    },
    {
      before: 'ようこそお越しくださいました。会場は二階です。受付は一階である。',
      after: 'ようこそお越しくださいました。会場は二階です。受付は一階です。',
    },
  ],
  rightTexts: [
    '金沢市は石川県の市である。',
    '市長は「交流を続けます。」と述べた。記録は残る市史である。',
    '会場は二階です。受付は一階です。',
  ],
  faultsIn: otherRegister,
};

export const JOINED_NAMES: StyleRule = {
  code: 'TJ-011',
  language: 'ja',
  source: 'règle de la maison : ＝ (U+FF1D) rend le trait d’union d’un nom français, ・ son espace',
  isSure: true,
  examples: [
    { before: 'サン゠ミッシェル、ヴァル=ドワーズ', after: 'サン＝ミッシェル、ヴァル＝ドワーズ' },
    { before: 'エクス-アン-プロヴァンス', after: 'エクス＝アン＝プロヴァンス' },
  ],
  rightTexts: ['サン＝ミッシェル', 'パリ・ヌイイ・シュル・セーヌ', 'データー', 'title=サン'],
  faultsIn: matching(/(?<=[ァ-ヺー])[=゠‐‑-](?=[ァ-ヺー])/gu, '＝'),
};
