import type { Job } from '@/lib/domain/job';
import type { Story } from '@/lib/domain/story';
import { countFilters, everyStory, namesInUse, storyOrders, type StoryLook } from '@/lib/domain/story-look';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useWords } from '@/components/ui/words';
import { TagChoice } from './tag-choice';
import { useJobName } from './use-job-name';

export type FiltersProps = {
  stories: readonly Story[];
  jobs: readonly Job[];
  look: StoryLook;
  change: (part: Partial<StoryLook>) => void;
};

/** Order, category, job and tags of the list. */
export function FilterChoices({ stories, jobs, look, change }: FiltersProps) {
  const words = useWords().stories.filter;
  const jobName = useJobName();
  const categories = namesInUse([...stories.map(({ category }) => category), look.category ?? '']);
  const usual = look.search ? 'match' : 'changed';
  return (
    <div className="flex flex-col gap-4">
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
      <div className="grid grid-cols-2 gap-3">
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
      </div>
      <TagChoice stories={stories} tags={look.tags} onChange={(tags) => change({ tags })} />
      {countFilters(look) > 0 && (
        <Button
          size="small"
          className="self-start"
          onClick={() => change({ ...everyStory, search: look.search })}
        >
          {words.clear}
        </Button>
      )}
    </div>
  );
}
