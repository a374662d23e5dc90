import { describe, expect, it } from 'vitest';
import { readAmount } from '@/components/library/usage/amount';

describe('a typed amount', () => {
  it.each([
    ['5', 5],
    ['$ 5', 5],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['0.0045', 0.0045],
    ['12,3456', 12.3456],
    ['2.', 2],
  ])('%j has a point or a comma before its fraction', (typed, dollars) => {
    expect(readAmount(typed)).toBe(dollars);
  });

  it.each([
    ['1,000', 1_000],
    ['$1,000.50', 1_000.5],
    ['12,500', 12_500],
    ['1,000,000', 1_000_000],
    ['1.000,50', 1_000.5],
    ['1.000.000,5', 1_000_000.5],
  ])('%j has its thousands apart', (typed, dollars) => {
    expect(readAmount(typed)).toBe(dollars);
  });

  it.each([
    ['0.125', 0.125],
    ['1.125', 1.125],
    ['0,125', 0.125],
    ['0,000', 0],
  ])('%j cannot mean thousands', (typed, dollars) => {
    expect(readAmount(typed)).toBe(dollars);
  });

  it.each(['1.000', '10.000', '250.000'])(
    '%j is one thing here and a thousand times as much there',
    (typed) => {
      expect(readAmount(typed)).toBeNaN();
    },
  );

  it.each([
    '-1',
    'much',
    '1e3',
    '1,00,000',
    '1,000,00',
    '1.000.000',
    '1,000.000,5',
    '1 000',
    '.',
    ',',
    '1..5',
  ])('%j is none', (typed) => {
    expect(readAmount(typed)).toBeNaN();
  });

  it('that was not typed is null', () => {
    expect(readAmount('  ')).toBeNull();
    expect(readAmount('$')).toBeNull();
  });
});
