import type { Transaction } from 'dexie';
import { writeDigests } from './digest-writing';

type Row = Record<string, unknown>;

/** A job as it is from here on: it can be edited, and its deletion undone. A row that knows this already keeps it. */
const editable = (job: Row): Row => ({ updatedAt: job.createdAt, deletedAt: null, ...job });

/**
 * Version 4: jobs and resumes can be edited and deleted, stories know what they were copied from and keep their parts
 * with each version, recordings know what was left out of them, every attempt has a digest, and cameras have a table.
 */
export async function toVersion4(transaction: Transaction): Promise<void> {
  const rows = (table: string) => transaction.table<Row>(table).toCollection();
  await rows('jobs').modify((job, holder) => {
    holder.value = editable(job);
  });
  await rows('resumes').modify((resume, holder) => {
    holder.value = {
      basedOn: null,
      fileName: null,
      createdAt: resume.updatedAt,
      deletedAt: null,
      ...resume,
    };
  });
  await rows('stories').modify((story) => {
    story.copiedFrom ??= null;
    const versions = Array.isArray(story.versions) ? (story.versions as Row[]) : [];
    story.versions = versions.map((version) => ({ parts: null, ...version }));
  });
  await rows('recordings').modify((recording) => {
    recording.holds ??= [];
  });
  await rows('journal').modify((row) => {
    const checkpoint = row.value as { going?: Row } | null;
    const job = checkpoint?.going?.job as Row | null | undefined;
    if (checkpoint?.going && job)
      row.value = { ...checkpoint, going: { ...checkpoint.going, job: editable(job) } };
  });
  await rows('packs').modify((pack) => {
    const personas = Array.isArray(pack.personas) ? (pack.personas as Row[]) : [];
    pack.personas = personas.map((persona) => ({ backchannel: 'rarely', ...persona }));
  });
  await writeDigests(transaction, await transaction.table('attempts').toCollection().primaryKeys());
}
