import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { partsOfStory, storyLimits, type Story, type StoryVersion } from '@/lib/domain/story';
import { restoreVersion } from '@/lib/store/story-edits';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { momentOf } from '@/components/library/moments';
import { Section } from '@/components/library/section';
import { useWriteFailed } from '@/components/library/use-write-failed';
import { DifferenceText } from './difference-text';

/** How a story was told before, the latest first; each compared with now, and to be told like that again. */
export function StoryVersions({ story }: { story: Story }) {
  const words = useWords().stories.versions;
  const { versions } = story;
  if (versions.length === 0) return null;
  return (
    <Section title={fill(counted(words.title, versions.length), { count: versions.length })}>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {versions.toReversed().map((version, place) => (
          <li key={`${version.savedAt}-${versions.length - place}`}>
            <Disclosure label={fill(words.savedAt, { date: momentOf(version.savedAt) })}>
              <Version story={story} version={version} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {versions.length >= storyLimits.versions && (
        <p className="text-small text-quiet">{fill(words.full, { count: storyLimits.versions })}</p>
      )}
    </Section>
  );
}

function Version({ story, version }: { story: Story; version: StoryVersion }) {
  const database = useDatabase();
  const all = useWords();
  const toast = useToast();
  const failed = useWriteFailed();
  const words = all.stories.versions;
  const { parts } = version;
  const changed = [
    { name: all.library.story.polished, earlier: version.polishedAnswer, later: story.polishedAnswer },
    ...partsOfStory.map((part) => ({
      name: all.shared.elements[part],
      earlier: parts?.[part] ?? story[part],
      later: story[part],
    })),
  ].filter(({ earlier, later }) => earlier !== later);
  const restore = (): void =>
    void restoreVersion(database, story.id, version.savedAt).then(
      (restored) => toast({ text: restored ? words.restored : words.restoreFailed }),
      failed,
    );
  return (
    <div className="flex flex-col gap-4 pb-2">
      {changed.length === 0 && <p className="text-quiet">{words.same}</p>}
      {changed.length > 0 && <p className="text-small text-quiet">{words.legend}</p>}
      {changed.map(({ name, earlier, later }) => (
        <div key={name} className="flex flex-col gap-1">
          <h3 className="text-small font-medium text-quiet">{name}</h3>
          <DifferenceText earlier={earlier} later={later} />
        </div>
      ))}
      {parts === null && <p className="text-small text-quiet">{words.answerOnly}</p>}
      {changed.length > 0 && (
        <Button size="small" className="self-start" onClick={restore}>
          {words.restore}
        </Button>
      )}
    </div>
  );
}
