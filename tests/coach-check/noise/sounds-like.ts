/** Words that a recogniser takes for each other; every word of a line may become any other of it. */
const lines = `
their there they're
to two too
for four
our are hour
hours ours
by buy
week weak
right write
new knew
know no
then than them
were where
one won
made maid
meet meat
team theme
of off
had has have
was is
they day
because cause
every very
whole hole
sent send scent
who whom
its it's
this these
an and
could can
would will
say said
come came
ask asked
need needed
loss lost
price prize
staff stuff
quite quiet
weather whether
peace piece
wait weight
break brake
sale sail
plane plan
lead led
past passed
thirteen thirty
fourteen forty
fifteen fifty
sixteen sixty
seventeen seventy
eighteen eighty
nineteen ninety
six sixth
eight ate
ten then`;

/** Small words that are swallowed. */
export const swallowed: ReadonlySet<string> = new Set(
  'a an the of to in on at and it that was is for with as so'.split(' '),
);

export const soundsLike: ReadonlyMap<string, readonly string[]> = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .reduce((known, line) => {
    for (const word of line)
      known.set(word, [...(known.get(word) ?? []), ...line.filter((other) => other !== word)]);
    return known;
  }, new Map<string, readonly string[]>());
