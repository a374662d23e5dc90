import { partsOfStory, type Story } from '@/lib/domain/story';
import { keywordsOf, resultLine } from '@/lib/domain/story-keywords';
import { useWords } from '@/components/ui/words';
import './cheat-sheet.css';

export const sheetSays = ['keywords', 'answers'] as const;
export type SheetSays = (typeof sheetSays)[number];

/** About so many stories of usual length stand on a page of A4. */
export const storiesOnAPage = { keywords: 12, answers: 4 } as const satisfies Record<SheetSays, number>;

/** Stories as they stand on paper, by category: title, the result in a line, and what brings the rest back. */
export function SheetPaper({ stories, says }: { stories: readonly Story[]; says: SheetSays }) {
  const words = useWords();
  const { sheet } = words.stories;
  const categories = Map.groupBy(stories, ({ category }) => category.trim());
  const byName = [...categories].toSorted(
    ([one], [other]) => Number(one === '') - Number(other === '') || one.localeCompare(other),
  );
  return (
    <div className={says === 'answers' ? 'cheat-sheet' : 'cheat-sheet in-columns'}>
      {byName.map(([category, filed]) => (
        <section key={category}>
          <h2>{category || sheet.other}</h2>
          {filed.map((story) => (
            <article key={story.id}>
              <h3>{story.title || words.library.list.untitled}</h3>
              {says === 'answers' ? (
                <p className="answer">{story.polishedAnswer || sheet.notTold}</p>
              ) : (
                <StoryKeywords story={story} />
              )}
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}

/** A story of which no part is told gives the keywords of its answer. */
function StoryKeywords({ story }: { story: Story }) {
  const words = useWords().stories.sheet;
  const result = resultLine(story);
  const told = partsOfStory.filter((part) => story[part].trim() !== '');
  return (
    <>
      {result && <p className="result">{result}</p>}
      {told.length === 0 ? (
        <p>{keywordsOf(story.polishedAnswer, 10).join(' · ')}</p>
      ) : (
        <dl>
          {told
            // The result stands above in a sentence.
            .filter((part) => part !== 'result')
            .map((part) => (
              <div key={part}>
                <dt>{words.letters[part]}</dt>
                <dd>{keywordsOf(story[part]).join(' · ') || story[part]}</dd>
              </div>
            ))}
        </dl>
      )}
    </>
  );
}
