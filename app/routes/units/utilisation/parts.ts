import { type Month, monthOf, spanOfMonth } from '../../../domain/calendar/months.ts';
import { type MonthOfUse, monthsOfUse } from '../../../domain/unit/measure-use.ts';
import type { UtilisationFacts } from '../../../operations/unit/show-utilisation.ts';

export type Strand = UtilisationFacts['agreements'][number]['strand'];

export const STRANDS: Readonly<Record<Strand, string>> = {
	perpetrator: 'Perpetrator work',
	support: 'Support for victims and children',
};

/** A place with one strand is not a place with the other: a programme's page shows one of them. */
export function ofStrand(facts: UtilisationFacts, strand: Strand): UtilisationFacts {
	const agreements = facts.agreements.filter((each) => each.strand === strand);
	const ids = new Set(agreements.map(({ id }) => id));
	return { ...facts, agreements, accounts: facts.accounts.filter(({ agreementId }) => ids.has(agreementId)) };
}

/** Month by month, up to the day that is looked at. */
export function monthsOf(
	{ deltas, agreements, on }: UtilisationFacts,
	accounts: UtilisationFacts['accounts'],
): readonly MonthOfUse[] {
	const ids = new Set<string>(accounts.map(({ id }) => id));
	const own = deltas.filter(({ accountId }) => ids.has(accountId));
	const first = own.reduce((least, { month }) => (month < least ? month : least), monthOf(on));
	if (own.length === 0) return [];
	const span = {
		first,
		last: monthOf(on),
		endOf: (month: Month) => (month === monthOf(on) ? on : spanOfMonth(month).endsOn),
	};
	return monthsOfUse(accounts, own, new Map(agreements.map((each) => [each.id, each])), span);
}
