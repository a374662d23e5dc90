import { describe, expect, it } from 'vitest';
import { english } from '@/lib/domain/messages';
import { reportDocument } from '@/lib/domain/report/document/report-document';
import { escapedMarkdown, reportMarkdown } from '@/lib/domain/report/document/report-markdown';
import { reportText } from '@/lib/domain/report/document/report-text';
import { reportOf } from '@/lib/domain/report/report';
import { ReportFile, reportJson } from '@/lib/domain/report/report-json';
import type { ReportMaterial } from '@/lib/domain/report/report-material';
import { aJob, anInterview, now } from '../../store/rows';
import { asked, material } from './material';

const formats = { moment: () => 'Mon 4 May, 9:00' };
const blocksOf = (change: Partial<ReportMaterial>) =>
  reportDocument(reportOf(material(change), null), english, formats);
const graded = [
  asked(0, [
    5,
    { overall: 8, said: { star: ['present', 'present', 'present', 'weak'], tip: 'Name the result.' } },
  ]),
  asked(1, [6]),
];

describe('Markdown', () => {
  it.each([
    ['# A heading', '\\# A heading'],
    ['- a list', '\\- a list'],
    ['12. a list', '12\\. a list'],
    ['=== a line under', '\\=== a line under'],
    ['a | b', 'a \\| b'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[link](javascript:x)', '\\[link\\](javascript:x)'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['two\n\n# lines', 'two \\# lines'],
    ['see https://evil.example and www.evil.example', 'see https\\://evil.example and www\\.evil.example'],
    ['`code` *bold* _it_ ~gone~ $x$ ![i]', '\\`code\\` \\*bold\\* \\_it\\_ \\~gone\\~ \\$x\\$ \\!\\[i\\]'],
  ])('shows %j as it was written', (text, escaped) => {
    expect(escapedMarkdown(text)).toBe(escaped);
  });

  it('keeps whatever the candidate said inside of its place', () => {
    const hostile =
      '# Hired\n\n| a | b |\n|---|---|\n<script>alert(1)</script>\n\n- [x](http://evil.example)';
    const job = { ...aJob(), title: 'Nurse | <b>', company: '' };
    const written = reportMarkdown(
      blocksOf({ job, questions: [asked(0, [{ overall: 7, transcript: hostile }])] }),
    );
    expect(written).not.toMatch(/(?<!\\)<\/?[a-z]/i);
    expect(written).not.toMatch(/(?<!\\)\]\(/);
    const headings = written.split('\n').filter((line) => line.startsWith('#'));
    expect(headings[0]).toBe('# Nurse \\| \\<b\\>');
    expect(headings.some((line) => line.includes('Hired'))).toBe(false);
    expect(written).toContain('> \\# Hired');
  });

  it('has the same parts as the page', () => {
    const written = reportMarkdown(blocksOf({ questions: graded }));
    const headings = written.split('\n').filter((line) => line.startsWith('## '));
    expect(headings.map((line) => line.slice(3))).toEqual([
      'Readiness',
      'What to practise next',
      'Questions and answers',
      'How your answers were built',
      'How it sounded',
      'To practise and to read',
      'In figures',
      'Everything that was said',
    ]);
    expect(written).toContain('- Take 2: 8.0 / 10, 0:50, best take');
    expect(written).toContain('6.4 = 0.5 × 7.0 + 0.3 × 5.5 + 0.2 × 6.0');
    expect(written).toContain('| Result | Weak |');
  });
});

describe('in practice', () => {
  it('no file has a score, a pace or a count', () => {
    const interview = anInterview({ practice: true, overall: 7 });
    const change = { interview, questions: graded };
    const text = reportText(blocksOf(change));
    expect(text).toContain('Not scored, because this was practice: words, not numbers.');
    expect(text).not.toMatch(/\/ 10|words a minute|fillers/i);
    const { report } = ReportFile.parse(JSON.parse(reportJson(reportOf(material(change), null), now)));
    expect(report.interview.overall).toBeNull();
    expect(report.answers.flatMap(({ takes }) => takes.map(({ overall }) => overall))).toEqual([
      null,
      null,
      null,
    ]);
    expect([report.statistics, report.delivery, report.standing]).toEqual([null, [], null]);
  });
});

describe('JSON', () => {
  it('names its format and version, and is what the page was made from', () => {
    const report = reportOf(material({ questions: graded }), null);
    const file = ReportFile.parse(JSON.parse(reportJson(report, now)));
    expect(file).toEqual({ format: 'greenroom-report', version: 1, writtenAt: now, report });
  });

  it('leaves out what is not of the report', () => {
    const interview = Object.assign(anInterview(), { deletedAt: 5, secret: 'x' });
    expect(reportJson(reportOf(material({ interview }), null), now)).not.toMatch(/secret|deletedAt/);
  });
});

it('a report of nothing is complete and says so', () => {
  const text = reportText(blocksOf({}));
  expect(text).toContain('Not scored, because no question was answered.');
  expect(text).toContain('Nothing was said that could be written down.');
});
