import { z } from 'zod';

/** What a backup can be made of, as a person chooses it. Recordings go with the interviews they belong to. */
export const BackupPart = z.enum([
  'interviews',
  'recordings',
  'stories',
  'jobs',
  'interviewers',
  'settings',
  'usage',
]);
export type BackupPart = z.infer<typeof BackupPart>;

/**
 * The tables that leave and come back. Left out: `digests`, which are computed anew; `spokenLines`, which are made anew;
 * `journal`, which belongs to an interview that is going on.
 */
export const BackupTable = z.enum([
  'settings',
  'jobs',
  'resumes',
  'personas',
  'packs',
  'interviews',
  'questions',
  'attempts',
  'feedback',
  'turns',
  'latencies',
  'connectionLog',
  'stories',
  'usage',
  'blobs',
  'chunks',
  'cameraChunks',
  'recordings',
]);
export type BackupTable = z.infer<typeof BackupTable>;

/** The tables of sound and picture: their rows name places in the file instead of holding bytes. */
export const binaryTables = ['blobs', 'chunks', 'cameraChunks'] as const satisfies readonly BackupTable[];
export type BinaryTable = (typeof binaryTables)[number];

export const isBinary = (table: BackupTable): table is BinaryTable =>
  (binaryTables as readonly BackupTable[]).includes(table);

const tables: Record<BackupPart, readonly BackupTable[]> = {
  settings: ['settings'],
  jobs: ['jobs', 'resumes'],
  interviewers: ['personas', 'packs'],
  interviews: ['interviews', 'questions', 'attempts', 'feedback', 'turns', 'latencies', 'connectionLog'],
  stories: ['stories'],
  usage: ['usage'],
  recordings: ['recordings', ...binaryTables],
};

/**
 * The tables of the chosen parts, in the order in which they are written. Recordings come after their sound, so that none
 * is written whose sound went meanwhile.
 */
export function tablesOf(parts: Iterable<BackupPart>): BackupTable[] {
  const wanted = new Set([...parts].flatMap((part) => tables[part]));
  return BackupTable.options.filter((table) => wanted.has(table));
}

/** The parts as they can be: without its interview a recording belongs to nothing. */
export function possibleParts(parts: Iterable<BackupPart>): BackupPart[] {
  const chosen = new Set(parts);
  if (!chosen.has('interviews')) chosen.delete('recordings');
  return BackupPart.options.filter((part) => chosen.has(part));
}
