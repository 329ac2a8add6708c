/** A promised level: "85%", "12.5%", or "30" where it is a plain count. */
export function writeTarget({
	numerator,
	denominator,
}: {
	readonly numerator: number;
	readonly denominator: number;
}): string {
	if (denominator === 1) return String(numerator);
	const tenths = (numerator * 1000) / denominator;
	return Number.isInteger(tenths)
		? `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`
		: `${numerator} in ${denominator}`;
}
