import { useSyncExternalStore } from 'react';

/** Where the page is: a section, and what is open in it. It lives in the address, so that it can be linked to. */
export type Section = 'library' | 'interviews' | 'interviewers' | 'usage' | 'storage';
export type Route = { section: Section; id: string | null };

const sections: readonly string[] = [
  'library',
  'interviews',
  'interviewers',
  'usage',
  'storage',
] satisfies Section[];

/** Half a character, which no address can carry, is written as the sign for one that is missing. */
export const hrefOf = (section: Section, id?: string | null): string =>
  id ? `#/${section}/${encodeURIComponent(id.toWellFormed())}` : `#/${section}`;

/** Reads `#/library/<id>`; whatever is not understood is the library. */
export function readRoute(hash: string): Route {
  const [, section = '', raw = ''] = hash.split('/');
  if (!sections.includes(section)) return { section: 'library', id: null };
  return { section: section as Section, id: raw ? decoded(raw) : null };
}

/** The present route; changes with the address. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(listen, () => held ?? location.hash));
}

/** The address at which the page is held, whatever the address bar says for a moment. */
let held: string | null = null;

/**
 * Holds the page where it is, for as long as something there is not saved. Whoever wants to go elsewhere within the
 * page, by a link or the browser's *Back*, stays, and `onWish` hears of the address. Returns how to let go.
 */
export function holdRoute(onWish: (hash: string) => void): () => void {
  const here = location.hash;
  const onHashChange = (): void => {
    const wanted = location.hash;
    if (wanted === here) return;
    history.pushState(null, '', here);
    onWish(wanted);
  };
  held = here;
  addEventListener('hashchange', onHashChange);
  return () => {
    held = null;
    removeEventListener('hashchange', onHashChange);
  };
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
