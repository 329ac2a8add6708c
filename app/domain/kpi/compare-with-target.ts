/** A number as two integers, so that it is never rounded: 80/100; a plain count is over 1. */
export interface Fraction {
	readonly numerator: number;
	readonly denominator: number;
}

/**
 * Exactly, by cross-multiplication: below 0, equal 0, above 1. Never on a rounded percentage: 1,999 of 2,500 is 79.96%, prints as
 * 80.0%, and is below 80% (domain guide §4 rule 3). BigInt where money lines multiply past what a number holds.
 */
export function compareWithTarget(value: Fraction, target: Fraction): -1 | 0 | 1 {
	const left = value.numerator * target.denominator;
	const right = target.numerator * value.denominator;
	if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return order(left, right);
	return order(
		BigInt(value.numerator) * BigInt(target.denominator),
		BigInt(target.numerator) * BigInt(value.denominator),
	);
}

const order = <N extends number | bigint>(left: N, right: N): -1 | 0 | 1 =>
	left < right ? -1 : left > right ? 1 : 0;
