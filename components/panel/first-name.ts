/** What somebody is called in a sentence: the first part of their name. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
