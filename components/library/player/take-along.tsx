import { useState } from 'react';
import { soundFormats, type SoundFormat, type SoundWish } from '@/lib/archive/sound-export';
import { fill } from '@/lib/domain/messages';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { sizeInWords } from '@/components/library/storage/size';
import { FormatChoice } from './format-choice';
import { MakingProgress } from './making-progress';
import { SaveButton } from './save-button';
import { useSoundExport } from './use-sound-export';
import { useWritableFormats } from './use-writable-formats';

const tracks = ['stereo', 'mixed', 'candidate', 'interviewer'] as const;
type Wanted = 'take' | 'camera' | (typeof tracks)[number];

/** A picture is written as it was filmed. */
const pictureFormats: readonly SoundFormat[] = ['webm'];

/** Asks what is to be taken along and as what, makes the file with progress, and saves it. */
export function TakeAlong({
  interviewId,
  take,
  onClose,
}: {
  interviewId: string;
  /** The take that it was asked for; null where it was the interview. */
  take: { recordingId: string; hasCamera: boolean } | null;
  onClose: () => void;
}) {
  const words = useWords().recordings.export;
  const [wanted, setWanted] = useState<Wanted>(take ? 'take' : 'stereo');
  const [format, setFormat] = useState<SoundFormat>('webm');
  const writable = useWritableFormats();
  const formats = wanted === 'camera' ? pictureFormats : writable;
  const { making, make, cancel } = useSoundExport();
  const isBusy = making.state === 'making';
  const chosen = formats?.includes(format) ? format : (formats?.[0] ?? format);
  const wish: SoundWish =
    wanted === 'take' || wanted === 'camera'
      ? { of: wanted, recordingId: take?.recordingId ?? '' }
      : { of: 'interview', interviewId, tracks: wanted };
  const wishes: readonly Wanted[] = [
    ...(take ? (['take'] as const) : []),
    ...(take?.hasCamera ? (['camera'] as const) : []),
    ...tracks,
  ];
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
            options={wishes.map((value) => ({
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
      {making.state === 'making' && <MakingProgress done={making.done} label={words.making} />}
      {making.state === 'made' && (
        <p role="status" className="text-small [overflow-wrap:anywhere]">
          {fill(words.ready, { name: making.file.name, size: sizeInWords(making.file.blob.size) })}
        </p>
      )}
      {making.state === 'failed' && <FailureNotice failure={making.failure} onAct={start} />}
    </DialogSheet>
  );
}
