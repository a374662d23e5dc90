/** Hands the reader a text file to keep, by way of the browser's downloads. */
export function saveText(title: string, ending: 'txt' | 'md', text: string): void {
  const type = ending === 'md' ? 'text/markdown' : 'text/plain';
  const address = URL.createObjectURL(new Blob([text, '\n'], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileNameOf(title)}.${ending}`;
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
    .slice(0, 60) || 'resume';
