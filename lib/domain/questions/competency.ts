/**
 * What an interview looks for, under the names that candidates see. A competency's `signs` are lower-case words or
 * phrases by which a posting asks for it, matched as beginnings of words ("mentor" finds "mentoring").
 */
const competencySigns = {
  Ownership: [
    'ownership',
    'own the',
    'end-to-end',
    'end to end',
    'accountab',
    'self-starter',
    'autonom',
    'responsib',
  ],
  'Problem solving': [
    'problem solv',
    'problem-solv',
    'solve problem',
    'analytical',
    'troubleshoot',
    'root cause',
  ],
  Teamwork: ['teamwork', 'team player', 'collaborat', 'cross-functional', 'cross functional', 'work closely'],
  Conflict: ['conflict', 'disagree', 'difficult conversation', 'mediat'],
  Communication: [
    'communicat',
    'present to',
    'presentation',
    'writing skill',
    'written and',
    'storytell',
    'explain',
  ],
  Adaptability: ['adaptab', 'fast-paced', 'fast paced', 'ambigu', 'changing priorit', 'flexib', 'startup'],
  Prioritisation: [
    'prioriti',
    'deadline',
    'time management',
    'multiple project',
    'roadmap',
    'organised',
    'organized',
  ],
  Learning: ['learn', 'curious', 'curiosity', 'growth mindset', 'continuous improvement'],
  'Customer focus': ['customer', 'client', 'user need', 'user-cent', 'patient', 'guest'],
  Initiative: ['initiative', 'proactiv', 'entrepreneur', 'bias for action', 'bias to action'],
  Resilience: ['resilien', 'under pressure', 'high-pressure', 'rejection', 'setback'],
  Motivation: ['passion', 'mission', 'motivat', 'enthusias'],
  Influence: ['influenc', 'stakeholder', 'persua', 'negotiat', 'buy-in', 'alignment'],
  'People development': ['mentor', 'coach', 'develop people', 'career development', 'grow the team', 'train'],
  Delegation: ['delegat', 'manage a team', 'managing a team', 'direct report', 'line manage', 'supervis'],
  'Decision making': ['decision', 'judgement', 'judgment', 'trade-off', 'tradeoff'],
  'Leading change': ['change management', 'transform', 'reorgani', 'lead change', 'drive change'],
  Vision: ['vision', 'strateg', 'long-term', 'long term'],
  Hiring: ['hiring manager', 'recruit and', 'build a team', 'building a team', 'interviewing candidates'],
  Debugging: ['debug', 'diagnos', 'bug'],
  Quality: ['test', 'quality', 'code review', 'best practice', 'maintainab', 'clean code'],
  Performance: ['performance', 'latency', 'optimi', 'throughput'],
  Security: ['secur', 'privacy', 'complian', 'gdpr', 'hipaa'],
  Data: ['data', 'analytics', 'metric', 'dashboard', 'sql', 'experiment'],
  Delivery: ['ship', 'deliver', 'deploy', 'release', 'ci/cd', 'agile', 'scrum'],
  'Incident response': ['on-call', 'on call', 'incident', 'outage', 'production support'],
  Craft: ['hands-on', 'expertise in', 'deep knowledge', 'proficien', 'experience with'],
  Scale: ['scale', 'scalab', 'distributed', 'high volume', 'million'],
  Reliability: ['reliab', 'availability', 'fault', 'uptime', 'service level', 'slas', 'slos'],
  'Data modelling': ['schema', 'data model', 'database', 'storage', 'warehouse'],
  Interfaces: ['api', 'microservice', 'integration', 'architect'],
} as const satisfies Record<string, readonly string[]>;

export type Competency = keyof typeof competencySigns;

/** Every competency, in the order of the table. */
export const competencies = Object.keys(competencySigns) as Competency[];

const signPatterns = competencies.map((competency) => ({
  competency,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${competencySigns[competency].map((sign) => sign.replaceAll('/', '\\/')).join('|')})`,
    'giu',
  ),
}));

/** The competencies a text asks for, the most often named first; ties keep the table's order. Linear in the text. */
export function competenciesIn(text: string): Competency[] {
  return signPatterns
    .map(({ competency, pattern }) => ({ competency, count: text.match(pattern)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ competency }) => competency);
}
