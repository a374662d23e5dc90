/** Magnitudes of the first half of a frame's spectrum; bin `k` stands for `k · rate / size` hertz. */
export type Spectrum = (frame: Float32Array) => Float64Array;

/** A Fourier transform (radix 2, Hann window) for frames of `size` samples, a power of two. */
export function createSpectrum(size: number): Spectrum {
  const hann = Float64Array.from(
    { length: size },
    (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / size),
  );
  const cosines = Float64Array.from({ length: size / 2 }, (_, at) => Math.cos((2 * Math.PI * at) / size));
  const sines = Float64Array.from({ length: size / 2 }, (_, at) => -Math.sin((2 * Math.PI * at) / size));
  const places = mirroredPlaces(size);
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  return (frame) => {
    imaginary.fill(0);
    for (let at = 0; at < size; at += 1) real[places[at]!] = frame[at]! * hann[at]!;
    for (let half = 1; half < size; half *= 2) {
      const stride = size / (2 * half);
      for (let low = 0; low < size; low += 1) {
        if (low & half) continue;
        const turn = (low & (half - 1)) * stride;
        const high = low + half;
        const x = real[high]! * cosines[turn]! - imaginary[high]! * sines[turn]!;
        const y = real[high]! * sines[turn]! + imaginary[high]! * cosines[turn]!;
        real[high] = real[low]! - x;
        imaginary[high] = imaginary[low]! - y;
        real[low]! += x;
        imaginary[low]! += y;
      }
    }
    const magnitudes = new Float64Array(size / 2);
    for (let bin = 0; bin < size / 2; bin += 1)
      magnitudes[bin] = Math.sqrt(real[bin]! ** 2 + imaginary[bin]! ** 2);
    return magnitudes;
  };
}

/** Each place with its bits in reverse order. */
function mirroredPlaces(size: number): Uint32Array {
  const places = new Uint32Array(size);
  for (let at = 1; at < size; at += 1) places[at] = places[at >> 1]! / 2 + (at & 1 ? size / 2 : 0);
  return places;
}

/** Where the middle of a spectrum lies, hertz (amplitude-weighted mean frequency); 0 for silence. */
export function centroidOf(magnitudes: Float64Array, rate: number): number {
  let weighted = 0;
  let total = 0;
  for (let bin = 0; bin < magnitudes.length; bin += 1) {
    weighted += magnitudes[bin]! * bin;
    total += magnitudes[bin]!;
  }
  return total > 0 ? ((weighted / total) * rate) / (2 * magnitudes.length) : 0;
}
