/** Who has been drawn. A persona names one of these; several may share a face. */
export const portraitNames = [
  'maya',
  'daniel',
  'ingrid',
  'kenji',
  'prakash',
  'layla',
  'linh',
  'colm',
  'robin',
] as const;
export type PortraitName = (typeof portraitNames)[number];

/** The drawing of that name, or the first one where there is none (a foreign or an older file). */
export const portraitNamed = (name: string): PortraitName =>
  portraitNames.find((known) => known === name) ?? portraitNames[0];
