import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import type { GreenRoom } from '../helpers/green-room';

/** Starts, and waits until the voice leads. */
export async function converses(room: GreenRoom, choice: Partial<LobbyChoice> = {}): Promise<void> {
  room.starts({ turnMode: 'conversation', ...choice });
  await room.screen('conversing');
  await attends(room, 1);
}

/** The voice has been told so often whose words the candidate's are; from then on the take is recorded. */
export const attends = (room: GreenRoom, times: number): Promise<void> =>
  room.until(() => room.interviewer.asked.filter((asked) => asked.startsWith('attend')).length >= times);

/** The candidate answers; the voice calls it complete. Not `complete` are words of which some were lost on the way. */
export async function answersInConversation(
  room: GreenRoom,
  index: number,
  text: string,
  complete = true,
): Promise<void> {
  const { interviewer } = room;
  await attends(room, index + 1);
  const { takeId } = interviewer;
  interviewer.emit({ type: 'candidateSpeaking', speaking: true });
  room.room.candidate(20, true);
  interviewer.emit({ type: 'candidateTurn', itemId: `item-${index}`, takeId, text });
  interviewer.emit({ type: 'candidateSpeaking', speaking: false });
  interviewer.heard.push({ text, complete, failure: null });
  interviewer.emit({ type: 'answerSaved', questionIndex: index });
  await room.until(async () => (await room.database.attempts.count()) > index);
}
