import type { BackupPart, BackupTable } from '@/lib/domain/backup/backup-table';
import type { ByteSpan } from '@/lib/domain/backup/byte-span';
import { limits } from './limits';
import {
  bytesEntryName,
  formatName,
  formatVersion,
  manifestName,
  rowsEntryName,
  sha256Of,
  type Manifest,
  type ManifestEntry,
} from './manifest';
import { sealingSink } from './sealing-sink';
import { Uint8ArrayReader, ZipWriter } from './zip';

/** What is known of a backup before anything is written. */
export type BackupAbout = {
  databaseVersion: number;
  productVersion: string;
  madeAt: number;
  parts: BackupPart[];
  holdsKey: boolean;
};

/**
 * Writes one backup file, front to back, into a stream. Rows are gathered to entries of a few megabytes and packed;
 * bytes are gathered to entries of the same size and stored as they are, since sound is packed already. Never holds
 * more than one entry of each.
 */
export class BackupWriter {
  readonly #zip: ZipWriter<unknown>;
  readonly #about: BackupAbout;
  readonly #entries: ManifestEntry[] = [];
  #table: BackupTable | null = null;
  #lines: Uint8Array[] = [];
  #lineBytes = 0;
  #pool = new Uint8Array(limits.entryGoal);
  #pooled = 0;
  #pools = 0;

  private constructor(sink: WritableStream<Uint8Array>, about: BackupAbout) {
    this.#zip = new ZipWriter(sink);
    this.#about = about;
  }

  /** `sink` is closed by {@link finish}; with a passphrase everything but the header is sealed. */
  static async open(
    sink: WritableStream<Uint8Array>,
    about: BackupAbout,
    passphrase: string | null,
  ): Promise<BackupWriter> {
    return new BackupWriter(passphrase === null ? sink : await sealingSink(sink, passphrase), about);
  }

  /** Writes a row of a table as one line of JSON. */
  async row(table: BackupTable, row: object): Promise<void> {
    const line = new TextEncoder().encode(`${JSON.stringify(row)}\n`);
    if (table !== this.#table || this.#lineBytes + line.length > limits.entryGoal) await this.#closeRows();
    this.#table = table;
    this.#lines.push(line);
    this.#lineBytes += line.length;
  }

  /** Writes bytes and tells where they stand. */
  async bytes(data: Uint8Array): Promise<ByteSpan[]> {
    const spans: ByteSpan[] = [];
    for (let at = 0; at < data.length;) {
      if (this.#pooled === this.#pool.length) await this.#closePool();
      const part = data.subarray(at, at + this.#pool.length - this.#pooled);
      this.#pool.set(part, this.#pooled);
      spans.push({ entry: this.#pools, from: this.#pooled, length: part.length });
      this.#pooled += part.length;
      at += part.length;
    }
    return spans;
  }

  /** Writes what is still held and the manifest, and closes the stream. `leftOut` rows could not be read. */
  async finish(leftOut: number): Promise<Manifest> {
    await this.#closeRows();
    await this.#closePool();
    const manifest: Manifest = {
      format: formatName,
      formatVersion,
      ...this.#about,
      leftOut,
      entries: this.#entries,
    };
    await this.#add(manifestName, new TextEncoder().encode(JSON.stringify(manifest)), 6);
    await this.#zip.close();
    return manifest;
  }

  async #closeRows(): Promise<void> {
    const table = this.#table;
    if (table === null || this.#lines.length === 0) return;
    const data = new Uint8Array(this.#lineBytes);
    let at = 0;
    for (const line of this.#lines) {
      data.set(line, at);
      at += line.length;
    }
    const name = rowsEntryName(table, this.#entries.filter((entry) => entry.table === table).length);
    const rows = this.#lines.length;
    this.#lines = [];
    this.#lineBytes = 0;
    this.#entries.push({ name, table, rows, bytes: data.length, sha256: await sha256Of(data) });
    await this.#add(name, data, 6);
  }

  async #closePool(): Promise<void> {
    if (this.#pooled === 0) return;
    const data = this.#pool.slice(0, this.#pooled);
    const name = bytesEntryName(this.#pools);
    this.#pooled = 0;
    this.#pools += 1;
    this.#entries.push({ name, table: null, rows: 0, bytes: data.length, sha256: await sha256Of(data) });
    await this.#add(name, data, 0);
  }

  async #add(name: string, data: Uint8Array, level: number): Promise<void> {
    const lastModDate = new Date(this.#about.madeAt);
    await this.#zip.add(name, new Uint8ArrayReader(data), { level, lastModDate, extendedTimestamp: false });
  }
}
