import { accepted, type Result, refused } from '../result.ts';

/** Money is whole pence, always. */
export type Pence = number;

export type PoundsRefusal = { readonly code: 'empty' | 'not-an-amount' | 'negative' | 'too-large' };

/** Pounds as typed: "1234", "£1,234.50". Pence need both digits: "1234.5" could be a slip, so it is refused. Up to £999,999,999.99. */
export function parsePounds(typed: string): Result<Pence, PoundsRefusal> {
	if (typed.length > 200) return refused({ code: typed.trim() === '' ? 'empty' : 'not-an-amount' });
	const text = typed.normalize('NFKC').trim();
	if (text === '') return refused({ code: 'empty' });
	if (/^[-−–]\s*£?\s*[\d,.]+$/.test(text)) return refused({ code: 'negative' });
	const match = /^£?\s*(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{2}))?$/.exec(text);
	if (match === null) return refused({ code: 'not-an-amount' });
	const pounds = (match[1] ?? '').replaceAll(',', '').replace(/^0+(?=\d)/, '');
	if (pounds.length > 9) return refused({ code: 'too-large' });
	return accepted(Number(pounds) * 100 + Number(match[2] ?? '0'));
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

/** An amount split by shares; what does not divide goes to the last, so that the parts always add up to the whole. Shares are positive weights. */
export function splitByShares(whole: Pence, shares: readonly number[]): readonly Pence[] {
	const total = shares.reduce((sum, share) => sum + BigInt(share), 0n);
	if (total === 0n) return shares.map((_, index) => (index === shares.length - 1 ? whole : 0));
	const parts = shares.slice(0, -1).map((share) => Number((BigInt(whole) * BigInt(share)) / total));
	return shares.length === 0 ? [] : [...parts, whole - parts.reduce((sum, part) => sum + part, 0)];
}
