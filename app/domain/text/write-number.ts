/** A count with thousands separators: 1,234. */
export const writeCount = (count: number): string =>
	count < 1000 && count > -1000 ? String(count) : String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');

/** Numerator over denominator in tenths of a per cent, half up, by whole-number arithmetic: 799 of 1000 is 799. */
export function tenthsOfPerCent(numerator: number, denominator: number): number {
	const doubled = numerator * 2000 + denominator;
	if (Number.isSafeInteger(doubled) && doubled >= 0)
		return (doubled - (doubled % (denominator * 2))) / (denominator * 2);
	return Number((BigInt(numerator) * 2000n + BigInt(denominator)) / (BigInt(denominator) * 2n));
}

/** "79.9%". The target is never compared with this: a share of 79.96% prints as 80.0% and is not met. */
export function writePerCent(numerator: number, denominator: number): string {
	const tenths = tenthsOfPerCent(numerator, denominator);
	return `${writeCount(Math.floor(tenths / 10))}.${tenths % 10}%`;
}

/** A whole per cent where the share is one (targets): "80%", else with one decimal. */
export function writeShare(numerator: number, denominator: number): string {
	const tenths = tenthsOfPerCent(numerator, denominator);
	return tenths % 10 === 0 ? `${tenths / 10}%` : writePerCent(numerator, denominator);
}

/** Tenths of a week as weeks: 45 is "4.5 weeks", 10 is "1 week". */
export const writeWeeks = (tenths: number): string =>
	tenths === 10 ? '1 week' : `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} weeks`;
