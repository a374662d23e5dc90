/**
 * Magnitudes of the first half of a frame's spectrum (Hann window, radix-2 FFT). The frame's length is a power of
 * two; bin `k` stands for `k · rate / length` hertz.
 */
export function magnitudesOf(frame: Float32Array): Float64Array {
  const size = frame.length;
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  for (let index = 0, mirrored = 0; index < size; index += 1) {
    real[mirrored] = (frame[index] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size));
    // Counts up with the bits in reverse order.
    let bit = size >> 1;
    while (mirrored & bit) {
      mirrored ^= bit;
      bit >>= 1;
    }
    mirrored |= bit;
  }
  for (let half = 1; half < size; half *= 2) butterflies(real, imaginary, half);
  return Float64Array.from({ length: size / 2 }, (_, bin) => Math.hypot(real[bin] ?? 0, imaginary[bin] ?? 0));
}

function butterflies(real: Float64Array, imaginary: Float64Array, half: number): void {
  for (let offset = 0; offset < half; offset += 1) {
    const turn = (-Math.PI * offset) / half;
    const cosine = Math.cos(turn);
    const sine = Math.sin(turn);
    for (let low = offset; low < real.length; low += 2 * half) {
      const high = low + half;
      const x = real[high]! * cosine - imaginary[high]! * sine;
      const y = real[high]! * sine + imaginary[high]! * cosine;
      real[high] = real[low]! - x;
      imaginary[high] = imaginary[low]! - y;
      real[low]! += x;
      imaginary[low]! += y;
    }
  }
}

/** Where the middle of a frame's energy lies, hertz (amplitude-weighted mean frequency); 0 for silence. */
export function centroidOf(frame: Float32Array, rate: number): number {
  let weighted = 0;
  let total = 0;
  for (const [bin, magnitude] of magnitudesOf(frame).entries()) {
    weighted += magnitude * ((bin * rate) / frame.length);
    total += magnitude;
  }
  return total > 0 ? weighted / total : 0;
}
