/** `repaired` where the text was no JSON as it stood. */
export type Parsed = { ok: true; value: unknown; repaired: boolean } | { ok: false };

/**
 * Parses JSON as models write it when nothing constrains them: `NaN`, `Infinity` and `undefined` become null, a comma
 * before a closing bracket is ignored, raw line breaks inside strings are kept.
 */
export function parseLeniently(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text), repaired: false };
  } catch {
    try {
      return { ok: true, value: JSON.parse(mended(text)), repaired: true };
    } catch {
      return { ok: false };
    }
  }
}

const stringOrRest = /"(?:[^"\\]|\\[\s\S])*"|[^"]+/g;

const mended = (text: string): string =>
  text.replace(stringOrRest, (part) =>
    part.startsWith('"')
      ? part.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
      : part.replace(/[-+]?\b(?:NaN|Infinity|undefined|None)\b/g, 'null').replace(/,(?=\s*[}\]])/g, ''),
  );
