import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { clockInWords } from '@/lib/domain/report/document/in-words';
import { speakerInWords } from '@/lib/domain/report/document/report-document';
import type { TranscriptLine } from '@/lib/domain/report/transcript';
import { Part } from './part';

/** Everything both sides said, as a script page: folded, for it is long. */
export function TranscriptPart({ lines }: { lines: readonly TranscriptLine[] }) {
  const words = useWords();
  const text = words.report.transcript;
  if (lines.length === 0)
    return (
      <Part name="transcript">
        <p className="text-quiet">{text.none}</p>
      </Part>
    );
  const count = fill(counted(text.lines, lines.length), { count: lines.length });
  return (
    <Part name="transcript">
      <Disclosure flush label={text.show} aside={count}>
        <ol className="flex flex-col gap-5 pt-2">
          {lines.map((line) => (
            <li key={`${line.from} ${line.id}`} className="flex flex-col gap-x-4 @2xl:flex-row">
              <p className="flex shrink-0 gap-3 text-small @2xl:w-36 @2xl:flex-col @2xl:gap-0 @2xl:pt-1.5">
                <span>
                  {speakerInWords(line, words)}
                  {line.from !== 'turn' && '*'}
                </span>
                <span className="tabular text-quiet">{clockInWords(line.at)}</span>
              </p>
              <p
                className={`script min-w-0 whitespace-pre-line ${line.speaker === 'candidate' ? 'text-quiet' : ''}`}
              >
                {line.text}
              </p>
            </li>
          ))}
        </ol>
        {lines.some(({ from }) => from !== 'turn') && (
          <p className="mt-6 text-small text-quiet">{text.fromRows}</p>
        )}
      </Disclosure>
    </Part>
  );
}
