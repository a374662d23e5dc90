import { useWords } from '@/components/ui/words';
import { possibleParts, type BackupPart } from '@/lib/domain/backup/backup-table';
import type { MergeKind, MergeReport } from '@/lib/store/merge/merge-tally';
import { fatesInWords } from './fates-in-words';
import { PartCheck } from './part-check';

const kindsOf: Record<BackupPart, readonly MergeKind[]> = {
  interviews: ['interviews', 'answers'],
  recordings: ['recordings'],
  stories: ['stories'],
  jobs: ['jobs', 'resumes'],
  interviewers: ['interviewers', 'packs'],
  settings: [],
  usage: ['usage'],
};

/** The parts that a backup holds, each with what would become of it here. */
export function PreviewChoices({
  parts,
  chosen,
  whole,
  holdsKey,
  onChange,
}: {
  /** What is in the file. */
  parts: readonly BackupPart[];
  chosen: ReadonlySet<BackupPart>;
  /** What restoring all of it would come to. */
  whole: MergeReport;
  holdsKey: boolean;
  onChange: (chosen: ReadonlySet<BackupPart>) => void;
}) {
  const all = useWords().backup;
  const words = all.restore;
  const said = (part: BackupPart) => {
    if (part === 'settings') {
      const counts = whole.counts.settings;
      const fate = counts?.added ? 'added' : counts?.updated ? 'updated' : 'same';
      return (
        <>
          {words.preview.settings[fate]}
          {chosen.has(part) && (
            <span className="block">
              {words.preview.settingsHint} {holdsKey && words.preview.keyInside}
            </span>
          )}
        </>
      );
    }
    const kinds = kindsOf[part].filter((kind) => whole.counts[kind]);
    if (kinds.length === 0) return words.preview.none;
    return kinds.map((kind) => (
      <span key={kind} className="block">
        {kindsOf[part].length > 1 && `${words.kinds[kind]}: `}
        {fatesInWords(words.preview.fates, whole.counts[kind], words.preview.none)}
      </span>
    ));
  };
  const toggle = (part: BackupPart, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(part);
    else next.delete(part);
    onChange(next);
  };
  return (
    <fieldset className="flex flex-col divide-y divide-line border-y border-line">
      <legend className="sr-only">{words.preview.label}</legend>
      {possibleParts(parts).map((part) => {
        const isInner = part === 'recordings';
        const isPossible = !isInner || chosen.has('interviews');
        return (
          <PartCheck
            key={part}
            name={all.parts[part].name}
            aside={said(part)}
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
