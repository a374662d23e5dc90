import { useEffect, useState } from 'react';
import {
  soundFormats,
  writableFormats,
  type SoundFile,
  type SoundFormat,
  type SoundWish,
} from '@/lib/archive/sound-export';
import { fill } from '@/lib/domain/messages';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { sizeInWords } from '@/components/library/storage/size';
import { FormatChoice } from './format-choice';
import { saveFile } from './save-file';
import { useSoundExport } from './use-sound-export';

const tracks = ['stereo', 'mixed', 'candidate', 'interviewer'] as const;
type Wanted = 'take' | (typeof tracks)[number];

/** Asks what is to be taken along and as what, makes the file with progress, and saves it. */
export function TakeAlong({
  interviewId,
  take,
  onClose,
}: {
  interviewId: string;
  /** The take that it was asked for; null where it was the interview. */
  take: { recordingId: string } | null;
  onClose: () => void;
}) {
  const words = useWords().recordings.export;
  const [wanted, setWanted] = useState<Wanted>(take ? 'take' : 'stereo');
  const [format, setFormat] = useState<SoundFormat>('webm');
  const formats = useWritableFormats();
  const { making, make, cancel } = useSoundExport();
  const isBusy = making.state === 'making';
  const chosen = formats?.includes(format) ? format : (formats?.[0] ?? format);
  const wish: SoundWish =
    wanted === 'take'
      ? { of: 'take', recordingId: take?.recordingId ?? '' }
      : { of: 'interview', interviewId, tracks: wanted };
  const start = (): void => make(wish, chosen);
  const change = <Value,>(set: (value: Value) => void, value: Value): void => {
    cancel();
    set(value);
  };
  return (
    <DialogSheet
      title={words.title}
      urgent={isBusy}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={isBusy ? cancel : onClose}>
            {isBusy ? words.cancel : words.close}
          </Button>
          {making.state === 'made' ? (
            <SaveButton file={making.file} onSaved={onClose} />
          ) : (
            <Button look="primary" disabled={isBusy || !formats?.length} onClick={start}>
              {words.make}
            </Button>
          )}
        </>
      }
    >
      <Field label={words.what}>
        {(control) => (
          <Select
            {...control}
            value={wanted}
            disabled={isBusy}
            onChange={(event) => change(setWanted, event.target.value as Wanted)}
            options={[...(take ? (['take'] as const) : []), ...tracks].map((value) => ({
              value,
              label: words.wishes[value],
            }))}
          />
        )}
      </Field>
      {formats && formats.length > 0 ? (
        <FormatChoice
          formats={soundFormats.filter((each) => formats.includes(each))}
          value={chosen}
          disabled={isBusy}
          onChange={(value) => change(setFormat, value)}
        />
      ) : (
        <p className="text-small text-quiet">{formats ? words.noneWritable : words.looking}</p>
      )}
      {making.state === 'making' && <Progress done={making.done} label={words.making} />}
      {making.state === 'made' && (
        <p role="status" className="text-small [overflow-wrap:anywhere]">
          {fill(words.ready, { name: making.file.name, size: sizeInWords(making.file.blob.size) })}
        </p>
      )}
      {making.state === 'failed' && <FailureNotice failure={making.failure} onAct={start} />}
    </DialogSheet>
  );
}

function SaveButton({ file, onSaved }: { file: SoundFile; onSaved: () => void }) {
  const words = useWords().recordings.export;
  const toast = useToast();
  const save = (): void =>
    void saveFile(file.blob, file.name).then(
      (isSaved) => {
        if (!isSaved) return;
        toast({ text: fill(words.saved, { name: file.name }) });
        onSaved();
      },
      () => toast({ text: words.saveFailed }),
    );
  return (
    <Button look="primary" autoFocus onClick={save}>
      {words.save}
    </Button>
  );
}

function Progress({ done, label }: { done: number; label: string }) {
  const percent = Math.round(done * 100);
  return (
    <div className="flex flex-col gap-1 text-small">
      <p className="flex justify-between gap-4">
        <span role="status">{label}</span>
        <span className="tabular text-quiet">{percent} %</span>
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div className="lit h-full rounded-full bg-ink" style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}

/** Null until the browser has answered. */
function useWritableFormats(): readonly SoundFormat[] | null {
  const [formats, setFormats] = useState<readonly SoundFormat[] | null>(null);
  useEffect(() => {
    let isOver = false;
    void writableFormats().then(
      (found) => !isOver && setFormats(found),
      () => !isOver && setFormats([]),
    );
    return () => {
      isOver = true;
    };
  }, []);
  return formats;
}
