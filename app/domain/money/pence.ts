import { accepted, type Result, refused } from '../result.ts';
import { readNumber } from '../text/read-number.ts';

/** Money is whole pence, always. */
export type Pence = number;

export type PoundsRefusal = {
	readonly code:
		| 'empty'
		| 'not-an-amount'
		| 'negative'
		| 'separator-misplaced'
		| 'point-doubtful'
		/** More than two digits of pence. */
		| 'too-fine'
		| 'too-large';
};

/** Pounds as typed, as `readNumber` reads them: "1234", "£1,234.50", "£24 900.5", a dash for nothing. Up to £999,999,999.99. */
export function parsePounds(typed: string): Result<Pence, PoundsRefusal> {
	const read = readNumber(typed, '£');
	if (!read.ok) {
		const { code } = read.refusal;
		return refused({ code: code === 'not-a-number' ? 'not-an-amount' : code });
	}
	const { whole, decimals } = read.value;
	return decimals.length > 2
		? refused({ code: 'too-fine' })
		: accepted(Number(whole) * 100 + Number(decimals.padEnd(2, '0')));
}

/** "£700,000", "£1,234.50"; a negative amount with a minus sign. */
export function writePounds(pence: Pence): string {
	const whole = Math.floor(Math.abs(pence) / 100);
	const rest = Math.abs(pence) % 100;
	const pounds = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ',');
	return `${pence < 0 ? '−' : ''}£${pounds}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** An amount the source calls "near": "about £2 million", "about £1.4 million", "about £207,307". */
export function writeAboutPounds(pence: Pence): string {
	const tenthsOfMillion = pence / 10_000_000;
	if (Number.isInteger(tenthsOfMillion) && tenthsOfMillion >= 10)
		return `about £${tenthsOfMillion % 10 === 0 ? tenthsOfMillion / 10 : (tenthsOfMillion / 10).toFixed(1)} million`;
	return `about ${writePounds(pence)}`;
}

/**
 * An amount split by shares (whole weights, none negative); what does not divide goes to the last that has a share, so that the parts
 * always add up to the whole and nobody without a share is given a penny. Throws when there is no share at all: it is a fault.
 */
export function splitByShares(whole: Pence, shares: readonly number[]): readonly Pence[] {
	const total = shares.reduce((sum, share) => sum + BigInt(share), 0n);
	if (total <= 0n || shares.some((share) => share < 0))
		throw new Error(`an amount cannot be split by these shares: ${shares.join(', ')}`);
	const parts = shares.map((share) => Number((BigInt(whole) * BigInt(share)) / total));
	const last = shares.findLastIndex((share) => share > 0);
	parts[last] = (parts[last] ?? 0) + whole - parts.reduce((sum, part) => sum + part, 0);
	return parts;
}
