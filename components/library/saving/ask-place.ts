/** Only some browsers have it, and the types of none. */
type SaveDialog = (options: {
  suggestedName: string;
  types?: { accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/**
 * Asks where a file is to be kept: the place, `downloads` where the browser cannot be asked, `changedMind` where the
 * dialog was closed. The browser asks only right after a press. `type` is a media type, `ending` comes with its dot.
 */
export async function askPlace(
  name: string,
  kind?: { type: string; ending: string },
): Promise<FileSystemFileHandle | 'downloads' | 'changedMind'> {
  const dialog = (globalThis as { showSaveFilePicker?: SaveDialog }).showSaveFilePicker;
  if (!dialog) return 'downloads';
  try {
    return await dialog({
      suggestedName: name,
      ...(kind && { types: [{ accept: { [kind.type]: [kind.ending] } }] }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'changedMind';
    throw error;
  }
}
