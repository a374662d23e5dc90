type Picker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/**
 * Hands over a file to be kept: where one can be asked, the candidate says the place; else it goes with the downloads.
 * False where the candidate changed their mind. Throws where the place takes no file.
 */
export async function saveFile(blob: Blob, name: string): Promise<boolean> {
  const picker = (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!picker) {
    download(blob, name);
    return true;
  }
  const handle = await picker({ suggestedName: name }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  });
  if (!handle) return false;
  const stream = await handle.createWritable();
  await blob.stream().pipeTo(stream);
  return true;
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
