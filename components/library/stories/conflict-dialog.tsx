import type { Story } from '@/lib/domain/story';
import { differing, draftOf, type StoryDraft } from '@/lib/domain/story-draft';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { DifferenceText } from './difference-text';

/** A story was saved in another window while it was edited here: which wording stays is asked, with both in sight. */
export function ConflictDialog(props: {
  /** As it would be if mine is kept: with what only they have changed. */
  mine: StoryDraft;
  theirs: Story;
  onMine: () => void;
  onTheirs: () => void;
  onClose: () => void;
}) {
  const words = useWords().stories;
  const { mine, theirs } = props;
  const inWords = (value: StoryDraft[keyof StoryDraft]): string =>
    (Array.isArray(value) ? value.join(', ') : value) || words.conflict.nothing;
  const fields = differing(draftOf(theirs), mine).filter((field) => field !== 'jobId');
  return (
    <DialogSheet
      urgent
      title={words.conflict.title}
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" className="me-auto max-sm:w-full" onClick={props.onClose}>
            {words.conflict.on}
          </Button>
          <Button className="max-sm:flex-1" onClick={props.onTheirs}>
            {words.conflict.theirs}
          </Button>
          <Button look="primary" autoFocus className="max-sm:flex-1" onClick={props.onMine}>
            {words.conflict.mine}
          </Button>
        </>
      }
    >
      <p>{words.conflict.body}</p>
      {fields.length > 0 && (
        <Disclosure label={words.conflict.see} defaultOpen flush>
          <p className="pb-3 text-small text-quiet">{words.conflict.legend}</p>
          <div className="flex flex-col gap-4">
            {fields.map((field) => (
              <div key={field} className="flex flex-col gap-1">
                <h3 className="text-small font-medium text-quiet">{words.editor.fields[field]}</h3>
                <DifferenceText earlier={inWords(theirs[field])} later={inWords(mine[field])} />
              </div>
            ))}
          </div>
        </Disclosure>
      )}
    </DialogSheet>
  );
}

/** A story was deleted in another window while it was edited here. */
export function GoneDialog(props: { onBack: () => void; onDrop: () => void; onClose: () => void }) {
  const words = useWords().stories;
  return (
    <DialogSheet
      urgent
      title={words.gone.title}
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" className="me-auto max-sm:w-full" onClick={props.onClose}>
            {words.conflict.on}
          </Button>
          <Button onClick={props.onDrop}>{words.gone.drop}</Button>
          <Button look="primary" autoFocus onClick={props.onBack}>
            {words.gone.back}
          </Button>
        </>
      }
    >
      <p>{words.gone.body}</p>
    </DialogSheet>
  );
}
