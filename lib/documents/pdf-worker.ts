// The reader of PDF, as it is packaged: it answers as soon as it is loaded in a worker.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
