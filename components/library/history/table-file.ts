import type { TableFormat } from '@/lib/archive/table-export';
import { blobSink, fileSink, type TextSink } from '@/lib/archive/text-sink';
import { askPlace } from '@/components/library/saving/ask-place';
import { download } from '@/components/library/saving/download';

const types: Record<TableFormat, string> = { csv: 'text/csv', json: 'application/json' };

/**
 * Opens the file that a table is written to, and tells its name: where the candidate chooses, if the browser lets them,
 * else among the downloads. Null where they chose not to.
 */
export async function openTableFile(
  title: string,
  format: TableFormat,
): Promise<{ sink: TextSink; name: string } | null> {
  const name = `${title}.${format}`;
  const type = types[format];
  const place = await askPlace(name, { type, ending: `.${format}` });
  if (place === 'changedMind') return null;
  if (place === 'downloads') return { sink: blobSink(type, (blob) => download(blob, name)), name };
  return { sink: await fileSink(place), name: place.name };
}
