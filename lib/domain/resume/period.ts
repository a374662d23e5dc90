const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter)';
const moment = String.raw`(?:${month}\.?,?\s+(?:19|20)\d{2}|(?:0?[1-9]|1[0-2])\s?[/.]\s?(?:19|20)\d{2}|(?:19|20)\d{2}(?:[/-](?:0[1-9]|1[0-2])(?!\d))?)`;
const monthAlone = String.raw`(?:${month}\.?(?=\s*[–—-]))`;
const open = "(?:present|now|current(?:ly)?|today|ongoing|date|heute|aujourd['’]hui|actualidad|hoje|oggi)";
const between = String.raw`\s*(?:–|—|-|−|to|until|till)\s*`;

const span = String.raw`(?:since|from)?\s*(?:${moment}|${monthAlone})${between}(?:${moment}|${open}|\d{2}(?!\d))`;
const since = String.raw`since\s+${moment}`;
const single = String.raw`${month}\.?,?\s+(?:19|20)\d{2}|(?:0?[1-9]|1[0-2])/(?:19|20)\d{2}`;
const year = String.raw`(?:19|20)\d{2}`;

const anyPeriod = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${span}|${since}|${single})(?![\p{L}\p{N}])`,
  'iu',
);
/** A year by itself is a period only where it stands apart: in brackets, at an end of the line, or alone. */
const lonelyYear = new RegExp(String.raw`^\s*${year}(?=\s|[,:|]|$)|\(${year}\)|(?<=[\s,|])${year}\s*$`, 'u');

/** The stretch of time that a line names, as it is written there, and the line without it; null where it names none. */
export function periodIn(line: string): { period: string; rest: string } | null {
  const found = anyPeriod.exec(line) ?? lonelyYear.exec(line);
  if (!found) return null;
  const before = line
    .slice(0, found.index)
    .replace(/[\s,;|·•:([–—-]+$/u, '')
    .trim();
  const after = line
    .slice(found.index + found[0].length)
    .replace(/^[\s,;|·•:)\]–—-]+/u, '')
    .trim();
  const rest = [before, after].filter((part) => part !== '').join(' | ');
  return { period: found[0].replace(/[()]/g, '').replace(/\s+/g, ' ').trim(), rest };
}
