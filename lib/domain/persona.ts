import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/** An interviewer. `voice` names a provider's voice, `deviceVoice` one of the packaged synthesiser. */
export const Persona = z.object({
  id: Identifier,
  name: z.string().max(60),
  title: z.string().max(80),
  style: z.string().max(240),
  /** 1 (reserved) to 10 (very warm). */
  warmth: z.number().int().min(1).max(10),
  /** 1 (easy-going) to 10 (exacting). */
  strictness: z.number().int().min(1).max(10),
  /** How often it gives a short sign of listening, in Conversation mode alone. */
  backchannel: z.enum(['never', 'rarely', 'sometimes']),
  focus: z.array(z.string().max(60)).max(8),
  bestFor: z.string().max(160),
  voice: z.string().max(40),
  deviceVoice: z.enum(['slt', 'rms', 'awb', 'kal16']),
  /** Which drawing stands for this persona. */
  portrait: z.string().max(40),
});
export type Persona = z.infer<typeof Persona>;

/** A persona that the candidate made; built-in ones have no time of making. */
export const OwnPersona = Persona.extend({ createdAt: Instant });
export type OwnPersona = z.infer<typeof OwnPersona>;
