import { LABEL_COUNT } from "./labels.ts";
import { WEIGHT_STEP, type WeightRows } from "./model.ts";

/**
 * Reads weights that training/pack-weights.ts packed.
 *
 * The bytes are: number of features and of weights (32 bits each), transitions (16 bits each), then four planes:
 * hashes in unsigned order as differences (7 bits a byte, low first), weights a feature, labels, weights (signed).
 */
export function unpackWeights(packed: string): WeightRows {
  const bytes = decodeBase64(packed);
  const view = new DataView(bytes.buffer);
  const features = view.getUint32(0, true);
  const count = view.getUint32(4, true);
  let at = 8;
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  for (let pair = 0; pair < transitions.length; pair++, at += 2)
    transitions[pair] = view.getInt16(at, true) / 1024;
  const hashes = new Int32Array(features);
  let hash = 0;
  for (let feature = 0; feature < features; feature++) {
    let difference = 0;
    let shift = 1;
    let byte = 128;
    while (byte & 128) {
      byte = bytes[at++] ?? 0;
      difference += (byte & 127) * shift;
      shift *= 128;
    }
    hash += difference;
    hashes[feature] = hash | 0;
  }
  const rowStarts = new Int32Array(features + 1);
  for (let feature = 0; feature < features; feature++)
    rowStarts[feature + 1] = (rowStarts[feature] ?? 0) + (bytes[at++] ?? 0);
  const labels = bytes.slice(at, at + count);
  const weights = Float32Array.from(
    new Int8Array(bytes.buffer, at + count, count),
    (weight) => weight * WEIGHT_STEP,
  );
  return { hashes, rowStarts, labels, weights, transitions };
}

const ALPHABET =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let value = 0; value < 64; value++)
    values[ALPHABET.charCodeAt(value)] = value;
  const length = text.replace(/=+$/u, "").length;
  const bytes = new Uint8Array((length * 3) >> 2);
  let at = 0;
  let bits = 0;
  let held = 0;
  for (let index = 0; index < length; index++) {
    bits = (bits << 6) | (values[text.charCodeAt(index) & 127] ?? 0);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
    bits &= (1 << held) - 1;
  }
  return bytes;
}
