import { z } from 'zod';
import { Identifier } from '@/lib/domain/identifier';
import { LobbyChoice } from '@/lib/domain/interview/lobby';
import { Meter, PanelView } from '@/lib/domain/view/view';

/**
 * The conversation between a panel and the owner of the interview (the offscreen document), over one Port.
 * Commands are imperative; views are whole and idempotent: reconnecting means "send me the present one".
 */
export const panelPortName = 'greenroom.panel';

export const PanelCommand = z.discriminatedUnion('type', [
  /** The first word on the Port: the one-time token that the holder posted. Without it nothing is served. */
  z.object({ type: z.literal('hello'), token: z.string().min(16).max(80) }),
  /** Whether the panel can be seen; the meter comes only while it can. Seen is what a new Port is taken for. */
  z.object({ type: z.literal('watch'), visible: z.boolean() }),
  z.object({ type: z.literal('agreeToConsent') }),
  z.object({ type: z.literal('declare'), declaration: z.enum(['alone', 'everyoneAgreed']) }),
  z.object({ type: z.literal('startInterview'), choice: LobbyChoice }),
  z.object({ type: z.literal('resumeInterview') }),
  z.object({ type: z.literal('discardInterview') }),
  z.object({ type: z.literal('finishAnswer') }),
  z.object({ type: z.literal('startOver') }),
  z.object({ type: z.literal('typeInstead') }),
  z.object({ type: z.literal('submitAnswer'), text: z.string().max(20_000) }),
  z.object({ type: z.literal('repeatQuestion') }),
  z.object({ type: z.literal('skipQuestion') }),
  z.object({ type: z.literal('retryQuestion') }),
  z.object({ type: z.literal('answerFollowUp') }),
  z.object({ type: z.literal('nextQuestion') }),
  z.object({ type: z.literal('finishInterview') }),
  z.object({ type: z.literal('endInterview') }),
  z.object({ type: z.literal('tryAgain') }),
  /** Opens the words of the take under review for correction; `submitAnswer` has them judged anew. */
  z.object({ type: z.literal('editAnswer') }),
  /** Leaves the words as they were. */
  z.object({ type: z.literal('cancelEdit') }),
  /** What the candidate gives themselves, 0..10; null shows the score without. */
  z.object({ type: z.literal('rateSelf'), rating: z.number().min(0).max(10).nullable() }),
  z.object({ type: z.literal('saveToLibrary') }),
  /** After the last question: the candidate's own questions to the interviewer. */
  z.object({ type: z.literal('wrapUp') }),
  z.object({ type: z.literal('dismissNotice') }),
  z.object({ type: z.literal('backToLobby') }),
  /** Play a stretch of the take under review, in seconds from its start; `null` end plays on. */
  z.object({
    type: z.literal('playTake'),
    recordingId: Identifier,
    from: z.number().min(0),
    to: z.number().min(0).nullable(),
  }),
  z.object({ type: z.literal('stopPlaying') }),
]);
export type PanelCommand = z.infer<typeof PanelCommand>;

/** What the candidate wants; the rest of the commands is between panel and Port. */
export type PanelWish = Exclude<PanelCommand, { type: 'hello' | 'watch' }>;

export const PanelMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('view'), view: PanelView }),
  z.object({ type: z.literal('meter'), meter: Meter }),
  /** The token was wrong, used, or too old; the holder has to be asked for a new one. */
  z.object({ type: z.literal('refused') }),
]);
export type PanelMessage = z.infer<typeof PanelMessage>;
