import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Story } from '@/lib/domain/story';
import { updateStory } from '@/lib/store/story-edits';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import { usePageTitle } from '@/components/library/use-page-title';
import { useWriteFailed } from '@/components/library/use-write-failed';

/** The title, and the way to another one. */
export function StoryTitle({ story }: { story: Story }) {
  const words = useWords().library;
  const heading = useRef<HTMLHeadingElement>(null);
  const [editing, setEditing] = useState(false);
  useFocusWhenLost(heading, `${story.id} ${editing}`);
  usePageTitle(story.title || words.list.untitled);
  if (editing) return <TitleForm story={story} onDone={() => setEditing(false)} />;
  return (
    <div className="script">
      <h1 ref={heading} tabIndex={-1} className="inline font-medium">
        {story.title || words.list.untitled}
      </h1>{' '}
      <IconButton label={words.story.editTitle} onClick={() => setEditing(true)} className="align-middle">
        <Pencil aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}

function TitleForm({ story, onDone }: { story: Story; onDone: () => void }) {
  const database = useDatabase();
  const words = useWords().library.story;
  const failed = useWriteFailed();
  const [title, setTitle] = useState(story.title);
  const [tried, setTried] = useState(false);
  const wanted = title.trim();
  const save = async (): Promise<void> => {
    setTried(true);
    if (!wanted) return;
    if (wanted !== story.title) await updateStory(database, story.id, { title: wanted });
    onDone();
  };
  return (
    <form
      className="flex flex-col gap-3 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(failed);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <Field label={words.titleLabel} error={tried && !wanted ? words.titleEmpty : undefined}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            maxLength={120}
            value={title}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" size="small">
          {words.saveTitle}
        </Button>
        <Button look="quiet" size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
