import { lengthOf } from '@/components/library/moments';

const unit = (value: number, name: 'hour' | 'minute'): string =>
  new Intl.NumberFormat(undefined, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);

/** "4:11"; from an hour on "35 hr 18 min". */
export function totalLength(seconds: number): string {
  if (seconds < 3_600) return lengthOf(seconds);
  return `${unit(Math.floor(seconds / 3_600), 'hour')} ${unit(Math.floor((seconds % 3_600) / 60), 'minute')}`;
}
