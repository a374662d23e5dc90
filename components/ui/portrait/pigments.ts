/**
 * The colours a drawing is made of. They belong to the people drawn, not to the theme: the same face in light and
 * dark, only the light that falls on it changes.
 */
export type Pigments = {
  skin: string;
  /** The side that is turned away from the light: neck, ear, nose. */
  shade: string;
  /** Cheeks. */
  warmth: string;
  lips: string;
  hair: string;
  hairShine: string;
  brow: string;
  clothes: string;
  clothesShade: string;
  collar: string;
  accent: string;
};

export const outline = '#2b1d16';
export const eyeWhite = '#f7efe4';
export const mouthInside = '#5a221f';
export const teeth = '#f6ebdd';
export const tongue = '#b8554b';
