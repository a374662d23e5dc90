import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { InterviewSummary } from '@/lib/store/interview-sheet';
import { useWords } from '@/components/ui/words';
import { ListHeading } from '@/components/library/columns';
import { useInterviewName } from '@/components/library/interview-name';
import { ItemList } from '@/components/library/item-list';
import { momentOf } from '@/components/library/moments';
import { Score } from '@/components/library/score';

/** The interviews, the newest first. */
export function InterviewList(props: {
  interviews: readonly InterviewSummary[];
  shownId: string | null;
  openId: string | null;
  onDelete: (interview: InterviewSummary) => void;
}) {
  const words = useWords().library;
  const count = props.interviews.length;
  return (
    <>
      <ListHeading title={words.list.interviews} count={fill(counted(words.list.held, count), { count })} />
      <ItemList
        label={words.list.interviewsLabel}
        section="interviews"
        items={props.interviews}
        shownId={props.shownId}
        openId={props.openId}
        onDelete={props.onDelete}
      >
        {(interview) => <Row interview={interview} />}
      </ItemList>
    </>
  );
}

function Row({ interview }: { interview: InterviewSummary }) {
  const words = useWords().library.interview;
  const name = useInterviewName(interview, interview.job);
  const answers =
    interview.answers === 0
      ? words.noAnswers
      : fill(counted(words.answered, interview.answers), { count: interview.answers });
  const facts = [
    answers,
    ...(interview.practice ? [words.practiceShort] : []),
    ...(interview.state === 'completed' ? [] : [words.states[interview.state]]),
  ];
  return (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 font-medium">{name}</span>
        {!interview.practice && interview.overall !== null && <Score value={interview.overall} />}
      </span>
      <span className="flex justify-between gap-3 text-small text-quiet">
        <span className="min-w-0 truncate">{facts.join(' · ')}</span>
        <span className="shrink-0">{momentOf(interview.createdAt)}</span>
      </span>
    </>
  );
}
