import type { Pence } from '../money/pence.ts';
import type { AgreementFacts } from './agreement-facts.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import { repeated } from './problems-of-parties.ts';
import type { TermsProblem } from './terms-problem.ts';

const sumOf = (amounts: readonly { readonly amountPence: Pence }[]): Pence =>
	amounts.reduce((sum, { amountPence }) => sum + amountPence, 0);

/** What its places cost at their prices. */
export const costOfAllocations = ({ allocations }: Pick<AgreementTerms, 'allocations'>): Pence =>
	allocations.reduce((sum, { units, unitPricePence }) => sum + units * unitPricePence, 0);

/** Funding, schedule and budget each add up to the value, to the penny; places cost no more than it; no stream gives more than it has. */
export function problemsOfMoney(terms: AgreementTerms, facts: AgreementFacts): readonly TermsProblem[] {
	const { valuePence: value, funding, schedule, budgetLines } = terms;
	const cost = costOfAllocations(terms);
	const differs = (
		code: 'funding-not-value' | 'schedule-not-value' | 'budget-not-value',
		sum: Pence,
	): readonly TermsProblem[] => (sum === value ? [] : [{ code, sum, value }]);
	return [
		...(Number.isSafeInteger(value) && value > 0 ? [] : [{ code: 'no-value' } as const]),
		...(cost > value ? [{ code: 'allocations-above-value', sum: cost, value } as const] : []),
		...differs('funding-not-value', sumOf(funding)),
		...differs('schedule-not-value', sumOf(schedule)),
		...differs('budget-not-value', sumOf(budgetLines)),
		...repeated(budgetLines.map(({ name }) => name.trim().toLowerCase())).map(
			(name): TermsProblem => ({ code: 'budget-line-twice', name }),
		),
		...problemsOfStreams(terms, facts),
		...problemsOfPeriods(terms, facts),
	];
}

const problemsOfStreams = (
	{ funding }: AgreementTerms,
	{ fundingStreams, drawnElsewhere }: AgreementFacts,
): readonly TermsProblem[] =>
	funding.flatMap(({ fundingStreamId, amountPence: asked }): readonly TermsProblem[] => {
		const stream = fundingStreams.find((each) => each.fundingStreamId === fundingStreamId);
		if (stream === undefined) return [{ code: 'unknown-stream', fundingStreamId }];
		const left = Math.max(stream.amountPence - (drawnElsewhere.get(fundingStreamId) ?? 0), 0);
		return asked > left ? [{ code: 'stream-overdrawn', fundingStreamId, left, asked }] : [];
	});

function problemsOfPeriods(
	{ schedule, startsOn, endsOn }: AgreementTerms,
	{ periods }: AgreementFacts,
): readonly TermsProblem[] {
	const byId = new Map(periods.map((period) => [period.id, period]));
	return [
		...repeated(schedule.map(({ periodId }) => periodId)).map(
			(periodId): TermsProblem => ({ code: 'period-twice', periodId }),
		),
		...schedule.flatMap(({ periodId }): readonly TermsProblem[] => {
			const period = byId.get(periodId);
			if (period === undefined) return [{ code: 'unknown-period', periodId }];
			return period.endsOn < startsOn || period.startsOn > endsOn
				? [{ code: 'payment-outside-agreement', periodId }]
				: [];
		}),
	];
}
