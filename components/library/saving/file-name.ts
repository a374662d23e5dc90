/** A title as every file system takes it: letters and digits joined by hyphens; `otherwise` where none is left. */
export const fileNameOf = (title: string, otherwise: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || otherwise;
