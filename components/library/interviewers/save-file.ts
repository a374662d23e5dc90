/** Hands the reader a file to keep, by way of the browser's downloads. */
export function saveFile(title: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileNameOf(title)}.greenroom.json`;
  link.click();
  // The browser reads the address after this turn; much later is soon enough to let go of it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What every file system takes: letters and digits, joined by hyphens. */
const fileNameOf = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'greenroom';
