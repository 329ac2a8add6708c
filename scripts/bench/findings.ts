/** One measured thing, with its aim where it has one. */
export interface Finding {
	/** Stable: `page.ratio`. */
	readonly key: string;
	readonly name: string;
	/** Null where it was not measured. */
	readonly value: number | null;
	readonly unit: string;
	readonly aim: { readonly at: 'most' | 'least'; readonly value: number } | null;
	/** Null without an aim or a value. */
	readonly met: boolean | null;
	/** Why it was not measured. */
	readonly reason: string | null;
}

type Aim = Finding['aim'];
export const atMost = (value: number): Aim => ({ at: 'most', value });
export const atLeast = (value: number): Aim => ({ at: 'least', value });

export function finding(
	key: string,
	name: string,
	value: number | null,
	unit: string,
	aim: Aim = null,
	reason: string | null = null,
): Finding {
	const met =
		aim === null || value === null ? null : aim.at === 'most' ? value <= aim.value : value >= aim.value;
	return {
		key,
		name,
		value: value === null ? null : Number(value.toPrecision(4)),
		unit,
		aim,
		met,
		reason: value === null ? (reason ?? 'this system does not say') : null,
	};
}

/** A line for a reader: "Page, p99: 92 ms (aim: at most 100 ms): met". */
export function writeFinding({ name, value, unit, aim, met, reason }: Finding): string {
	if (value === null) return `${name}: not measured: ${reason}`;
	const withUnit = (amount: number): string => (unit === '' ? String(amount) : `${amount} ${unit}`);
	return `${name}: ${withUnit(value)}${aim === null ? '' : ` (aim: at ${aim.at} ${withUnit(aim.value)}): aim ${met ? 'met' : 'missed'}`}`;
}
