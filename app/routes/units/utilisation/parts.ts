import { type Month, monthOf, spanOfMonth } from '../../../domain/calendar/months.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { isOver } from '../../../domain/unit/expiry.ts';
import { forecastSentences } from '../../../domain/unit/forecast-sentence.ts';
import { forecastUse } from '../../../domain/unit/forecast-use.ts';
import {
	balancesOf,
	type MonthOfUse,
	measureUse,
	monthsOfUse,
	startedByMonth,
} from '../../../domain/unit/measure-use.ts';
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

/** What will have been used by the end of the agreement, in sentences. */
export interface ForecastView {
	readonly key: string;
	readonly title: string;
	readonly href: string | null;
	readonly sentences: readonly string[];
}

/** Month by month, up to the day that is looked at. */
export function monthsOf(
	{ deltas, agreements, on }: UtilisationFacts,
	accounts: UtilisationFacts['accounts'],
): readonly MonthOfUse[] {
	const ids = new Set(accounts.map(({ id }) => id));
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

export function forecastOf(
	facts: UtilisationFacts,
	agreement: UtilisationFacts['agreements'][number],
): readonly ForecastView[] {
	const accounts = facts.accounts.filter(
		({ agreementId, fund }) => agreementId === agreement.id && fund !== 'offer',
	);
	if (accounts.length === 0) return [];
	const use = measureUse(accounts, balancesOf(facts.deltas), new Map([[agreement.id, agreement]]), facts.on);
	const endsOn = agreement.terminatedOn ?? agreement.endsOn;
	const startsIn = startedByMonth(accounts, facts.deltas);
	const open = isOver(agreement, facts.on) ? use.expired : use.free + use.reserved;
	const forecast = forecastUse({
		on: facts.on,
		startsOn: agreement.startsOn,
		endsOn,
		startsByMonth: startsIn,
		used: use.used,
		open,
	});
	const href = facts.agreement === null ? `/agreements/${agreement.id}/units` : null;
	return [
		{
			key: agreement.id,
			title: `${agreement.title}, ${agreement.leadName}`,
			href,
			sentences: forecastSentences(forecast, endsOn),
		},
	];
}

/** Each account's price of a unit, as it was on the day. */
export function pricesOf({
	accounts,
	prices,
	names,
	agreements,
}: UtilisationFacts): readonly { readonly key: string; readonly cells: readonly string[] }[] {
	return accounts.flatMap((account) => {
		const pence = prices.get(account.id);
		if (pence === undefined) return [];
		const by = agreements.find(({ id }) => id === account.agreementId)?.leadName ?? '';
		const cells = [
			names.areas.get(account.areaId) ?? '',
			names.interventions.get(account.interventionId) ?? '',
			by,
			names.funders.get(account.funderId) ?? '',
			writePounds(pence),
		];
		return [{ key: account.id, cells }];
	});
}
