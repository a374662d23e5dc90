/** As words are compared in a search: without accents, in lower case. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a search; all of them have to occur. */
export const searchWords = (search: string): string[] => folded(search).split(/\s+/).filter(Boolean);
