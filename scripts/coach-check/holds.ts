const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** True where the text has the piece in it, whatever its case and spacing. */
export const holds = (text: string, piece: string): boolean => plain(text).includes(plain(piece));
