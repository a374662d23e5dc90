import { Copy, Pencil } from 'lucide-react';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Job } from '@/lib/domain/job';
import type { Story } from '@/lib/domain/story';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { Sheet } from '@/components/library/columns';
import { StoryBullets } from '@/components/library/resumes/story-bullets';
import { hrefOf } from '@/components/library/route';
import { countGaps, ScriptText } from '@/components/library/script-text';
import { Section } from '@/components/library/section';
import { StoryHead } from './story-head';
import { StoryMenu } from './story-menu';
import { StoryOrigin } from './story-origin';
import { isBuilt, StoryPartsList } from './story-parts';
import { StoryVersions } from './story-versions';

/** One story as it is read before the call: the polished answer first, where it came from last. */
export function StoryDetail(props: {
  story: Story;
  stories: readonly Story[];
  jobs: readonly Job[];
  /** How the list is looked at, to come back to. */
  query: URLSearchParams;
  onDelete: () => void;
}) {
  const words = useWords().library;
  const all = useWords().stories.detail;
  const toast = useToast();
  const { story, query } = props;
  const gaps = countGaps(story.polishedAnswer);
  const copy = (): void =>
    void navigator.clipboard.writeText(story.polishedAnswer).then(
      () => toast({ text: words.story.copied }),
      () => toast({ text: words.story.copyFailed }),
    );
  const editing = new URLSearchParams(query);
  editing.set('edit', '1');
  return (
    <Sheet back={{ href: hrefOf('library', null, query), label: words.story.back }}>
      <StoryHead story={story} jobs={props.jobs} />
      <Section title={words.story.polished}>
        {story.polishedAnswer.trim() ? (
          <div className="script">
            <ScriptText text={story.polishedAnswer} />
          </div>
        ) : (
          <p className="text-quiet">{words.story.noPolished}</p>
        )}
        {gaps > 0 && (
          <p className="text-small text-quiet">{fill(counted(words.story.gapHint, gaps), { count: gaps })}</p>
        )}
        <div className="mt-1 flex flex-wrap items-center gap-2">
          <Button look="primary" onClick={copy} disabled={!story.polishedAnswer.trim()}>
            <Copy aria-hidden className="size-4" />
            {words.story.copy}
          </Button>
          <Button asChild>
            <a href={hrefOf('library', story.id, editing)}>
              <Pencil aria-hidden className="size-4" />
              {all.edit}
            </a>
          </Button>
          <StoryMenu story={story} jobs={props.jobs} onDelete={props.onDelete} />
        </div>
      </Section>
      {isBuilt(story) && (
        <Section title={words.story.parts}>
          <StoryPartsList story={story} />
        </Section>
      )}
      {story.notes.trim() && (
        <Section title={words.story.notes}>
          <p className="max-w-[62ch] whitespace-pre-line [overflow-wrap:anywhere]">{story.notes}</p>
        </Section>
      )}
      <StoryBullets story={story} />
      <StoryOrigin story={story} stories={props.stories} query={query} />
      <StoryVersions story={story} />
    </Sheet>
  );
}
