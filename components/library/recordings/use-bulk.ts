import { fill } from '@/lib/domain/messages';
import { counted, type Counted } from '@/lib/domain/messages/library';
import type { RecordingGroup } from '@/lib/store/recording-groups';
import { deleteRecordings, keepRecordings, restoreTerms, type Terms } from '@/lib/store/recordings-in-bulk';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useUndo } from '@/components/library/use-undo';

/** What can be done to the recordings of several interviews at once; all of it can be undone. */
export type Bulk = {
  keep: (groups: readonly RecordingGroup[], kept: boolean) => void;
  remove: (groups: readonly RecordingGroup[]) => void;
};

const idsOf = (groups: readonly RecordingGroup[]): string[] =>
  groups.flatMap(({ recordings }) => recordings.map(({ id }) => id));

export function useBulk(): Bulk {
  const database = useDatabase();
  const words = useWords().recordings.list;
  const toast = useToast();
  const offerUndo = useUndo();
  const act = (doing: Promise<Terms>, said: Counted): void =>
    void doing.then(
      (before) =>
        offerUndo({
          said: fill(counted(said, before.size), { count: before.size }),
          undo: () => restoreTerms(database, before),
        }),
      () => toast({ text: words.failed }),
    );
  return {
    keep: (groups, kept) =>
      act(keepRecordings(database, idsOf(groups), kept), kept ? words.keptNow : words.expireNow),
    remove: (groups) => act(deleteRecordings(database, idsOf(groups)), words.removed),
  };
}
