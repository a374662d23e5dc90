/** Where a text goes that is written piece by piece. Closing and giving up end it; both may be called twice. */
export type TextSink = {
  write(text: string): Promise<void>;
  /** Ends the file; it is whole from here on. */
  close(): Promise<void>;
  /** Gives up: nothing half-written stays. */
  abort(): Promise<void>;
};

/**
 * Writes to a file that the candidate has chosen. The browser writes beside it and puts it in its place at the end, so
 * giving up leaves an older file as it was; one that the browser had made for this is removed.
 */
export async function fileSink(handle: FileSystemFileHandle): Promise<TextSink> {
  const isNew = (await handle.getFile()).size === 0;
  const stream = await handle.createWritable();
  let ended = false;
  return {
    write: (text) => stream.write(text),
    close: async () => {
      if (ended) return;
      ended = true;
      await stream.close();
    },
    abort: async () => {
      if (ended) return;
      ended = true;
      await stream.abort();
      if (isNew) await (handle as { remove?: () => Promise<void> }).remove?.();
    },
  };
}

/** So many UTF-16 units are gathered before they leave the heap as a part of the blob. */
const partLength = 1_000_000;

/**
 * Gathers a file where none can be written to: in parts that the browser may put on the disk. `deliver` is called once
 * it is whole, and never where it was given up.
 */
export function blobSink(type: string, deliver: (blob: Blob) => void): TextSink {
  let gathered: string[] = [];
  let length = 0;
  let parts: Blob[] = [];
  let ended = false;
  const flush = (): void => {
    parts.push(new Blob(gathered));
    gathered = [];
    length = 0;
  };
  return {
    write: (text) => {
      gathered.push(text);
      length += text.length;
      if (length >= partLength) flush();
      return Promise.resolve();
    },
    close: () => {
      if (!ended) {
        ended = true;
        flush();
        deliver(new Blob(parts, { type }));
        parts = [];
      }
      return Promise.resolve();
    },
    abort: () => {
      ended = true;
      gathered = [];
      parts = [];
      return Promise.resolve();
    },
  };
}
