import { ALL, INLINES, IN_BOLD, ONE_LINE, type InlineContainer } from './inlines.ts';

/** Whatever can hold a text in a chapter. */
export const CONTAINERS: Readonly<Record<string, InlineContainer>> = {
  paragraph: { inlines: ALL, around: (text) => text },
  heading: { inlines: INLINES, around: (text) => `## ${text}` },
  listItem: { inlines: ALL, around: (text) => `- premier\n- ${text}` },
  nestedListItem: { inlines: ONE_LINE, around: (text) => `1. dehors\n   - ${text}` },
  matrixRow: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::matrice{titre="Une matrice"}\n| A | B |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | x |\n:::`,
  },
  bodyOfOrganigram: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::organigramme{titre="Des échelons"}\n| A | B | C |\n| - | - | - |\n| a | **b** | |\n| c | **d** ${text.replaceAll('|', '\\|')} | rien |\n:::`,
  },
  cellOfYear: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::annee{titre="Une année" debuts="4"}\n| A | B |\n| - | - |\n| 4 | ${text.replaceAll('|', '\\|')} |\n| 11-3 | b |\n:::`,
  },
  columnLabel: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::colonnes{titre="Des colonnes"}\n| A | B |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | 3 |\n:::`,
  },
  partLabel: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::financement{titre="Des parts"}\n| A | B |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | 3 |\n| b | 1 |\n:::`,
  },
  tableCell: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::tableau{titre="Un tableau"}\n| A | B |\n| - | - |\n| a | ${text.replaceAll('|', '\\|')} |\n:::`,
  },
  tableHead: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::tableau{titre="Un tableau"}\n| ${text.replaceAll('|', '\\|')} | B |\n| - | - |\n| a | b |\n:::`,
  },
  tableTitle: {
    inlines: ONE_LINE,
    around: (text) => `:::tableau{titre="${text}"}\n| A | B |\n| - | - |\n| a | b |\n:::`,
  },
  barLabel: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::barres{titre="Des barres"}\n| A | B |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | 3 |\n:::`,
  },
  barTitle: {
    inlines: ONE_LINE,
    around: (text) => `:::barres{titre="${text}"}\n| A | B |\n| - | - |\n| a | 3 |\n:::`,
  },
  keyFigure: { inlines: ONE_LINE, around: (text) => `:::chiffres\n- **12** ${text}\n- **13** de plus\n:::` },
  keyFigureValue: {
    inlines: IN_BOLD,
    around: (text) => `:::chiffres\n- **${text}** de moins\n- **13** de plus\n:::`,
  },
  date: {
    inlines: IN_BOLD,
    around: (text) => `:::chronologie\n- **${text}** un fait\n- **1959** suite\n:::`,
  },
  keyFiguresTitle: {
    inlines: ONE_LINE,
    around: (text) => `:::chiffres{titre="${text}"}\n- **12** de moins\n- **13** de plus\n:::`,
  },
  aside: { inlines: ALL, around: (text) => `:::encadre{titre="Un encadré"}\n${text}\n:::` },
  asideTitle: { inlines: ONE_LINE, around: (text) => `:::encadre{titre="${text}"}\nTexte.\n:::` },
  remember: { inlines: ALL, around: (text) => `:::a-retenir\n${text}\n:::` },
  quotation: { inlines: ALL, around: (text) => `> ${text.replaceAll('\n', '\n> ')}` },
  saying: { inlines: ALL, around: (text) => `:::citation{auteur="Quelqu’un" source="source"}\n${text}\n:::` },
  timeline: {
    inlines: ONE_LINE,
    around: (text) => `:::chronologie\n- **1958** ${text}\n- **1959** suite\n:::`,
  },
  caption: { inlines: ONE_LINE, around: (text) => `![Deux points](point.png "${text}")` },
  photograph: {
    inlines: ONE_LINE,
    around: (text) => `:::photo{credit="C" licence="L"}\n![Deux points](point.png "${text}")\n:::`,
  },
  photographOfPage: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::photo{credit="C" licence="L" format="page"}\n![Deux points](point.png "${text}")\n:::`,
  },
  photographInMargin: {
    inlines: ONE_LINE,
    around: (text) =>
      `Avant.\n\n:::photo{credit="C" licence="L" format="marge"}\n![Deux points](point.png "${text}")\n:::\n\nAprès.`,
  },
  secondPhotograph: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::photo{credit="C" licence="L" format="deux"}\n![Deux points](point.png)\n\n![Deux points](point.png "${text}")\n:::`,
  },
  note: { inlines: ALL, around: (text) => `Appel[^n].\n\n[^n]: ${text.replaceAll('\n', '\n    ')}` },
  noteParagraphs: {
    inlines: ALL,
    around: (text) => `Appel[^n].\n\n[^n]: Premier alinéa.\n\n    ${text.replaceAll('\n', '\n    ')}`,
  },
  noteList: { inlines: ONE_LINE, around: (text) => `Appel[^n].\n\n[^n]: Une liste :\n\n    - ${text}` },
};
