/** The most digits that a spreadsheet keeps of what somebody types. */
const MOST_DIGITS = 15;

/**
 * A cell's number as decimal digits, exactly: 1234.5 is "1234.5". Null where it has more digits than anybody can have typed
 * (0.1 + 0.2), or is too large or too small to be written without an exponent.
 */
export function decimalText(value: number): string | null {
	const text = String(value);
	if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
	const digits = text.replace(/^-?0*\.?0*/, '').replace('.', '');
	return digits.length > MOST_DIGITS ? null : text;
}
