/**
 * Copies to the clipboard; true where it worked. A frame may copy only where its holder allows it; where it may
 * not, the text is laid out selected, so that the keyboard can take it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.readOnly = true;
    area.className = 'sr-only';
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    if (copied) area.remove();
    else area.addEventListener('blur', () => area.remove(), { once: true });
    return copied;
  }
}
