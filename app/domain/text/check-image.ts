const at = (bytes: Uint8Array, position: number): number => bytes[position] ?? -1;
const bigEndian = (bytes: Uint8Array, position: number): number =>
	at(bytes, position) * 0x1000000 +
	at(bytes, position + 1) * 0x10000 +
	at(bytes, position + 2) * 0x100 +
	at(bytes, position + 3);

/** More than any camera makes, and less than a picture that exhausts whoever opens it. */
const MOST_PIXELS = 100_000_000;
const IHDR = 0x49484452;
const IEND = 0x49454e44;

/** Chunk after chunk from the first to the last, and nothing behind it. */
export function isWholePng(bytes: Uint8Array): boolean {
	if (bigEndian(bytes, 12) !== IHDR) return false;
	const width = bigEndian(bytes, 16);
	const height = bigEndian(bytes, 20);
	if (width < 1 || height < 1 || width * height > MOST_PIXELS) return false;
	for (let position = 8; position + 12 <= bytes.length; ) {
		const end = position + 12 + bigEndian(bytes, position);
		if (end > bytes.length) return false;
		if (bigEndian(bytes, position + 4) === IEND) return end === bytes.length;
		position = end;
	}
	return false;
}

/** Segment after segment to the scan, with a size among them, and an end. Cameras put things behind the end, so what follows is left. */
export function isWholeJpeg(bytes: Uint8Array): boolean {
	let sized = false;
	for (let position = 2; position + 4 <= bytes.length; ) {
		if (at(bytes, position) !== 0xff) return false;
		const marker = at(bytes, position + 1);
		if (marker === 0xff) {
			position += 1;
			continue;
		}
		const length = at(bytes, position + 2) * 0x100 + at(bytes, position + 3);
		if (length < 2) return false;
		// C0 to CF hold the size, but for the tables C4, C8 and CC.
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
			const pixels =
				(at(bytes, position + 5) * 0x100 + at(bytes, position + 6)) *
				(at(bytes, position + 7) * 0x100 + at(bytes, position + 8));
			if (pixels < 1 || pixels > MOST_PIXELS) return false;
			sized = true;
		}
		if (marker === 0xda) return sized && endsAfter(bytes, position);
		position += 2 + length;
	}
	return false;
}

function endsAfter(bytes: Uint8Array, from: number): boolean {
	for (let position = bytes.length - 2; position > from; position -= 1)
		if (at(bytes, position) === 0xff && at(bytes, position + 1) === 0xd9) return true;
	return false;
}
