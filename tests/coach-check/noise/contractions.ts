const pairs = `
I'm|I am
I've|I have
I'll|I will
I'd|I would
we're|we are
we've|we have
we'd|we would
you're|you are
they're|they are
they've|they have
it's|it is
that's|that is
there's|there is
didn't|did not
don't|do not
doesn't|does not
wasn't|was not
weren't|were not
couldn't|could not
wouldn't|would not
can't|cannot
isn't|is not
hadn't|had not
haven't|have not`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

const others = new Map(
  pairs.flatMap(([short = '', long = '']) => [
    [short.toLowerCase(), long],
    [long.toLowerCase(), short],
  ]),
);
const either = new RegExp(`\\b(?:${[...others.keys()].join('|')})\\b`, 'gi');

/** Short forms written out and long forms drawn together, as recognisers differ. */
export const otherContractions = (text: string): string =>
  text.replaceAll('’', "'").replace(either, (found) => {
    const other = others.get(found.toLowerCase()) ?? found;
    return /^[A-Z]/.test(found) ? `${other.charAt(0).toUpperCase()}${other.slice(1)}` : other;
  });
