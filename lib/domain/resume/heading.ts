/** What a part of a resume is about. `other` has a heading that is none of these. */
export type SectionKind =
  | 'summary'
  | 'experience'
  | 'projects'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'languages'
  | 'volunteering'
  | 'publications'
  | 'awards'
  | 'interests'
  | 'references'
  | 'other';

/** Words that headings are made of, in lower case; the first pattern that takes the whole heading counts. */
const headings: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'summary',
    /^(?:(?:professional|executive|career|personal|brief) )?(?:summary|profile|statement|overview|objective)(?: of qualifications)?$|^(?:about(?: me)?|who i am|in brief|at a glance|highlights|profil|kurzprofil)$/,
  ],
  [
    'volunteering',
    /^(?:volunteer(?:ing)?|voluntary|community)(?: (?:work|experience|service|involvement|activities))?(?: (?:and|&) .{3,20})?$/,
  ],
  [
    'experience',
    /^(?:(?:professional|work|working|employment|career|relevant|clinical|teaching|industry|selected|additional|other|previous|military|research|leadership|sales|retail|nursing|engineering|management) )*(?:experience|history|background)s?(?: (?:and|&) .{3,20})?$|^(?:employment|career|work|positions? held|appointments|where i(?:'ve| have) worked|internships?|berufserfahrung|exp[ée]riences? professionnelles?|experiencia(?: laboral| profesional)?)$/,
  ],
  [
    'projects',
    /^(?:(?:selected|key|personal|side|academic|open source|notable|technical) )*projects?(?: work)?$/,
  ],
  [
    'education',
    /^(?:education(?:al)?(?: (?:background|history|and training|& training|and qualifications))?|academic (?:background|history|qualifications)|qualifications|studies|training|training and education|degrees?|ausbildung|formation|formaci[óo]n|educaci[óo]n)$/,
  ],
  [
    'skills',
    /^(?:(?:key|core|technical|professional|relevant|hard|soft|computer|it|clinical|additional|other) )*(?:skills?(?: (?:and|&) .{3,24})?|competenc(?:ies|es)|expertise|technologies|tech(?:nology)? stack|tools?(?: (?:and|&) .{3,24})?|proficiencies|strengths|areas of expertise|toolbox|what i work with|kenntnisse|comp[ée]tences|habilidades)$/,
  ],
  [
    'certifications',
    /^(?:(?:professional )?(?:certifications?|certificates?|licen[cs]es?|accreditations?|registrations?|courses?)(?: (?:and|&) .{3,24})?|licen[cs]ure)$/,
  ],
  ['languages', /^(?:languages?(?: skills)?|sprachen|langues|idiomas)$/],
  [
    'publications',
    /^(?:(?:selected )?(?:publications?|papers|talks|presentations|patents)(?: (?:and|&) .{3,24})?)$/,
  ],
  [
    'awards',
    /^(?:awards?|honou?rs?|achievements?|accomplishments|recognition|scholarships)(?: (?:and|&) .{3,24})?$/,
  ],
  [
    'interests',
    /^(?:interests?|hobbies|activities|extracurricular activities|personal|outside work)(?: (?:and|&) .{3,24})?$/,
  ],
  ['references', /^(?:references?|referees)(?: available.{0,30})?$/],
];

const mostWords = 6;
const longestHeading = 48;

/** "E X P E R I E N C E" as one word; wider gaps part words. */
const unspaced = (line: string): string =>
  /^(?:\p{L} ){3,}\p{L}(?:\s{2,}(?:\p{L} )*\p{L})*$/u.test(line)
    ? line
        .replace(/\s{2,}/g, '\u0000')
        .replaceAll(' ', '')
        .replaceAll('\u0000', ' ')
    : line;

/** The words of a line that may be a heading, without what frames them: "## Skills", "== SKILLS ==", "Skills:". */
const bare = (line: string): string =>
  unspaced(line.trim())
    .replace(/^[\s#=*_~–—\-[|>]+|[\s#=*_~–—\-\]|:]+$/gu, '')
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();

const isShort = (words: string): boolean =>
  words.length > 1 && words.length <= longestHeading && words.split(' ').length <= mostWords;

/** Which part of a resume a line begins, and how it is called there; null where it is no heading. */
export function headingOf(line: string): { kind: SectionKind; heading: string } | null {
  if (/^\s*[-*]\s/.test(line)) return null;
  const heading = bare(line);
  if (!isShort(heading)) return null;
  const folded = heading.toLowerCase().replace(/’/g, "'");
  const known = headings.find(([, pattern]) => pattern.test(folded));
  if (known) return { kind: known[0], heading };
  const isMarked = /^#{1,2}\s/.test(line.trim());
  return isMarked ? { kind: 'other', heading } : null;
}

/** "Skills: Python, SQL": a heading with its content on the same line; null where it is none. */
export function inlineHeadingOf(line: string): { kind: SectionKind; heading: string; rest: string } | null {
  const found = /^\s*([\p{L}][\p{L} &/]{2,30}):\s+(\S.*)$/u.exec(line);
  const [, name = '', rest = ''] = found ?? [];
  const heading = name ? headingOf(name) : null;
  return heading && heading.kind !== 'experience' ? { ...heading, rest } : null;
}

/** True for a line in capitals that stands alone: a heading of the writer's own, such as "PATENTS PENDING". */
export function isCapitalHeading(line: string, before: string | undefined): boolean {
  const words = bare(line);
  return (
    (before === undefined || before.trim() === '') &&
    isShort(words) &&
    /^[\p{Lu}\s&/'’-]{4,}$/u.test(words) &&
    words.replace(/[^\p{L}]/gu, '').length >= 4
  );
}
