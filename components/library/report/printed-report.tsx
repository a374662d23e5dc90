import './printed-report.css';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { Block } from '@/lib/domain/report/document/block';
import { reportDocument } from '@/lib/domain/report/document/report-document';
import type { Report } from '@/lib/domain/report/report';
import { dayOf, momentOf } from '@/components/library/moments';

/**
 * The report on paper, complete: nothing of it is folded. It stands beside the page only while the browser prints,
 * however that was asked for, so that reading it costs nothing.
 */
export function PrintedReport({ report, title }: { report: Report; title: string }) {
  const words = useWords();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    let former = document.title;
    const before = (): void => {
      former = document.title;
      document.title = title;
      // The browser takes the page as it is when this returns.
      flushSync(() => setPrinting(true));
    };
    const after = (): void => {
      document.title = former;
      setPrinting(false);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [title]);
  if (!printing) return null;
  return createPortal(
    <article className="printed-report">
      {reportDocument(report, words, { moment: momentOf }).map((block, index) => (
        <Printed key={index} block={block} />
      ))}
      <p className="small">
        {fill(words.report.takeAlong.printed, { date: dayOf(report.interview.createdAt) })}
      </p>
    </article>,
    document.body,
  );
}

function Printed({ block }: { block: Block }) {
  switch (block.type) {
    case 'title':
      return (
        <header>
          <h1>{block.text}</h1>
          <p className="small">{block.under}</p>
        </header>
      );
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'subheading':
      return <h3 className={block.startsPart ? 'starts-part' : undefined}>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'quote':
      return <blockquote>{block.text}</blockquote>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <PrintedTable {...block} />;
    case 'line':
      return (
        <dl>
          <div>
            <dt>
              {block.name} <span className="small">{block.at}</span>
            </dt>
            <dd>{block.text}</dd>
          </div>
        </dl>
      );
  }
}

function PrintedTable({ head, rows }: Extract<Block, { type: 'table' }>) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
