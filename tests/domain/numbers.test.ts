import { describe, expect, it } from 'vitest';
import { numbersIn } from '@/lib/domain/coaching/numbers';
import { withoutInventedClaims } from '@/lib/domain/coaching/numbers-advice';
import { knownNumbers, settledPart, withoutInvented } from '@/lib/domain/coaching/numbers-invented';

const read = (text: string): string[] =>
  numbersIn(text).map((mention) => [mention.kind, mention.value, mention.unit].filter(Boolean).join(' '));

describe('reading numbers', () => {
  it.each([
    ['forty', ['plain 40']],
    ['40', ['plain 40']],
    ['2,500 tickets', ['plain 2500']],
    ['twenty five hundred tickets', ['plain 2500']],
    ['two thousand five hundred', ['plain 2500']],
    ['2.5k users', ['plain 2500']],
    ['two and a half thousand users', ['plain 2500']],
    ['twenty-five people', ['plain 25']],
    ['forty percent', ['percent 40']],
    ['40 %', ['percent 40']],
    ['40 per cent', ['percent 40']],
    ['half of the team', ['percent 50']],
    ['two thirds of them', ['percent 66.666667']],
    ['$1.2 million', ['money 1200000']],
    ['two million dollars', ['money 2000000']],
    ['€300', ['money 300']],
    ['3x faster', ['factor 3']],
    ['three times faster', ['factor 3']],
    ['revenue doubled', ['factor 2']],
    ['it halved', ['factor 0.5']],
    ['twice as fast', ['factor 2']],
    ['six months', ['time 6 month']],
    ['a two-week sprint', ['time 2 week']],
    ['200ms', ['time 200 millisecond']],
    ['two hundred milliseconds', ['time 200 millisecond']],
    ['from ten to fifteen percent', ['percent 10', 'percent 15']],
    ['30-40%', ['percent 30', 'percent 40']],
    ['ten down to two minutes', ['time 10 minute', 'time 2 minute']],
    ['Q3', ['name q3']],
    ['dozens of calls', ['plain dozens']],
    ['a dozen calls', ['plain 12']],
    ['x3 faster', ['factor 3']],
    ['quintupled', ['factor 5']],
    ['a hundredfold rise', ['factor 100']],
    ['costs fell by a third', ['percent 33.333333']],
    ['a quarter less', ['percent 25']],
    ['two decades', ['time 2 decade']],
    ['hundred percent', ['percent 100']],
    ['a million-dollar account', ['money 1000000']],
    ['CHF 200', ['money 200']],
    ['ranked first', ['name rank 1']],
    ['the third largest', ['name rank 3']],
    ['in the third quarter', ['name rank 3']],
    ['number one in sales', ['name rank 1']],
    ['from forty minutes to ten', ['time 40 minute', 'time 10 minute']],
    ['from forty minutes to ten people', ['time 40 minute', 'plain 10']],
    ['6 h', ['time 6 hour']],
    ['half an hour', ['time 0.5 hour']],
    ['half a million users', ['plain 500000']],
    ['for a decade', ['time 1 decade']],
    ['every other customer', ['percent 50']],
    ['every third one', ['percent 33.333333']],
    ['the 3rd day', ['plain 3']],
    ['by a factor of three', ['factor 3']],
    ['a twelvefold rise', ['factor 12']],
    ['a pair of colleagues', ['plain 2']],
    ['12 500 orders', ['plain 12500']],
    ['1.500.000 orders', ['plain 1500000']],
    ['siebenundvierzig Prozent', ['percent 47']],
    ['die Hälfte', ['percent 50']],
    ['wir haben verdoppelt', ['factor 2']],
    ['quarante pour cent', ['percent 40']],
    ['cuarenta clientes', ['plain 40']],
    ['la mitad', ['percent 50']],
    ['a receita dobrou', ['factor 2']],
  ])('reads %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'one of the best',
    'first, I asked',
    'no one knew',
    'double-check the logs',
    'last quarter',
    'the second idea',
    'a third colleague',
    'in a quarter',
    'first I wrote a constructor',
    'once, at the office',
    'the CI/CD pipeline',
    'we did pair programming',
    'to unfold the plan',
    'the other colleague',
  ])('sees no figure in "%s"', (text) => expect(read(text)).toEqual([]));

  it('reads a year said in two halves', () => expect(read('in twenty twenty one')).toContain('plain 2021'));
});

describe('invented numbers', () => {
  const known = knownNumbers(
    'I cut the queue from forty tickets to 12 in a week, with 3 people, and churn fell by ten percent.',
  );

  it.each([
    ['Reduced the queue from 40 to twelve tickets.', 'Reduced the queue from 40 to twelve tickets.'],
    ['Churn fell by 10%.', 'Churn fell by 10%.'],
    ['It took one week.', 'It took one week.'],
    ['It took 1 week.', 'It took 1 week.'],
    ['Churn fell by 25%.', 'Churn fell by [X%].'],
    ['Churn fell by twenty-five percent.', 'Churn fell by [X%].'],
    ['Churn fell by 40%.', 'Churn fell by [X%].'],
    ['We saved $40 a day.', 'We saved [amount] a day.'],
    ['We saved two million dollars.', 'We saved [amount].'],
    ['Revenue doubled.', 'Revenue [changed by X%].'],
    ['We tripled sales and halved costs.', 'We [changed by X%] sales and [changed by X%] costs.'],
    ['It ran twice as fast, 5x even.', 'It ran [X times] as fast, [X times] even.'],
    ['I led seven engineers.', 'I led [number] engineers.'],
    ['In 2021 I joined.', 'In [number] I joined.'],
    ['It took six weeks.', 'It took [number] weeks.'],
    ['It took 3 weeks.', 'It took [number] weeks.'],
    ['It took one month, and one day it ran.', 'It took [number] month, and one day it ran.'],
    ['Half of the users came back.', '[X%] of the users came back.'],
    ['Grew by [X%].', 'Grew by [X%].'],
    ['Grew by [35%].', 'Grew by [X%].'],
    ['Thousands of users.', '[number] of users.'],
    ['Up ½ since.', 'Up [number] since.'],
    ['Up ４０％ since.', 'Up [X%] since.'],
    ['Sales tripled, costs fell by a third.', 'Sales [changed by X%], costs fell by a [X%].'],
    ['Delivered with zero downtime.', 'Delivered with [number] downtime.'],
  ])('%s → %s', (given, expected) => expect(withoutInvented(given, known).text).toBe(expected));

  it('says what it replaced', () =>
    expect(withoutInvented('Up 25% and $9.', known).invented).toEqual(['25%', '$9']));

  it('takes a year in either spelling', () =>
    expect(withoutInvented('Since 2021.', knownNumbers('in twenty twenty one i moved')).invented).toEqual(
      [],
    ));

  it('reads every spelling of the same figure as the same', () => {
    for (const source of [
      '2,500 orders',
      'twenty five hundred orders',
      'two thousand five hundred orders',
      '2.5k orders',
    ])
      for (const said of ['2500 orders', '2,500 orders', 'twenty-five hundred orders'])
        expect(withoutInvented(said, knownNumbers(source)).invented).toEqual([]);
  });
});

describe('figures said another way', () => {
  it.each([
    ['costs were halved', 'costs fell by half, by 50%, cut in half'],
    ['sales doubled', 'sales rose by 100%'],
    ['nine out of ten came back', '90% came back'],
    ['an hour and a half, so ninety minutes', '1.5 hours'],
    ['it took two weeks', 'it took 14 days'],
    ['half an hour', '30 minutes'],
    ['a year', '12 months'],
    ['one engineer', '1 engineer'],
    ['one in three came back', 'a third of them, one third of all'],
    ['the page took two seconds', 'the page took 2 s'],
    ['on the twenty-first of June', 'on 21 June, the 21st'],
    ['at half past seven', 'at 7:30'],
    ['it cost five grand to fix', 'it cost $5,000'],
    ['a third of the calls', '33% of the calls'],
    ['on the first of March, and on the third day', 'on 1 March, and on the 3rd day'],
    ['it got faster by a factor of three', 'it got 3x faster'],
  ])('%s: %s', (said, shown) => expect(withoutInvented(shown, knownNumbers(said)).invented).toEqual([]));

  it.each([
    ['the third day', '3 people'],
    ['three people', 'the third largest'],
    ['two weeks', 'two months'],
    ['40 people', '40%'],
    ['nine people', '90%'],
    ['we met at ten', '10 minutes'],
    ['no complaints', 'zero complaints'],
  ])('%s is no source for %s', (said, shown) =>
    expect(withoutInvented(shown, knownNumbers(said)).invented).toHaveLength(1),
  );
});

describe('figures in advice', () => {
  const known = knownNumbers('I led 3 people.');
  it.each([
    'Aim for 90 seconds.',
    'Keep it to 60 to 90 seconds.',
    'Two sentences are enough.',
    'Take one or two breaths.',
    'Say that you led 3 people.',
  ])('leaves "%s"', (text) => expect(withoutInventedClaims(text, known).text).toBe(text));

  it.each([
    ['Say that you saved 40%.', 'Say that you saved [X%].'],
    ['Mention the $2 million.', 'Mention the [amount].'],
    ['Say that you led twelve people.', 'Say that you led [number] people.'],
    ['Say that sales doubled in two months.', 'Say that sales [changed by X%] in [number] months.'],
    ['Mention the 40,000 words.', 'Mention the [number] words.'],
  ])('%s → %s', (given, expected) => expect(withoutInventedClaims(given, known).text).toBe(expected));
});

describe('any text', () => {
  const words =
    'one two five twenty forty hundred thousand million and a half point percent % $ 40 2.5k x times doubled week weeks to - , . third quarter of dozen couple nineteen ninety Q3 [ ]'.split(
      ' ',
    );
  let seed = 7;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const texts = Array.from({ length: 3000 }, () =>
    Array.from({ length: 8 }, () => words[Math.floor(random() * words.length)]).join(' '),
  );

  it('may repeat its own figures', () => {
    for (const text of texts) expect(withoutInvented(text, knownNumbers(text)).invented).toEqual([]);
  });

  it('has no figure left once they were replaced', () => {
    const left = texts.filter((text) => {
      const { text: gapped } = withoutInvented(text, knownNumbers(''));
      return /\d/.test(gapped) || /\b(?:forty|ninety|doubled|twenty)\b/.test(gapped);
    });
    expect(left).toEqual([]);
  });
});

describe('text that is still being written', () => {
  it.each([
    ['I cut costs by for', 'I cut costs by '],
    ['I cut costs by forty ', 'I cut costs by '],
    ['I cut costs by $4', 'I cut costs by '],
    ['I cut costs by $40 mill', 'I cut costs by '],
    ['I led the te', 'I led the '],
    ['forty percent of all the people in', 'forty percent of all the people '],
  ])('%s is settled up to "%s"', (text, settled) => expect(settledPart(text)).toBe(settled));
});

describe('what a speaker left out', () => {
  it.each([
    ['it took us like twenty one days and uh we had planned thirty', 'We had planned 30 days.'],
    ['It took eight seconds to load and after that less than two.', 'It fell to under two seconds.'],
    ['I reduced it by a third, the waste.', 'I reduced waste by one third.'],
    ['We went from forty percent to sixty.', 'We reached 60%.'],
  ])('is meant all the same: %s', (said, rewrite) => {
    expect(withoutInvented(rewrite, knownNumbers(said)).invented).toEqual([]);
  });

  it.each([
    ['It took twenty one days and thirty people.', 'It took 30 days.'],
    ['A third colleague helped for two days.', 'It saved one third.'],
    ['We had thirty.', 'It took 30 days.'],
  ])('is not made up: %s', (said, rewrite) => {
    expect(withoutInvented(rewrite, knownNumbers(said)).invented).not.toEqual([]);
  });
});
