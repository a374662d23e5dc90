import type { TableFormat } from '@/lib/archive/table-export';
import { blobSink, fileSink, type TextSink } from '@/lib/archive/text-sink';

const types: Record<TableFormat, string> = { csv: 'text/csv', json: 'application/json' };

type SavePicker = (options: {
  suggestedName: string;
  types: { accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/**
 * Opens the file that a table is written to, and tells its name: where the candidate chooses, if the browser lets them,
 * else among the downloads. Null where they chose not to.
 */
export async function openTableFile(
  title: string,
  format: TableFormat,
): Promise<{ sink: TextSink; name: string } | null> {
  const name = `${title}.${format}`;
  const pick = (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (!pick) return { sink: blobSink(types[format], (blob) => download(blob, name)), name };
  try {
    const handle = await pick({
      suggestedName: name,
      types: [{ accept: { [types[format]]: [`.${format}`] } }],
    });
    return { sink: await fileSink(handle), name: handle.name };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; much later is soon enough to let go of it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
