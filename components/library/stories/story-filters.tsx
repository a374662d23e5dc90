import { SlidersHorizontal } from 'lucide-react';
import type { Job } from '@/lib/domain/job';
import type { Story } from '@/lib/domain/story';
import { countFilters, everyStory, namesInUse, storyOrders, type StoryLook } from '@/lib/domain/story-look';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import { Select } from '@/components/ui/select';
import { useWords } from '@/components/ui/words';
import { useJobName } from './use-job-name';

/** Tags, category, job and order, in a sheet of their own beside the search. */
export function StoryFilters(props: {
  stories: readonly Story[];
  jobs: readonly Job[];
  look: StoryLook;
  change: (part: Partial<StoryLook>) => void;
}) {
  const words = useWords().stories.filter;
  const jobName = useJobName();
  const { stories, jobs, look, change } = props;
  const categories = namesInUse([...stories.map(({ category }) => category), look.category ?? '']);
  const isActive = countFilters(look) > 0;
  const usual = look.search ? 'match' : 'changed';
  return (
    <Popover
      label={words.open}
      trigger={
        <IconButton label={words.open} className="relative size-10 border border-edge">
          <SlidersHorizontal aria-hidden className="size-4" />
          {isActive && (
            <span
              aria-hidden
              className="absolute -end-1 -top-1 size-2.5 rounded-full bg-amber ring-2 ring-ground"
            />
          )}
        </IconButton>
      }
    >
      <div className="flex flex-col gap-4">
        {isActive && (
          <Button
            size="small"
            className="self-end"
            onClick={() => change({ ...everyStory, search: look.search })}
          >
            {words.clear}
          </Button>
        )}
        <Field label={words.order}>
          {(control) => (
            <Select
              {...control}
              value={look.order ?? usual}
              options={storyOrders
                .filter((order) => order !== 'match' || look.search !== '')
                .map((order) => ({ value: order, label: words.orders[order] }))}
              onChange={({ target }) => {
                const order = storyOrders.find((each) => each === target.value) ?? null;
                change({ order: order === usual ? null : order });
              }}
            />
          )}
        </Field>
        <Field label={words.category}>
          {(control) => (
            <Select
              {...control}
              value={look.category ?? ''}
              options={[
                { value: '', label: words.everyCategory },
                ...categories.map((name) => ({ value: name, label: name })),
              ]}
              onChange={({ target }) => change({ category: target.value || null })}
            />
          )}
        </Field>
        <Field label={words.job}>
          {(control) => (
            <Select
              {...control}
              value={look.jobId === null ? 'all' : look.jobId || 'none'}
              options={[
                { value: 'all', label: words.everyJob },
                { value: 'none', label: words.noJob },
                ...jobs.map((job) => ({ value: job.id, label: jobName(job) })),
              ]}
              onChange={({ target: { value } }) =>
                change({ jobId: value === 'all' ? null : value === 'none' ? '' : value })
              }
            />
          )}
        </Field>
        <TagChoice stories={stories} tags={look.tags} onChange={(tags) => change({ tags })} />
        <p role="status" className="sr-only">
          {isActive && fill(counted(words.active, countFilters(look)), { count: countFilters(look) })}
        </p>
      </div>
    </Popover>
  );
}

function TagChoice(props: {
  stories: readonly Story[];
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}) {
  const words = useWords().stories.filter;
  const { stories, tags, onChange } = props;
  const known = namesInUse([...stories.flatMap((story) => story.tags), ...tags]);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-small font-medium">{words.tags}</legend>
      <p className="text-small text-quiet">{known.length > 0 ? words.tagsHint : words.noTags}</p>
      <div className="mt-1 flex flex-wrap gap-1">
        {known.map((tag) => {
          const chosen = tags.some((each) => each.toLowerCase() === tag.toLowerCase());
          return (
            <label
              key={tag}
              className="lit flex min-h-8 max-w-full items-center gap-2 rounded-control border border-line px-2 text-small text-quiet has-checked:border-ink has-checked:bg-hover has-checked:text-ink"
            >
              <input
                type="checkbox"
                checked={chosen}
                className="accent-ink"
                onChange={() =>
                  onChange(
                    chosen ? tags.filter((each) => each.toLowerCase() !== tag.toLowerCase()) : [...tags, tag],
                  )
                }
              />
              <span className="min-w-0 [overflow-wrap:anywhere]">{tag}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
