import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Toggle } from '@/components/ui/toggle';
import { useWords } from '@/components/ui/words';
import { BackupPart, possibleParts } from '@/lib/domain/backup/backup-table';
import { fill } from '@/lib/domain/messages';
import type { BackupContents } from '@/lib/store/backup-contents';
import { readOwnSettings } from '@/lib/store/settings';
import { useDatabase } from '@/components/library/database';
import { Section } from '@/components/library/section';
import { BackupMade } from './backup-made';
import { PartChoices } from './part-choices';
import { isSettled, PassphraseFields } from './passphrase-fields';
import { ProblemNotice } from './problem-notice';
import { useMaking } from './use-making';
import { WorkLine } from './work-line';

/** Chooses what goes along and how it is protected, and writes the file. */
export function MakeBackup({ contents }: { contents: BackupContents }) {
  const database = useDatabase();
  const all = useWords().backup;
  const words = all.make;
  const { making, make, cancel, again } = useMaking();
  const [chosen, setChosen] = useState<Set<BackupPart>>(new Set(BackupPart.options));
  const [isProtected, setProtected] = useState(false);
  const [typed, setTyped] = useState({ first: '', again: '' });
  const [withKey, setWithKey] = useState(false);
  const hasKey = useLiveQuery(
    async () => (await readOwnSettings(database)).provider.apiKey !== '',
    [database],
  );
  const parts = possibleParts(chosen);
  const isReady = parts.length > 0 && (!isProtected || isSettled(typed));
  const save = (): void => {
    if (!isReady) return;
    // A day as files are sorted by: 2026-11-21.
    const date = new Date().toLocaleDateString('sv');
    const passphrase = isProtected ? typed.first : null;
    make(
      { parts, passphrase, withKey: withKey && isProtected },
      `${fill(words.fileName, { date })}.greenroom`,
    );
  };
  // A passphrase is not kept for a second file that nobody asked to seal.
  const anew = (): void => {
    setProtected(false);
    setTyped({ first: '', again: '' });
    again();
  };
  switch (making.state) {
    case 'making':
      return (
        <Section title={words.title}>
          <WorkLine label={words.making} share={making.share} cancel={words.cancel} onCancel={cancel} />
        </Section>
      );
    case 'done':
      return (
        <Section title={words.title}>
          <BackupMade made={making} onAgain={anew} />
        </Section>
      );
    case 'failed':
      return (
        <Section title={words.title}>
          <ProblemNotice problem={making.problem} action={{ label: all.problems.retry, onAct: again }} />
        </Section>
      );
    case 'idle':
    case 'cancelled':
      return (
        <Section title={words.title}>
          <PartChoices chosen={chosen} contents={contents} onChange={setChosen} />
          <div className="flex flex-col gap-4 pt-2">
            <Toggle
              label={words.protect}
              hint={words.protectHint}
              checked={isProtected}
              onChange={setProtected}
            />
            {isProtected && <PassphraseFields typed={typed} onChange={setTyped} />}
            {isProtected && hasKey && chosen.has('settings') && (
              <Toggle label={words.key} hint={words.keyHint} checked={withKey} onChange={setWithKey} />
            )}
          </div>
          <div className="flex flex-wrap items-center gap-4 pt-2">
            <Button look="primary" aria-disabled={!isReady} onClick={save}>
              {words.act}
            </Button>
            <p role="status" className="text-small text-quiet">
              {making.state === 'cancelled' && words.cancelled}
              {parts.length === 0 && words.nothingChosen}
              {parts.length > 0 && !isReady && words.notSettled}
            </p>
          </div>
        </Section>
      );
  }
}
