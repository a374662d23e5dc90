const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "0 kB", "96 kB", "1.4 GB": decimal units, as disks are sold. */
export function sizeInWords(bytes: number): string {
  const thousands = bytes < 1_000 ? 0 : Math.floor(Math.log10(bytes) / 3) - 1;
  const power = Math.min(units.length - 1, thousands);
  const value = bytes / 1_000 ** (power + 1);
  const maximumFractionDigits = value < 10 && power > 0 ? 1 : 0;
  const unit = units[power];
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, maximumFractionDigits }).format(value);
}
