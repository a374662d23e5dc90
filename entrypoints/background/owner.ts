import { z } from 'zod';
import { askContexts } from '@/lib/platform/messages';
import { ensureOffscreenDocument, hasOffscreenDocument } from '@/lib/platform/offscreen-document';
import type { OwnerRequest } from '@/lib/protocol/worker';

const path = 'offscreen.html';
const justification =
  'Records the spoken answer, speaks with the interviewer over WebRTC and plays its voice while the meeting page stays in front.';

const ask = (request: OwnerRequest): Promise<unknown> => askContexts(request);

/** Opens the owner of the interview unless it lives, and waits until it answers. Rejects after ten seconds. */
export function openOwner(): Promise<void> {
  return ensureOffscreenDocument(
    path,
    justification,
    async () => (await ask({ target: 'owner', ask: 'ready' })) === true,
  );
}

/** A one-time token for a panel in this tab; null where the owner gave none. */
export async function mintToken(tabId: number, documentId: string): Promise<string | null> {
  const answer = await ask({ target: 'owner', ask: 'mintToken', tabId, documentId });
  const token = z.object({ token: z.string().min(16) }).safeParse(answer);
  return token.success ? token.data.token : null;
}

/** True while an interview must not be cut off. Without an owner there is none. */
export async function isOwnerBusy(): Promise<boolean> {
  if (!(await hasOffscreenDocument())) return false;
  const answer = z.object({ busy: z.boolean() }).safeParse(await ask({ target: 'owner', ask: 'isBusy' }));
  // An owner that does not answer may be in the middle of something: waiting costs nothing.
  return !answer.success || answer.data.busy;
}
