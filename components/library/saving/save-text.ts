import { download } from './download';

const types = { txt: 'text/plain', md: 'text/markdown', json: 'application/json' } as const;

/** Hands the reader a text file to keep, by way of the browser's downloads. The ending of `name` says what it is. */
export function saveText(name: `${string}.${keyof typeof types}`, text: string): void {
  const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof types;
  download(new Blob([text], { type: `${types[ending]};charset=utf-8` }), name);
}
