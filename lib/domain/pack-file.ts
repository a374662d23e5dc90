import { z } from 'zod';
import { packLimits, type PackContent } from './pack';
import { lineOf, packProblem, type PackProblem } from './pack-problem';
import { DeviceVoice, Persona, WrittenPersona } from './persona';
import { portraitNames } from './portrait-name';
import { isProviderVoice, providerVoices } from './provider-voice';
import { QuestionKind } from '@/lib/domain/questions/kind';
import { lineUpTo, singleLine, wordsUpTo } from './single-line';

/** Five hundred questions and fifty interviewers at their longest, every character escaped, stay below. */
const largest = 2_000_000;
const format = 'greenroom-pack';
const formatVersion = 1;
/** Whatever is no number is taken for the present one: the rest of the file tells whether it can be read. */
const FileVersion = z.coerce.number().catch(formatVersion);

/** An interviewer in a file. What a writer may leave out is filled in; voices and faces are looked up afterwards. */
const FilePersona = WrittenPersona.extend({
  id: z.string().max(64).default(''),
  warmth: WrittenPersona.shape.warmth.default(5),
  strictness: WrittenPersona.shape.strictness.default(5),
  backchannel: WrittenPersona.shape.backchannel.default('rarely'),
  focus: WrittenPersona.shape.focus.default([]),
  bestFor: WrittenPersona.shape.bestFor.default(''),
  voice: z.string().default(''),
  deviceVoice: z.string().default(''),
  portrait: z.string().default(''),
});
type FilePersona = z.infer<typeof FilePersona>;

const FileQuestion = z.object({
  text: wordsUpTo(packLimits.questionText),
  kind: QuestionKind,
  competency: lineUpTo(packLimits.competency).default(''),
});

const PackFile = z.object({
  id: z.string().max(64).default(''),
  title: wordsUpTo(packLimits.title),
  version: lineUpTo(packLimits.version).default(''),
  questions: z.array(FileQuestion).max(packLimits.questions).default([]),
  personas: z.array(FilePersona).max(packLimits.personas).default([]),
});

/** A voice or face that the file names and nobody here knows, and what stands in for it. */
export type PackReplacement = {
  persona: string;
  trait: 'voice' | 'deviceVoice' | 'portrait';
  was: string;
  now: string;
};

export type PackReading =
  { pack: PackContent; replaced: readonly PackReplacement[] } | { problems: readonly PackProblem[] };

/**
 * Reads a pack from the text of a file. Never throws, and gives either a whole pack or what is wrong with it. Texts
 * stay texts: what looks like markup is shown and spoken as it is written. An id may be empty or odd (see
 * `withFreeIds`).
 */
export function readPack(text: string): PackReading {
  if (text.length > largest) return { problems: [{ fault: 'tooLarge', megabytes: largest / 1_000_000 }] };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problems: [{ fault: 'notJson', line: lineOf(error, text) }] };
  }
  if (!isPackLike(raw)) return { problems: [{ fault: 'notAPack' }] };
  if (FileVersion.parse(raw.formatVersion) > formatVersion) return { problems: [{ fault: 'newer' }] };
  const file = PackFile.safeParse(raw, { reportInput: true });
  if (!file.success) return { problems: file.error.issues.map(packProblem) };
  const { questions, personas } = file.data;
  if (questions.length + personas.length === 0) return { problems: [{ fault: 'empty' }] };
  const replaced: PackReplacement[] = [];
  return {
    pack: { ...file.data, personas: personas.map((each, index) => known(each, index, replaced)) },
    replaced,
  };
}

const isPackLike = (raw: unknown): raw is { formatVersion?: unknown } =>
  typeof raw === 'object' &&
  raw !== null &&
  (Object.hasOwn(raw, 'questions') || Object.hasOwn(raw, 'personas'));

/** The persona with a voice and a face that are here; not everybody who has none gets the same. */
function known(
  persona: FilePersona,
  index: number,
  replaced: PackReplacement[],
): PackContent['personas'][number] {
  const settle = <Known extends string>(
    trait: PackReplacement['trait'],
    all: readonly Known[],
    found: Known | undefined,
  ): Known => {
    if (found !== undefined) return found;
    const now = all[index % all.length]!;
    const was = singleLine(persona[trait]).slice(0, 40);
    if (was) replaced.push({ persona: persona.name, trait, was, now });
    return now;
  };
  return {
    ...persona,
    voice: settle('voice', providerVoices, isProviderVoice(persona.voice) ? persona.voice : undefined),
    deviceVoice: settle('deviceVoice', DeviceVoice.options, DeviceVoice.safeParse(persona.deviceVoice).data),
    portrait: settle(
      'portrait',
      portraitNames,
      portraitNames.find((name) => name === persona.portrait),
    ),
  };
}

/** The text of a file that {@link readPack} gives back as it was; only what belongs to a persona is written. */
export function writePack({ id, title, version, questions, personas }: PackContent): string {
  const pack = {
    format,
    formatVersion,
    id,
    title,
    version,
    questions,
    personas: z.array(Persona).parse(personas),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}
