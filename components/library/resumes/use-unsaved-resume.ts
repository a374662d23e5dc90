import { useCallback, useState } from 'react';
import type { Resume } from '@/lib/domain/resume';

/** Takes the resume in which something is not saved, as it was last read; null once there is none. */
export type HoldResume = (resume: Resume | null) => void;

/**
 * The resume in which something is not saved. It stays open as long as the address is the same, whatever becomes of
 * its row, here or in another window: what was written in it is nowhere else.
 */
export function useUnsavedResume(openId: string | null): { unsaved: Resume | null; hold: HoldResume } {
  const [held, setHeld] = useState<{ resume: Resume; openId: string | null } | null>(null);
  const hold = useCallback<HoldResume>((resume) => setHeld(resume && { resume, openId }), [openId]);
  return { unsaved: held?.openId === openId ? held.resume : null, hold };
}
