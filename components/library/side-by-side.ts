/** True where list and text stand side by side; where the window is narrower one covers the other. */
export const isSideBySide = (): boolean => matchMedia('(min-width: 48rem)').matches;
