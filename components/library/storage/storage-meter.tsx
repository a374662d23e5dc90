import { clsx } from 'clsx';
import { useWords } from '@/components/ui/words';
import type { DiskRoom } from '@/lib/domain/disk-room';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { StorageUse } from '@/lib/store/storage-use';
import { sizeInWords } from './size';

/** How much is used, large, with what takes it up beneath it. */
export function StorageMeter({ use, estimate }: { use: StorageUse; estimate: DiskRoom | null }) {
  const words = useWords().storage;
  const sound = use.answers.bytes + use.interviewers.bytes;
  const used = Math.max(estimate?.used ?? sound, sound);
  const parts = [
    {
      name: words.parts.answers.name,
      bytes: use.answers.bytes,
      look: 'bg-green',
      note: fill(counted(words.parts.answers.count, use.answers.count), { count: use.answers.count }),
    },
    {
      name: words.parts.interviewers.name,
      bytes: use.interviewers.bytes,
      look: 'bg-amber',
      note: fill(counted(words.parts.interviewers.count, use.interviewers.count), {
        count: use.interviewers.count,
      }),
    },
    ...(estimate ? [{ name: words.parts.rest.name, bytes: used - sound, look: 'bg-edge', note: '' }] : []),
  ];
  return (
    <section className="flex flex-col gap-6">
      <header className="flex flex-col gap-1">
        <p className="tabular text-numeral">{fill(words.used, { size: sizeInWords(used) })}</p>
        <p className="text-quiet">
          {estimate ? fill(words.free, { size: sizeInWords(estimate.quota - estimate.used) }) : words.unknown}
        </p>
      </header>
      <div aria-hidden className="flex h-3 gap-0.5 overflow-hidden rounded-full bg-line">
        {parts.map(({ name, bytes, look }) =>
          bytes > 0 ? (
            <div
              key={name}
              className={clsx('h-full min-w-1', look)}
              style={{ width: `${(bytes / used) * 100}%` }}
            />
          ) : null,
        )}
      </div>
      <ul aria-label={words.meter} className="flex flex-col gap-3">
        {parts.map(({ name, bytes, look, note }) => (
          <li key={name} className="flex items-baseline gap-3">
            <span aria-hidden className={clsx('size-2.5 shrink-0 rounded-full', look)} />
            <span className="min-w-0 flex-1">
              {name} {note && <span className="text-small text-quiet">{note}</span>}
            </span>
            <span className="tabular shrink-0">{sizeInWords(bytes)}</span>
          </li>
        ))}
      </ul>
      <p className="text-small text-quiet">
        {use.soon.count > 0
          ? fill(counted(words.soon, use.soon.count), {
              count: use.soon.count,
              size: sizeInWords(use.soon.bytes),
            })
          : words.nothingSoon}{' '}
        {use.kept.count > 0 &&
          fill(counted(words.kept, use.kept.count), {
            count: use.kept.count,
            size: sizeInWords(use.kept.bytes),
          })}
      </p>
    </section>
  );
}
