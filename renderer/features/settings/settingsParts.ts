/** Parts of the common settings, as in the address. */
export const settingsParts = ["kommunen", "frister", "lover", "loypa", "lister", "brev", "oppbevaring"] as const;
export type SettingsPart = (typeof settingsParts)[number];

export const isSettingsPart = (text: string): text is SettingsPart =>
  (settingsParts as readonly string[]).includes(text);
