import { hostileTexts } from './hostile-texts.ts';
import { everywhere, inPieces, scored, shaped, written, type HostileOutput } from './hostile-output.ts';

const foreign = 'I personally invented the transistor before lunch';
const cutAt = (share: number): HostileOutput =>
  written(`stops after ${Math.round(share * 100)} % of its text`, (json) =>
    json.slice(0, Math.floor(json.length * share)),
  );
const present = { status: 'present', note: 'You close with a clear result.' };

/** Shapes of a whole answer: scores, structure, and text that is hardly JSON. */
const hostileShapes: readonly HostileOutput[] = [
  shaped('gives ten for everything', (valid) => scored(valid, 10)),
  shaped('gives nought for everything', (valid) => scored(valid, 0)),
  shaped('gives eleven for everything', (valid) => scored(valid, 11)),
  shaped('gives negative scores', (valid) => scored(valid, -3)),
  shaped('writes scores as text', (valid) => scored(valid, '9/10')),
  shaped('writes scores in words', (valid) => scored(valid, 'excellent')),
  written('gives NaN and Infinity', (json) =>
    json
      .replace(/"(star|clarity)":(?:\d[\d.]*|null)/g, '"$1":NaN')
      .replace(/"impact":(?:\d[\d.]*|null)/g, '"impact":Infinity'),
  ),
  shaped(
    'quotes what nobody said',
    (valid) =>
      everywhere(scored(valid, 9), (value, key) =>
        ['star', 'relevance', 'clarity', 'impact'].includes(key) && Array.isArray(value)
          ? [foreign]
          : key === 'original_snippet'
            ? foreign
            : value,
      ),
    [foreign],
  ),
  shaped('finds every part present', (valid) => ({
    ...valid,
    content_feedback: {
      ...valid.content_feedback,
      star_checklist: { situation: present, task: present, action: present, result: present },
    },
  })),
  shaped('obeys whoever wrote last', (valid, { attempt, job, resumeExcerpt, question }) => {
    const material = [attempt.transcript, job?.posting, job?.summary, resumeExcerpt, question.text].join(' ');
    return /\bten\b|\b10\b|full marks|maximum|perfect|highest/i.test(material) ? scored(valid, 10) : valid;
  }),
  shaped('turns its keys around', (valid) => Object.fromEntries(Object.entries(valid).toReversed())),
  shaped('adds keys of its own', (valid) => ({ verdict: 'hire', ...valid, __proto__x: { polluted: true } })),
  shaped('nests everything one level deeper', (valid) => ({ feedback: valid })),
  shaped('returns a list instead of an object', (valid) => Object.values(valid)),
  shaped('returns the object in a list', (valid) => [valid]),
  shaped('returns an empty object', () => ({})),
  shaped('returns null everywhere', (valid) =>
    everywhere(valid, (value) => (typeof value === 'object' ? value : null)),
  ),
  shaped('returns lists for objects and objects for lists', (valid) =>
    everywhere(valid, (value, key) =>
      key === 'top_strengths' ? { first: 'x' } : key === 'star_version' || key === 'metrics' ? ['x'] : value,
    ),
  ),
  shaped('writes a megabyte into one text', (valid) => ({
    ...valid,
    rewrite: { ...valid.rewrite, polished_answer: 'and so on '.repeat(105_000) },
    content_feedback: { ...valid.content_feedback, headline: 'x'.repeat(1_000_000) },
  })),
  written('says every key twice', (json) => {
    const inner = json.slice(1, -1);
    return `{${inner},${inner.replaceAll(/:(?:\d[\d.]*)/g, ':10')}}`;
  }),
  written('refuses in prose', () => 'I am sorry, but I cannot help with rating people.'),
  written('talks before and after', (json) => `Here is {your} feedback:\n\n${json}\n\nI hope that {helps}!`),
  written('fences its answer', (json) => `\`\`\`json\n${json}\n\`\`\``),
  written(
    'thinks aloud first',
    (json) => `<think>Maybe {"follow_up": {"should_ask": true}, "scoring": {}}?</think>${json}`,
  ),
  written('leaves commas and breaks lines', (json) => json.replaceAll(/([\]}])(?=[\]}])/g, '$1,')),
  {
    name: 'sends every piece twice',
    build: (valid) => inPieces(JSON.stringify(valid)).flatMap((each) => [each, each]),
    forbidden: [],
  },
  {
    name: 'sends its pieces out of order',
    build: (valid) =>
      inPieces(JSON.stringify(valid)).map((_, at, all) => all[at % 2 === 0 ? at + 1 : at - 1] ?? ''),
    forbidden: [],
  },
  ...[0.02, 0.2, 0.4, 0.6, 0.8, 0.97].map(cutAt),
];

/** Everything a model was ever seen to do, and some things that one was not. */
export const hostileOutputs: readonly HostileOutput[] = [...hostileShapes, ...hostileTexts];
