/** Lengths that tell nothing of an answer: every part is made as long as the next of these steps before it is sealed. */
export const PADDING_STEP_BYTES = 16_384;
/** Of files, which are much longer: up to 10 MB there are then no more than eleven lengths. */
export const FILE_STEP_BYTES = 1024 * 1024;

/** The bytes with their length before them, padded with zeros to a whole number of steps. */
export function paddedBytes(bytes: Uint8Array, step: number): Uint8Array {
	const steps = Math.ceil((bytes.length + 4) / step);
	const whole = new Uint8Array(steps * step);
	new DataView(whole.buffer).setUint32(0, bytes.length);
	whole.set(bytes, 4);
	return whole;
}

/** The bytes that were padded, in place; null where they were not made by `paddedBytes`. */
export function unpaddedBytes(whole: Uint8Array, step: number): Uint8Array | null {
	if (whole.length < 4 || whole.length % step !== 0) return null;
	const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
	if (length > whole.length - 4 || whole.subarray(4 + length).some((byte) => byte !== 0)) return null;
	return whole.subarray(4, 4 + length);
}

export const padded = (text: string): Uint8Array =>
	paddedBytes(new TextEncoder().encode(text), PADDING_STEP_BYTES);

/** The text that was padded; null where it was not made by `padded`. */
export function unpadded(whole: Uint8Array): string | null {
	const bytes = unpaddedBytes(whole, PADDING_STEP_BYTES);
	return bytes === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
