import { Field } from '@/components/ui/field';
import { TextArea, TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { longestDocument } from '@/lib/domain/resume/clean-text';
import { ResumeOutline } from './resume-outline';

/** The parts of a resume that are written. */
export type ResumeDraft = { title: string; text: string };

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Name and text of a resume, and in the margin how the text is understood. */
export function ResumeFields({
  draft,
  onChange,
  error,
}: {
  draft: ResumeDraft;
  onChange: (change: Partial<ResumeDraft>) => void;
  /** Why it could not be kept. */
  error?: string | undefined;
}) {
  const words = useWords().resumes.form;
  const isLong = draft.text.length > longestDocument;
  return (
    <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="flex min-w-0 flex-col gap-4">
        <Field
          label={words.text}
          hint={words.textHint}
          aside={fill(words.count, { count: wordCount(draft.text) })}
          error={
            isLong
              ? fill(words.tooLong, {
                  most: longestDocument,
                  count: draft.text.length,
                })
              : error
          }
        >
          {(control) => (
            <TextArea
              {...control}
              spellCheck
              className="max-h-none min-h-[28rem] leading-6"
              value={draft.text}
              onChange={(event) => onChange({ text: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.title} hint={words.titleHint}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={160}
              value={draft.title}
              onChange={(event) => onChange({ title: event.target.value })}
            />
          )}
        </Field>
      </div>
      <ResumeOutline text={draft.text} />
    </div>
  );
}
