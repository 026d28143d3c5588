/** Titles of the two publications, on the covers of either engine. */
export const TITLES = {
  repertoire: { french: 'Annuaire des partenariats franco-japonais', japanese: '日仏自治体交流名鑑' },
  dossier: { french: 'Dossier-pays Japon', japanese: '日本国別資料' },
} as const;

export type WorkloadKind = keyof typeof TITLES;
