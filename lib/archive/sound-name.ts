import { localDay } from '@/lib/domain/local-day';

const longest = 80;

/**
 * A file's name, without its ending: the day and what the sound is of, in letters and digits of any script with
 * hyphens between them, so that every system takes it whatever a title contains.
 */
export function soundName(at: number, about: readonly string[]): string {
  const words = about.join(' ').normalize('NFC').toLowerCase();
  const safe = [localDay(at), ...(words.match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [])].join('-');
  return [...safe].slice(0, longest).join('').replace(/-+$/, '');
}
