import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { FitItem } from './fit-item';
import type { Fits } from './use-fits';

/** What fits, the best first; where nothing does, what kind of story is missing, and the way to write it. */
export function FitResults(props: { found: Fits | null; isEmpty: boolean; question: string }) {
  const words = useWords().stories.fit;
  const { found, isEmpty, question } = props;
  if (!found && !isEmpty)
    return (
      <div role="status" className="flex flex-col gap-3">
        <span className="sr-only">{words.looking}</span>
        <Skeleton className="w-full" />
        <Skeleton className="w-2/3" />
      </div>
    );
  const fits = found?.fits ?? [];
  const squarely = fits.filter(({ level }) => level === 'fits').length;
  const said =
    squarely > 0
      ? fill(counted(words.found, squarely), { count: squarely })
      : fits.length > 0
        ? words.nearOnly
        : isEmpty
          ? words.noStories
          : words.nothing;
  const [subject] = found?.asked.about.keys() ?? [];
  return (
    <section className="flex flex-col gap-4">
      <div className="flex flex-col gap-0.5">
        <h2 role="status" className="font-medium">
          {said}
        </h2>
        {squarely > 0 && subject && <p className="text-small text-quiet">{fill(words.about, { subject })}</p>}
      </div>
      {fits.length > 0 && (
        <ol className="flex flex-col gap-3">
          {fits.map((fit) => (
            <li key={fit.story.id}>
              <FitItem fit={fit} />
            </li>
          ))}
        </ol>
      )}
      {squarely === 0 && (
        <div className="flex flex-col items-start gap-3">
          <p className="max-w-[62ch] text-quiet">
            {subject ? fill(words.missing, { subject }) : words.missingAny}
          </p>
          <Button asChild>
            <a href={hrefOf('library', 'new', new URLSearchParams({ question }))}>{words.write}</a>
          </Button>
        </div>
      )}
    </section>
  );
}
