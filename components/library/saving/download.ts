/** Hands the reader a file by way of the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; much later is soon enough to let go of it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
