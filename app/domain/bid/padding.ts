/** Lengths that tell nothing of an answer: every part is made as long as the next of these steps before it is sealed. */
export const PADDING_STEP_BYTES = 16_384;

/** The text with its length before it, padded with zeros to a whole number of steps. */
export function padded(text: string): Uint8Array {
	const bytes = new TextEncoder().encode(text);
	const steps = Math.ceil((bytes.length + 4) / PADDING_STEP_BYTES);
	const whole = new Uint8Array(steps * PADDING_STEP_BYTES);
	new DataView(whole.buffer).setUint32(0, bytes.length);
	whole.set(bytes, 4);
	return whole;
}

/** The text that was padded; null where it was not made by `padded`. */
export function unpadded(whole: Uint8Array): string | null {
	if (whole.length < 4 || whole.length % PADDING_STEP_BYTES !== 0) return null;
	const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
	if (length > whole.length - 4 || whole.subarray(4 + length).some((byte) => byte !== 0)) return null;
	return new TextDecoder('utf-8', { fatal: true }).decode(whole.subarray(4, 4 + length));
}
