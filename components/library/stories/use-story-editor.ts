import { useRef, useState } from 'react';
import type { Failure } from '@/lib/domain/failure';
import { storyLimits, type Story } from '@/lib/domain/story';
import { draftOf, differing, emptyStoryDraft, tidyTags, type StoryDraft } from '@/lib/domain/story-draft';
import { mergedDraft } from '@/lib/domain/story-merge';
import { storeFailure } from '@/lib/store/failure';
import { createStory, editStory, reviveStory, setAside, type StoryEdit } from '@/lib/store/story-edits';
import { useDatabase } from '@/components/library/database';

/** How the last save ended where it did not simply succeed. */
export type SaveTrouble =
  { kind: 'failed'; failure: Failure } | { kind: 'changedElsewhere'; theirs: Story } | { kind: 'gone' };

/** How a save that went well came to be. */
export type SavedHow = 'saved' | 'keptMine' | 'tookTheirs' | 'revived';

/** What is being written, and the ways to keep it. Every way ends in `onSaved` or in `trouble`. */
export type StoryEditing = {
  draft: StoryDraft;
  isChanged: boolean;
  /** True once a save was tried with texts that cannot be kept as they are. */
  isRefused: boolean;
  trouble: SaveTrouble | null;
  change: (part: Partial<StoryDraft>) => void;
  save: () => Promise<string | null>;
  keepMine: (theirs: Story) => Promise<string | null>;
  takeTheirs: (theirs: Story) => Promise<string | null>;
  revive: () => Promise<string | null>;
  forgetTrouble: () => void;
};

const written = Object.keys(storyLimits).filter((name): name is keyof StoryDraft & keyof typeof storyLimits =>
  Object.hasOwn(emptyStoryDraft, name),
);

/** True where there is a title and every text has room. */
const isKeepable = (draft: StoryDraft): boolean =>
  draft.title.trim() !== '' &&
  written.every((name) => {
    const value = draft[name];
    return typeof value !== 'string' || value.length <= storyLimits[name];
  });

/**
 * @param begun the story as it was when the editor was opened; null for one that is written anew
 * @param question what one that is written anew is to answer
 */
export function useStoryEditor(
  begun: Story | null,
  onSaved: (how: SavedHow) => void,
  question = '',
): StoryEditing {
  const database = useDatabase();
  const [id] = useState(() => begun?.id ?? crypto.randomUUID());
  const [initial] = useState<StoryDraft>(() =>
    begun
      ? draftOf(begun)
      : { ...emptyStoryDraft, questionText: question.slice(0, storyLimits.questionText) },
  );
  const [draft, setDraft] = useState(initial);
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null);
  const busy = useRef(false);
  const isRefused = isTried && !isKeepable(draft);

  const tidy = (): StoryDraft => ({ ...draft, title: draft.title.trim(), tags: tidyTags(draft.tags) });
  // A second press while the first is being written would make two of it.
  const once = async (how: SavedHow, work: () => Promise<StoryEdit>): Promise<string | null> => {
    if (busy.current) return null;
    busy.current = true;
    try {
      const edit = await work();
      if (edit.outcome === 'saved') {
        onSaved(how);
        return edit.story.id;
      }
      setTrouble(
        edit.outcome === 'gone' ? { kind: 'gone' } : { kind: 'changedElsewhere', theirs: edit.story },
      );
    } catch (error) {
      setTrouble({ kind: 'failed', failure: storeFailure(error) });
    } finally {
      busy.current = false;
    }
    return null;
  };
  return {
    draft,
    isChanged: differing(initial, draft).length > 0,
    isRefused,
    trouble,
    change: (part) => {
      setTried(false);
      setDraft((before) => ({ ...before, ...part }));
    },
    save: async () => {
      if (!isKeepable(draft)) {
        setTried(true);
        return null;
      }
      setTrouble(null);
      return once('saved', async () =>
        begun
          ? editStory(database, id, { change: tidy(), updatedAt: begun.updatedAt })
          : { outcome: 'saved', story: await createStory(database, id, tidy()) },
      );
    },
    keepMine: (theirs) =>
      once('keptMine', () =>
        editStory(database, id, {
          change: mergedDraft(initial, tidy(), draftOf(theirs), 'mine'),
          updatedAt: theirs.updatedAt,
        }),
      ),
    takeTheirs: (theirs) => {
      const { notes } = mergedDraft(initial, tidy(), draftOf(theirs), 'theirs');
      return once('tookTheirs', () =>
        setAside(database, id, { draft: tidy(), change: { notes }, updatedAt: theirs.updatedAt }),
      );
    },
    revive: () =>
      once('revived', async () =>
        begun ? { outcome: 'saved', story: await reviveStory(database, begun, tidy()) } : { outcome: 'gone' },
      ),
    forgetTrouble: () => setTrouble(null),
  };
}
