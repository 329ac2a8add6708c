/** The tenth digit of an NHS number checks the nine before it: weights 10 to 2, modulo 11. */
export function passesNhsCheck(found: string): boolean {
	const digits = [...found.replaceAll(/\D/g, '')].map(Number);
	const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
	return sum > 0 && (11 - (sum % 11)) % 11 === digits[9];
}
