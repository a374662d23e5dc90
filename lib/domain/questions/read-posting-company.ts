import { tidy } from './read-posting-lines';

/** A company's name: up to four words that begin with a capital or a digit, joined or not. */
const name = String.raw`([\p{Lu}\p{N}][\p{L}\p{N}.&'’+-]{0,30}(?:\s(?:(?:&|and|of)\s)?[\p{Lu}\p{N}][\p{L}\p{N}.&'’+-]{0,30}){0,3})`;

const labelled = /^(?:company|employer|organi[sz]ation|company name)\s*[:–—-]\s*(.{2,80})$/i;
/** Tried in this order on every line. */
const patterns = [
  new RegExp(String.raw`^About\s+${name}\s*:?$`, 'u'),
  new RegExp(String.raw`\s(?:at|@)\s+${name}\s*(?:[|–—·,(-]|$)`, 'u'),
  new RegExp(
    String.raw`\b(?:[Jj]oin|[Ww]ork(?:ing)? at|[Ww]elcome to|[Ll]ife at|[Aa]t)\s+${name}(?=[\s,.!:;]|$)`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|[.!?]\s+)${name}\s+(?:is|are)\s+(?:a|an|the|hiring|looking|seeking|building|on a)\b`,
    'u',
  ),
  new RegExp(String.raw`\s[–—|·]\s+${name}(?:\s[–—|·]|$)`, 'u'),
];
/** Capitalised words that are no company. */
const notCompany =
  /^(?:The|This|That|We|You|Us|Our|Your|It|Role|Job|Team|Position|Company|Remote|Hybrid|Full|Part|What|Who|Why|How|Me|They|He|She|There|Here|Least|Once|A|An)\b/u;

/** The employer's name, or an empty string. */
export function companyIn(lines: readonly string[]): string {
  for (const line of lines) {
    const value = labelled.exec(line)?.[1];
    if (value) return tidy(value, 80);
  }
  for (const pattern of patterns) {
    for (const line of lines) {
      const value = pattern.exec(line.slice(0, 400))?.[1];
      if (value && !notCompany.test(value)) return tidy(value, 80);
    }
  }
  return '';
}
