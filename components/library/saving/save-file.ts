import { askPlace } from './ask-place';
import { download } from './download';

/**
 * Hands over a file to be kept: where one can be asked, the candidate says the place; else it goes with the downloads.
 * False where the candidate changed their mind. Throws where the place takes no file.
 */
export async function saveFile(blob: Blob, name: string): Promise<boolean> {
  const place = await askPlace(name);
  if (place === 'changedMind') return false;
  if (place === 'downloads') download(blob, name);
  else await blob.stream().pipeTo(await place.createWritable());
  return true;
}
