import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { questionsFor } from '@/lib/domain/questions/question-count';
import { readOwnQuestions } from './own-questions';
import type { Lobby, SectionProps } from './section';

/** Questions that the candidate brings: written here, or from a pack. */
export function OwnSection({
  choice,
  onChange,
  packs,
  own,
  onOwn,
}: SectionProps & {
  packs: Lobby['packs'];
  /** Own questions as they are being written, one per line. */
  own: string;
  onOwn: (own: string) => void;
}) {
  const words = useWords();
  const text = words.panel.lobby.own;
  const { questions, tooMany, alike, tooLong } = readOwnQuestions(own);
  const planned = questionsFor(choice.minutes, choice.questionCount);
  const asked = Math.min(questions.length, planned);
  const problems = [
    ...(asked < questions.length
      ? [
          fill(text.overPlan[planned === 1 ? 'one' : 'many'], {
            planned: words.panel.lobby.numerals[planned] ?? planned,
          }),
        ]
      : tooMany
        ? [text.tooMany]
        : []),
    ...(alike ? [text.alike] : []),
    ...(tooLong ? [text.tooLong] : []),
  ];
  const pack = packs.find(({ id }) => id === choice.packId);
  const inside = [...(asked > 0 ? [fill(text.count, { count: asked })] : []), ...(pack ? [pack.title] : [])];
  return (
    <Disclosure label={text.heading} aside={inside.join(' · ') || text.none}>
      <div className="flex flex-col gap-4">
        <Field label={text.label} hint={text.hint} error={problems.join(' ')}>
          {(control) => <TextArea {...control} value={own} onChange={(event) => onOwn(event.target.value)} />}
        </Field>
        {packs.length > 0 && (
          <Field label={text.pack}>
            {(control) => (
              <Select
                {...control}
                value={choice.packId ?? ''}
                onChange={(event) => onChange({ packId: event.target.value || null })}
                options={[
                  { value: '', label: text.noPack },
                  ...packs.map(({ id, title, questions: count }) => ({
                    value: id,
                    label: fill(text.packOption, { title, count }),
                  })),
                ]}
              />
            )}
          </Field>
        )}
      </div>
    </Disclosure>
  );
}
