import { useWords } from '@/components/ui/words';
import { BackupPart } from '@/lib/domain/backup/backup-table';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { BackupContents } from '@/lib/store/backup-contents';
import { sizeInWords } from '@/components/library/storage/size';
import { PartCheck } from './part-check';

/** What goes into a backup: everything, or some of it. Recordings hang on their interviews. */
export function PartChoices({
  chosen,
  contents,
  onChange,
}: {
  chosen: ReadonlySet<BackupPart>;
  contents: BackupContents;
  onChange: (chosen: Set<BackupPart>) => void;
}) {
  const words = useWords().backup;
  const all = BackupPart.options;
  const count = (kind: keyof typeof words.counts & keyof BackupContents): string =>
    fill(counted(words.counts[kind], contents[kind]), { count: contents[kind] });
  const asides: Record<BackupPart, string> = {
    interviews: `${count('interviews')}, ${count('answers')}`,
    recordings:
      contents.recordings > 0
        ? `${count('recordings')}, ${sizeInWords(contents.bytes)}`
        : count('recordings'),
    stories: count('stories'),
    jobs: `${count('jobs')}, ${count('resumes')}`,
    interviewers: `${count('interviewers')}, ${count('packs')}`,
    settings: words.parts.settings.holds,
    usage: count('usage'),
  };
  const toggle = (part: BackupPart, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(part);
    else next.delete(part);
    onChange(next);
  };
  return (
    <fieldset className="flex flex-col divide-y divide-line border-y border-line">
      <legend className="sr-only">{words.parts.label}</legend>
      <PartCheck
        strong
        name={words.parts.everything}
        checked={chosen.size === all.length}
        mixed={chosen.size > 0 && chosen.size < all.length}
        onChange={(on) => onChange(new Set(on ? all : []))}
      />
      {all.map((part) => {
        const isInner = part === 'recordings';
        const isPossible = !isInner || chosen.has('interviews');
        return (
          <PartCheck
            key={part}
            name={words.parts[part].name}
            aside={asides[part]}
            inner={isInner}
            disabled={!isPossible}
            checked={isPossible && chosen.has(part)}
            onChange={(on) => toggle(part, on)}
          />
        );
      })}
    </fieldset>
  );
}
