import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { answerRecord, interviewRecord } from '@/lib/domain/history/export-record';
import { anAttempt } from '../store/rows';
import { digest, interview } from '../domain/history/material';

const page = readFileSync(fileURLToPath(new URL('../../docs/exports.md', import.meta.url)), 'utf8');

/** The columns that a part of the page tells of: the names before the colon of each item. */
const toldIn = (part: string): string[] => {
  const text = page.split(`## ${part}\n`)[1]?.split('\n## ')[0] ?? '';
  const items = text.split('\n').filter((line) => line.startsWith('- '));
  return items.flatMap((line) => [...line.split(':')[0]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
};

it.each([
  ['Interviews', interviewRecord],
  ['Answers', answerRecord],
] as const)('the page tells of every column of exported %s, and of no other', (part, recordOf) => {
  const source = { interview: interview(), job: null, interviewers: ['Maya'] };
  const record =
    recordOf === interviewRecord ? interviewRecord(source, []) : answerRecord(source, digest(), anAttempt());
  expect([...toldIn('Both'), ...toldIn(part)].toSorted()).toEqual(Object.keys(record).toSorted());
});
