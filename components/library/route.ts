import { useSyncExternalStore } from 'react';

const sections = [
  'interviews',
  'library',
  'progress',
  'jobs',
  'resumes',
  'recordings',
  'interviewers',
  'usage',
  'storage',
  'backup',
] as const;

/**
 * Where the page is: a section, what is open in it, and how it is looked at (filters, order). All of it lives in the
 * address, so that it can be linked to.
 */
export type Section = (typeof sections)[number];
export type Route = { section: Section; id: string | null; query: URLSearchParams };

/** Half a character, which no address can carry, is written as the sign for one that is missing. */
export function hrefOf(section: Section, id?: string | null, query?: URLSearchParams): string {
  const asked = query?.toString();
  return `#/${section}${id ? `/${encodeURIComponent(id.toWellFormed())}` : ''}${asked ? `?${asked}` : ''}`;
}

/** Where an answer is read: in the report of its interview, open and in view. */
export const answerHref = ({ interviewId, attemptId }: { interviewId: string; attemptId: string }): string =>
  hrefOf('interviews', interviewId, new URLSearchParams({ answer: attemptId }));

/** Reads `#/library/<id>?<query>`; whatever is not understood is the library. */
export function readRoute(hash: string): Route {
  const [path = '', ...rest] = hash.split('?');
  const [, name = '', raw = ''] = path.split('/');
  const section = sections.find((each) => each === name);
  if (!section) return { section: 'library', id: null, query: new URLSearchParams() };
  return { section, id: raw ? decoded(raw) : null, query: new URLSearchParams(rest.join('?')) };
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
export function replaceRoute(section: Section, id: string | null, query?: URLSearchParams): void {
  location.replace(hrefOf(section, id, query));
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
