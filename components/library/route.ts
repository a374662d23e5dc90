import { useSyncExternalStore } from 'react';

/** Where the page is: a section, and what is open in it. It lives in the address, so that it can be linked to. */
export type Section = 'library' | 'interviews' | 'interviewers' | 'usage';
export type Route = { section: Section; id: string | null };

const sections: readonly string[] = ['library', 'interviews', 'interviewers', 'usage'] satisfies Section[];

export const hrefOf = (section: Section, id?: string | null): string =>
  id ? `#/${section}/${encodeURIComponent(id)}` : `#/${section}`;

/** Reads `#/library/<id>`; whatever is not understood is the library. */
export function readRoute(hash: string): Route {
  const [, section = '', raw = ''] = hash.split('/');
  if (!sections.includes(section)) return { section: 'library', id: null };
  return { section: section as Section, id: raw ? decoded(raw) : null };
}

/** The present route; changes with the address. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(listen, () => location.hash));
}

/** Goes there without a step of its own in the history: flipping through a list is not worth ten "back"s. */
export function replaceRoute(section: Section, id: string | null): void {
  location.replace(hrefOf(section, id));
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
