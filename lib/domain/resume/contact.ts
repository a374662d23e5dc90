/**
 * Lines by which a person is reached or found: e-mail, telephone, address, date of birth, links to profiles. They say
 * nothing of what somebody can do, and never leave this device.
 */
const email = /[^\s@<>]{1,64}(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/giu;
const link =
  /(?:https?:\/\/|www\.)\S{3,200}|\b(?:[\w-]{1,40}\.)*(?:linkedin|github|gitlab|xing|behance|dribbble|medium|twitter|facebook|instagram|t)\.(?:com|org|me)\/\S{1,120}/giu;
/** Eight digits or more, grouped as telephone numbers are; years and spans of years are shorter or have no such groups. */
const telephone = /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d{1,4}\)?(?:[\s./()-]{0,2}\d{2,6}){2,5}(?![\p{L}\p{N}%])/gu;
const labelled =
  /^\s*(?:(?:full |first |last |family )?name|(?:home |postal |permanent )?address|e-?mail|(?:tele)?phone|mobile|cell|tel|date of birth|born|birthday|d\.?o\.?b\.?|nationality|marital status|age|gender|sex|passport|linkedin|skype|whatsapp|telegram|anschrift|adresse|geburtsdatum|telefon|t[ée]l[ée]phone|direcci[óo]n|endere[çc]o)\s*(?:no\.?|number)?\s*[:：].*$/iu;
const street =
  /\b\d{1,5}[a-z]?(?:[,\s]+(?:apt|unit|flat|suite|#)\.?\s?\w{1,6})?,?\s+(?:[\p{L}.'’-]+\s){0,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|close|crescent|terrace|place|square|parkway|highway)\b\.?/iu;
const continentalStreet =
  /\b\p{L}[\p{L}.'’-]{1,30}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|straat|laan|gatan|vej)\s+\d{1,4}\s?[a-z]?\b|\b(?:rue|avenue|boulevard|calle|avenida|rua|via|piazza)\s(?:[\p{L}'’.-]+\s?){1,5},?\s?\d{1,4}\b|\b\d{1,4},?\s(?:rue|avenue|boulevard|place)\s\p{L}/iu;
const postcode =
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b|^\s*(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}.'’ -]{2,40}(?:,\s*\p{Lu}[\p{L} ]{2,30})?\s*$|\bP\.?\s?O\.?\s?Box\s\d/u;

const isTelephone = (found: string): boolean =>
  (found.match(/\d/g)?.length ?? 0) >= 8 &&
  // Years beside each other are none.
  !(found.match(/\d+/g) ?? []).every((digits) => /^(?:19|20)\d{2}$/.test(digits));

/** True for a line that says where somebody lives, or that is nothing but a labelled piece of contact data. */
export const isAddressLine = (line: string): boolean =>
  labelled.test(line) || street.test(line) || continentalStreet.test(line) || postcode.test(line);

/** A line without what somebody can be reached by; empty where nothing else was in it. */
export function withoutContact(line: string): string {
  if (isAddressLine(line)) return '';
  const rest = line
    .replace(email, '')
    .replace(link, '')
    .replace(telephone, (found) => (isTelephone(found) ? '' : found));
  if (rest === line) return line;
  const words = rest
    .replace(
      /\b(?:e-?mail|(?:tele)?phone|mobile|cell|tel|linkedin|github|web(?:site)?|portfolio)\b\.?\s*:?/giu,
      ' ',
    )
    .replace(/[\s|·•,;/–—-]+$|^[\s|·•,;/–—-]+/gu, '')
    .replace(/(?:\s*[|·•]\s*){2,}/gu, ' | ')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return /[\p{L}\p{N}]{2}/u.test(words) ? words : '';
}

/** True for a line that names a way to reach somebody. */
export const isContactLine = (line: string): boolean => withoutContact(line) !== line;
