/** Ends an element for good and gives its object URL back. It drops the file first, or it would go on asking for it. */
export function letGo(element: HTMLAudioElement): void {
  const address = element.src;
  element.pause();
  element.removeAttribute('src');
  element.load();
  URL.revokeObjectURL(address);
}
