import {
  configure,
  Reader,
  Uint8ArrayReader,
  ZipReader,
  ZipWriter,
  type FileEntry,
} from '@zip.js/zip.js/index-native.js';

// An extension's pages may not start workers from strings, and the browser compresses off the page's thread anyway.
configure({ useWebWorkers: false, useCompressionStream: true });

export { Reader, Uint8ArrayReader, ZipReader, ZipWriter, type FileEntry };
