import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel, periodLabel } from '../../../domain/calendar/period-label.ts';
import type { Measure, SpecificationState } from '../../../domain/specification/specification.ts';
import { THINGS } from '../../../domain/specification/things.ts';

export const STATE_TAGS = {
	draft: { tag: 'Draft', colour: 'teal' },
	published: { tag: 'Published', colour: 'green' },
	superseded: { tag: 'Superseded', colour: 'grey' },
} as const satisfies Record<SpecificationState, object>;

export const FREQUENCY_WORDS: Readonly<Record<Measure['frequency'], string>> = {
	quarterly: 'Every quarter',
	'half-yearly': 'Every half-year',
	yearly: 'Every year',
};

/** How figures of a measure may be added up, as somebody reads it who does not know the words of statistics. */
export const KIND_WORDS: Readonly<Record<Measure['kind'], string>> = {
	flow: 'Counted over the period: adds up over time and areas',
	stock: 'Counted on the last day: adds up over areas, never over time',
	cohort: 'Followed from the quarter it entered: adds up within its group',
	ratio: 'Worked out: never added up',
};

export const STRAND_NAMES: Readonly<Record<Measure['strand'], string>> = {
	perpetrator: 'Perpetrator work',
	support: 'Support for victims and children',
};

export const specificationPath = (slug: string): `/${string}` => `/programmes/${slug}/specification`;
export const versionPath = (slug: string, number: number): `/${string}` =>
	`${specificationPath(slug)}/${number}`;

/** "from July to September 2017 (2017/18 Q2, contract quarter 3)". */
export function fromPeriod(effectiveFrom: number, periods: readonly Period[]): string {
	const period = periods.find(({ number }) => number === effectiveFrom);
	return period === undefined
		? `from contract quarter ${effectiveFrom}, which has not been made yet`
		: `from ${periodLabel(period)}`;
}

export function shortPeriod(number: number, periods: readonly Period[]): string {
	const period = periods.find((each) => each.number === number);
	return period === undefined ? `contract quarter ${number}` : monthsLabel(period);
}

/** What a measure's figures are of. */
export const thingsWords = ({ things, unit }: Pick<Measure, 'things' | 'unit'>): string =>
	unit === 'pence'
		? 'pounds and pence'
		: unit === 'weeks'
			? 'weeks'
			: things === null
				? 'numbers'
				: THINGS[things][1];
