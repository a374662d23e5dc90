import type { Experience, RoleFamily } from './bank-question';
import type { Competency } from './competency';

/** A built-in role, for those who have no posting at hand: what a posting would have been read into. */
export type RoleProfile = {
  /** Kept with what a candidate chose: never changed, never used again for another role. */
  id: string;
  title: string;
  /** Null where the role says nothing about the line of work. */
  family: RoleFamily | null;
  /** Only where the role supposes it. */
  experience?: Experience;
  /** Under the names that a posting's skills have; the first one fills `{skill}`. */
  skills: readonly string[];
  /** The most wanted first. */
  competencies: readonly Competency[];
  /** What the work is about, in one to three sentences of our own. */
  summary: string;
};
