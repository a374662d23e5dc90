/** The formats a sound can be taken along in. */
export const soundFormats = ['webm', 'mp4', 'wav', 'mp3', 'm4a'] as const;
export type SoundFormat = (typeof soundFormats)[number];

/** What a file of this format is, for who opens it. Its name ends in the format's name. */
export function mimeOf(format: SoundFormat): string {
  switch (format) {
    case 'webm':
      return 'audio/webm';
    case 'mp4':
    case 'm4a':
      return 'audio/mp4';
    case 'wav':
      return 'audio/wav';
    case 'mp3':
      return 'audio/mpeg';
  }
}
