import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { fill } from '@/lib/domain/messages';
import type { Job } from '@/lib/domain/job';
import type { Story } from '@/lib/domain/story';
import { draftOf } from '@/lib/domain/story-draft';
import { mergedDraft } from '@/lib/domain/story-merge';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import { ConflictDialog, GoneDialog } from './conflict-dialog';
import { spokenLength } from './spoken-length';
import { StoryFields } from './story-fields';
import { useSaveGuard } from './use-save-guard';
import { useStoryEditor, type SavedHow } from './use-story-editor';

/** Writes a story by hand, or changes one. Nothing is kept before it is saved, and nothing written is let go unasked. */
export function StoryEditor(props: {
  /** As it was when the editor was opened; null for a new one. */
  story: Story | null;
  stories: readonly Story[];
  jobs: readonly Job[];
  /** How the list is looked at, to come back to; `question` is what a new story is to answer. */
  query: URLSearchParams;
}) {
  const words = useWords().stories;
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { story, stories } = props;
  const said: Record<SavedHow, string> = {
    saved: words.editor.saved,
    keptMine: words.conflict.kept,
    tookTheirs: words.conflict.taken,
    revived: words.gone.saved,
  };
  const editing = useStoryEditor(
    story,
    (how) => toast({ text: said[how] }),
    props.query.get('question') ?? '',
  );
  const { draft, trouble } = editing;
  const back = new URLSearchParams(props.query);
  for (const name of ['edit', 'question']) back.delete(name);
  const home = hrefOf('library', story?.id ?? null, back);
  useFocusWhenLost(heading, home);
  const guard = useSaveGuard(
    editing.isChanged,
    (then, go) => void editing.save().then((id) => id !== null && go(then)),
  );
  const leave = (id: string | null): void => {
    if (id !== null) guard.go(hrefOf('library', id, back));
  };
  const save = (): void => void editing.save().then(leave);
  useEffect(() => {
    if (editing.isRefused) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [editing.isRefused]);
  const now = stories.find(({ id }) => id === story?.id);
  const isElsewhere = story !== null && now !== undefined && now.updatedAt !== story.updatedAt;
  const spoken = spokenLength(draft.polishedAnswer);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto px-4 pt-3 md:px-10">
      <a href={home} className="inline-flex min-h-10 items-center gap-2 text-quiet hover:text-ink">
        <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
        {words.editor.back}
      </a>
      <h1 ref={heading} tabIndex={-1} className="script mb-4">
        {story ? words.editor.editTitle : words.editor.newTitle}
      </h1>
      <form
        ref={form}
        noValidate
        className="flex max-w-[52rem] flex-col gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
          event.preventDefault();
          save();
        }}
      >
        {isElsewhere && <Notice calm what={words.editor.elsewhere} />}
        <StoryFields
          draft={draft}
          change={editing.change}
          stories={stories}
          jobs={props.jobs}
          titleError={editing.isRefused && !draft.title.trim() ? words.editor.needsTitle : undefined}
        />
        {trouble?.kind === 'failed' && <FailureNotice failure={trouble.failure} />}
        <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-ground px-4 py-3 md:mx-0 md:px-0">
          <Button type="submit" look="primary">
            {words.editor.save}
          </Button>
          <Button look="quiet" asChild>
            <a href={home}>{words.editor.cancel}</a>
          </Button>
          <p className="min-w-0 flex-1 basis-56 text-small text-quiet">
            {spoken ? fill(words.editor.spoken, { length: spoken }) : words.editor.keys}
          </p>
        </div>
      </form>
      {guard.dialog}
      {trouble?.kind === 'changedElsewhere' && story && (
        <ConflictDialog
          mine={mergedDraft(draftOf(story), draft, draftOf(trouble.theirs), 'mine')}
          theirs={trouble.theirs}
          onMine={() => void editing.keepMine(trouble.theirs).then(leave)}
          onTheirs={() => void editing.takeTheirs(trouble.theirs).then(leave)}
          onClose={editing.forgetTrouble}
        />
      )}
      {trouble?.kind === 'gone' && (
        <GoneDialog
          onBack={() => void editing.revive().then(leave)}
          onDrop={() => guard.go(hrefOf('library', null, back))}
          onClose={editing.forgetTrouble}
        />
      )}
    </main>
  );
}
