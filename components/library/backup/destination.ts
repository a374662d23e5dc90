import { askPlace } from '@/components/library/saving/ask-place';
import { download } from '@/components/library/saving/download';

/** Where a backup goes. `finish` is called once it is whole; giving up needs nothing. */
export type Destination = { name: string; stream: WritableStream<Uint8Array>; finish: () => void };

const type = 'application/x-greenroom-backup';

/**
 * Asks where to save, and writes there piece by piece; a file that was there stays until the new one is whole. Where the
 * browser has no such dialog the pieces are gathered on its side and handed to the downloads. Null where the reader
 * closed the dialog.
 */
export async function chooseDestination(name: string): Promise<Destination | null> {
  const place = await askPlace(name, { type, ending: '.greenroom' });
  if (place === 'changedMind') return null;
  if (place === 'downloads') return gathered(name);
  return { name: place.name, stream: await place.createWritable(), finish: () => undefined };
}

function gathered(name: string): Destination {
  const pieces: Blob[] = [];
  const stream = new WritableStream<Uint8Array>({
    write: (data) => void pieces.push(new Blob([data as Uint8Array<ArrayBuffer>])),
  });
  return { name, stream, finish: () => download(new Blob(pieces, { type }), name) };
}
