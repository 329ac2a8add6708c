import { writeDay } from '../../../domain/calendar/write-date.ts';
import { planSchedule } from '../../../domain/grant/plan-schedule.ts';
import { effectiveDay } from '../../../domain/grant/problems-of-variation.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { parseFundingShares, parseNothing } from './money-form.ts';
import type { TermsPage } from './part-page.ts';

/** What is left in a stream beside the other agreements is told to the office alone. */
export function describeFundingShares({
	version: { terms, side },
	facts,
	names,
}: AgreementVersionFacts): TermsPage {
	const boxes = facts.fundingStreams.map(({ fundingStreamId }) => ({
		box: `stream-${fundingStreamId}`,
		name: names.stream(fundingStreamId),
	}));
	return {
		title: 'Change where the money comes from',
		saved: 'Where the money comes from has been saved',
		intro: [`The amounts must add up to the value, ${writePounds(terms.valuePence)}, to the penny.`],
		inset: boxes.length === 0 ? ['The programme has no funding stream. Add one to the programme first.'] : [],
		questions: facts.fundingStreams.map(({ fundingStreamId, amountPence }) => {
			const taken = facts.drawnElsewhere.get(fundingStreamId) ?? 0;
			const left = `${writePounds(amountPence)} in all, of which ${writePounds(Math.max(amountPence - taken, 0))} is left beside the other accepted agreements`;
			return {
				kind: 'text',
				name: `stream-${fundingStreamId}`,
				label: names.stream(fundingStreamId),
				...(side === 'provider' ? {} : { hint: left }),
				prefix: '£',
				width: 10,
				inputMode: 'decimal',
			};
		}),
		stored: Object.fromEntries(
			terms.funding.map(({ fundingStreamId, amountPence }) => [
				`stream-${fundingStreamId}`,
				[writePounds(amountPence).replace('£', '')],
			]),
		),
		parse: (typed) => {
			const parsed = parseFundingShares(typed, boxes);
			if (!parsed.ok) return parsed;
			const funding = facts.fundingStreams.flatMap(({ fundingStreamId }) => {
				const amountPence = parsed.command[`stream-${fundingStreamId}`] ?? 0;
				return amountPence === 0 ? [] : [{ fundingStreamId, amountPence }];
			});
			return { ok: true, command: { part: 'funding', funding } };
		},
	};
}

/** One step makes the whole schedule; then each payment can be changed. Of a variation, what is over, paid or claimed stays. */
export function describeSchedule({ version, facts, names, today }: AgreementVersionFacts): TermsPage {
	const from = effectiveDay(version, today);
	const over = facts.periods.filter(({ endsOn }) => endsOn < from).map(({ id }) => id);
	const fixed = [...over, ...(facts.base?.settled ?? []).map(({ periodId }) => periodId)];
	const kept = (facts.base?.terms.schedule ?? []).filter(({ periodId }) => fixed.includes(periodId));
	const planned = planSchedule(version.terms, facts.periods, kept);
	return {
		title: 'Make the payment schedule',
		saved: 'The schedule has been made. Each payment can be changed',
		intro: [
			'It is made from the reporting periods: the value in equal parts, with any odd pence in the last.',
			...(kept.length === 0
				? []
				: [
						'Payments of periods that are over, paid or claimed stay as they were; what is left is shared among the others.',
					]),
		],
		inset:
			planned.length === 0
				? [
						'There is no reporting period within the agreement. Make the programme’s reporting periods, or change the dates, first.',
					]
				: [],
		facts: planned.map(({ periodId, amountPence, dueOn }) => ({
			key: names.period(periodId),
			value: `${writePounds(amountPence)}, due ${writeDay(dueOn)}`,
		})),
		questions: [],
		button: planned.length === 0 ? null : { text: 'Make this schedule' },
		parse: (typed) => {
			const parsed = parseNothing(typed);
			return parsed.ok ? { ok: true, command: { part: 'schedule', schedule: planned } } : parsed;
		},
	};
}
