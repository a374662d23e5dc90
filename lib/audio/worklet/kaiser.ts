/** The Kaiser window at `place` −1..1 about its middle; `beta` trades sharpness for depth (8: about 80 dB). */
export function kaiser(place: number, beta: number): number {
  return bessel(beta * Math.sqrt(1 - place * place)) / bessel(beta);
}

/** Modified Bessel function of the first kind, order zero, by its power series. */
function bessel(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-12; k += 1) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
