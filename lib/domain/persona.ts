import { z } from 'zod';
import { Identifier, Instant } from './identifier';
import { lineUpTo, wordsUpTo } from './single-line';

/** How long the words of a persona may be, in UTF-16 units, and how many its focus areas. */
export const personaLimits = { name: 60, title: 80, style: 240, bestFor: 160, focusArea: 60, focus: 8 };

export const Backchannel = z.enum(['never', 'rarely', 'sometimes']);

/** The voices of the packaged synthesiser. */
export const DeviceVoice = z.enum(['slt', 'rms', 'awb', 'kal16']);

/** An interviewer. `voice` names a provider's voice, `deviceVoice` one of the packaged synthesiser. */
export const Persona = z.object({
  id: Identifier,
  name: z.string().max(personaLimits.name),
  title: z.string().max(personaLimits.title),
  style: z.string().max(personaLimits.style),
  /** 1 (reserved) to 10 (very warm). */
  warmth: z.number().int().min(1).max(10),
  /** 1 (easy-going) to 10 (exacting). */
  strictness: z.number().int().min(1).max(10),
  /** How often it gives a short sign of listening, in Conversation mode alone. */
  backchannel: Backchannel,
  focus: z.array(z.string().max(personaLimits.focusArea)).max(personaLimits.focus),
  bestFor: z.string().max(personaLimits.bestFor),
  voice: z.string().max(40),
  deviceVoice: DeviceVoice,
  /** Which drawing stands for this persona. */
  portrait: z.string().max(40),
});
export type Persona = z.infer<typeof Persona>;

/** A persona that the candidate made; built-in ones have no time of making. */
export const OwnPersona = Persona.extend({ createdAt: Instant });
export type OwnPersona = z.infer<typeof OwnPersona>;

/**
 * A persona as somebody wrote it, in a form or a file. Its words go into what a voice is told about itself, so they
 * are made single lines and held to their limits; name, title and manner must not be empty.
 */
export const WrittenPersona = Persona.omit({ id: true }).extend({
  name: wordsUpTo(personaLimits.name),
  title: wordsUpTo(personaLimits.title),
  style: wordsUpTo(personaLimits.style),
  bestFor: lineUpTo(personaLimits.bestFor),
  focus: z
    .array(lineUpTo(personaLimits.focusArea))
    .max(personaLimits.focus)
    .transform((areas) => [...new Set(areas.filter((area) => area !== ''))]),
});
export type WrittenPersona = z.infer<typeof WrittenPersona>;
