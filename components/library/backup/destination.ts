/** Where a backup goes. `finish` is called once it is whole; giving up needs nothing. */
export type Destination = { name: string; stream: WritableStream<Uint8Array>; finish: () => void };

type SaveDialog = (options: object) => Promise<FileSystemFileHandle>;
const mime = 'application/x-greenroom-backup';

/**
 * Asks where to save, and writes there piece by piece; a file that was there stays until the new one is whole. Where the
 * browser has no such dialog the pieces are gathered on its side and handed to the downloads. Null where the reader
 * closed the dialog.
 */
export async function chooseDestination(name: string): Promise<Destination | null> {
  const dialog = (globalThis as { showSaveFilePicker?: SaveDialog }).showSaveFilePicker;
  if (!dialog) return gathered(name);
  try {
    const handle = await dialog({
      suggestedName: name,
      types: [{ accept: { [mime]: ['.greenroom'] } }],
    });
    const stream = await handle.createWritable();
    return { name: handle.name, stream, finish: () => undefined };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

function gathered(name: string): Destination {
  const pieces: Blob[] = [];
  const stream = new WritableStream<Uint8Array>({
    write: (data) => void pieces.push(new Blob([data as Uint8Array<ArrayBuffer>])),
  });
  const finish = (): void => {
    const address = URL.createObjectURL(new Blob(pieces, { type: mime }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser reads the address after this turn; much later is soon enough to let go of it.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return { name, stream, finish };
}
