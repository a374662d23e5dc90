import { isFull, isTight } from '@/lib/domain/disk-room';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Services } from './services';

/** Looks at the room on the disk before an interview begins, and again before each answer of it. */
export type RoomCheck = {
  /** Why nothing should be begun now; null where there is room, or the browser does not say. */
  mayBegin(): Promise<Failure | null>;
  /** The room before an answer; tells once for each interview that it is little. */
  beforeAnswer(interviewId: string): Promise<void>;
};

export function createRoomCheck(
  { diskRoom }: Pick<Services, 'diskRoom'>,
  tell: (failure: Failure) => void,
): RoomCheck {
  let toldOf: string | null = null;
  const look = () => diskRoom().catch(() => null);
  return {
    async mayBegin() {
      const room = await look();
      return room && isFull(room) ? failure('storageFull') : null;
    },
    async beforeAnswer(interviewId) {
      if (toldOf === interviewId) return;
      const room = await look();
      if (!room || !isTight(room) || toldOf === interviewId) return;
      toldOf = interviewId;
      tell(failure('storageLow'));
    },
  };
}
