/** What a recogniser without punctuation writes: small letters and words; figures such as 1.6 and 7:40 stay whole. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.!?…,:;]+(?=\s|$|["”])|[()"“”—–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
