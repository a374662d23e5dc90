import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/ui/theme.css', import.meta.url), 'utf8');
const themes = {
  paper: css.slice(css.indexOf('/* Paper. */'), css.indexOf('@variant dark')),
  backstage: css.slice(css.indexOf('/* Backstage. */'), css.indexOf('/* The light of whoever')),
};
type Theme = keyof typeof themes;
type Lab = [number, number, number];

/** The token of a theme as OKLab, read from the stylesheet itself. */
function token(theme: Theme, name: string): Lab {
  const found = new RegExp(`--${name}: oklch\\(([\\d.]+) ([\\d.]+) ?([\\d.]*)\\)`).exec(themes[theme]);
  if (!found) throw new Error(`No token --${name} in ${theme}.`);
  const [lightness, chroma, hue] = [Number(found[1]), Number(found[2]), (Number(found[3]) * Math.PI) / 180];
  return [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)];
}

/** `share` of one colour in another, as `color-mix(in oklab, …)` does it. */
const mix = (one: Lab, other: Lab, share: number): Lab =>
  one.map((value, index) => value * share + (other[index] ?? 0) * (1 - share)) as Lab;

/** OKLab → linear sRGB (Ottosson 2020), clipped to the gamut, → relative luminance of WCAG 2. */
function luminance([lightness, a, b]: Lab): number {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return (
    0.2126 * clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

function contrast(one: Lab, other: Lab): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.keys(themes) as Theme[])('contrast in %s', (theme) => {
  const of = (name: string) => token(theme, name);
  const wash = Number(/--wash: (\d+)%/.exec(themes[theme])?.[1]) / 100;
  const washed = (name: string) => mix(of(name), of('raised'), wash);

  it.each(['ink', 'ink-quiet', 'stop', 'caution'])('%s is readable as text on every ground', (name) => {
    for (const ground of ['ground', 'raised'])
      expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['amber', 'green', 'stop'])('ink is readable on the %s wash', (name) => {
    expect(contrast(of('ink'), washed(name))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('ink-quiet'), washed(name))).toBeGreaterThanOrEqual(4.5);
  });

  it('the finish button is readable in both of its fills', () => {
    expect(contrast(of('ground'), of('green'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('ink'), washed('green'))).toBeGreaterThanOrEqual(4.5);
  });

  it('a button that cannot act now can still be read', () => {
    expect(contrast(of('ink-quiet'), of('line'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['amber', 'green', 'edge', 'caution', 'stop'])('%s is seen as a shape on every ground', (name) => {
    for (const ground of ['ground', 'raised'])
      expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
