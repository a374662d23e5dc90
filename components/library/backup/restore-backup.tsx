import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { Section } from '@/components/library/section';
import { DropZone } from './drop-zone';
import { PassphraseQuestion } from './passphrase-question';
import { ProblemNotice } from './problem-notice';
import { RestoreDone } from './restore-done';
import { RestorePreview } from './restore-preview';
import type { Restore } from './use-restore';
import { WorkLine } from './work-line';

/** Opens a backup, shows what is in it, and merges it into what is here. */
export function RestoreBackup({ restore }: { restore: Restore }) {
  const words = useWords().backup.restore;
  return (
    <Section title={words.title}>
      <RestoreStep restore={restore} />
    </Section>
  );
}

function RestoreStep({
  restore: { restoring, choose, open, pick, run, fail, cancel, again },
}: {
  restore: Restore;
}) {
  const all = useWords().backup;
  const words = all.restore;
  switch (restoring.state) {
    case 'idle':
      return (
        <>
          <p className="max-w-[62ch] text-quiet">{words.how}</p>
          <DropZone onFile={choose} />
          <p role="status" className="text-small text-quiet">
            {restoring.cancelled && words.cancelled}
          </p>
        </>
      );
    case 'asking':
      return (
        <PassphraseQuestion
          name={restoring.file.name}
          wrong={restoring.wrong}
          onOpen={(passphrase) => open(restoring.file, passphrase)}
          onCancel={again}
        />
      );
    case 'reading':
      return (
        <WorkLine
          label={fill(restoring.share === null ? words.opening : words.reading, {
            name: restoring.file.name,
          })}
          share={restoring.share}
          cancel={words.cancel}
          onCancel={cancel}
        />
      );
    case 'preview':
      return (
        <RestorePreview
          opened={restoring.opened}
          chosen={restoring.parts}
          free={restoring.free}
          onPick={pick}
          onRun={() => run(restoring.opened, restoring.parts)}
          onOther={again}
          onFailed={fail}
        />
      );
    case 'running':
      return (
        <WorkLine label={words.running} share={restoring.share} cancel={words.cancel} onCancel={cancel} />
      );
    case 'done':
      return <RestoreDone report={restoring.report} onAgain={again} />;
    case 'failed':
      return (
        <ProblemNotice problem={restoring.problem} action={{ label: all.problems.again, onAct: again }} />
      );
  }
}
