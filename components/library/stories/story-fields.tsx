import { useId } from 'react';
import type { Job } from '@/lib/domain/job';
import { partsOfStory, storyLimits, type Story } from '@/lib/domain/story';
import { tidyTags, type StoryDraft } from '@/lib/domain/story-draft';
import { storyCategories } from '@/lib/domain/story-fit-subject';
import { namesInUse } from '@/lib/domain/story-look';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useWords } from '@/components/ui/words';
import { Section } from '@/components/library/section';
import { WordsField } from '@/components/library/words-field';
import { useJobName } from './use-job-name';
import { WrittenTextField, type WrittenField } from './written-field';

/** Every field of a story, in the order in which one thinks of them: the answer, how it is built, where it is filed. */
export function StoryFields(props: {
  draft: StoryDraft;
  change: (part: Partial<StoryDraft>) => void;
  stories: readonly Story[];
  jobs: readonly Job[];
  titleError: string | undefined;
}) {
  const words = useWords().stories.editor;
  const jobName = useJobName();
  const categoriesId = useId();
  const { draft, change, stories, jobs } = props;
  const field = (name: WrittenField, lines: 'one' | 'some' | 'script' = 'some') => (
    <WrittenTextField
      name={name}
      lines={lines}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
      {...(name === 'title' && { error: props.titleError })}
      {...(name === 'category' && { suggestions: categoriesId })}
    />
  );
  const categories = namesInUse([...stories.map(({ category }) => category), ...storyCategories]);
  // A job that was deleted stays written in the story until another is chosen.
  const isKnown = draft.jobId === null || jobs.some(({ id }) => id === draft.jobId);
  return (
    <>
      <Section title={words.answer}>
        {field('title', 'one')}
        {field('questionText', 'one')}
        {field('polishedAnswer', 'script')}
      </Section>
      <Section title={words.built}>
        <div className="grid gap-4 sm:grid-cols-2">
          {partsOfStory.map((part) => (
            <div key={part}>{field(part)}</div>
          ))}
        </div>
      </Section>
      <Section title={words.filed}>
        <div className="grid gap-4 sm:grid-cols-2">
          {field('category', 'one')}
          <Field label={words.fields.jobId}>
            {(control) => (
              <Select
                {...control}
                value={isKnown ? (draft.jobId ?? '') : ''}
                options={[
                  { value: '', label: words.noJob },
                  ...jobs.map((job) => ({ value: job.id, label: jobName(job) })),
                ]}
                onChange={({ target }) => change({ jobId: target.value || null })}
              />
            )}
          </Field>
        </div>
        <datalist id={categoriesId}>
          {categories.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <WordsField
          label={words.fields.tags}
          hint={words.tagHint}
          items={draft.tags}
          most={storyLimits.tags}
          longest={storyLimits.tag}
          known={namesInUse(stories.flatMap(({ tags }) => tags))}
          tidy={tidyTags}
          onChange={(tags) => change({ tags })}
        />
        {field('notes')}
      </Section>
    </>
  );
}
