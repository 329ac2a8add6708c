import { writeDay } from '../../../domain/calendar/write-date.ts';
import { planSchedule } from '../../../domain/grant/plan-schedule.ts';
import { effectiveDay } from '../../../domain/grant/problems-of-variation.ts';
import { writeTarget } from '../../../domain/grant/write-target.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { parseAreas, parseFundingShares, parseMembers, parseNothing, parseTargets } from './money-form.ts';
import type { TermsPage } from './part-page.ts';

export function describeMembers({ version: { terms }, names, known }: AgreementVersionFacts): TermsPage {
	const partners = terms.deliveryPartners.map(({ organisationId }) => organisationId);
	const choices = known.filter(({ id }) => id !== terms.leadId && !partners.includes(id));
	return {
		title: 'Change the members of the consortium',
		saved: 'The members have been saved',
		intro: [
			`The lead is ${names.organisation(terms.leadId)}. Members deliver in areas of their own; leave this empty where there is no consortium.`,
		],
		questions: [
			{
				kind: 'some-of',
				name: 'memberIds',
				label: 'Members',
				choices: choices.map(({ id, name }) => ({ value: id, text: name })),
			},
		],
		stored: { memberIds: terms.memberIds },
		parse: (typed) => {
			const parsed = parseMembers(typed);
			return parsed.ok
				? { ok: true, command: { part: 'members', memberIds: parsed.command.memberIds ?? [] } }
				: parsed;
		},
	};
}

export function describeAreas({ version: { terms }, facts, names }: AgreementVersionFacts): TermsPage {
	const delivering = [terms.leadId, ...terms.memberIds];
	const boxes = facts.areas.map(({ areaId }) => ({ box: `area-${areaId}`, name: names.area(areaId) }));
	return {
		title: 'Change the areas',
		saved: 'The areas have been saved',
		intro: ['Say who delivers in each area. An area that is left out is not part of this agreement.'],
		questions: facts.areas.map(({ areaId, accessRule }) => ({
			kind: 'one-of-many',
			name: `area-${areaId}`,
			label: names.area(areaId),
			...(accessRule === 'purchase-only'
				? { hint: 'May only buy places: none there can be paid for by the commissioner.' }
				: {}),
			...(accessRule === 'priority-cases'
				? { hint: 'Has provision of its own: priority cases only, once the priority areas have places.' }
				: {}),
			choices: delivering.map((id) => ({ value: id, text: names.organisation(id) })),
		})),
		stored: Object.fromEntries(
			terms.areas.map(({ areaId, organisationId }) => [`area-${areaId}`, [organisationId]]),
		),
		parse: (typed) => {
			const parsed = parseAreas(typed, boxes);
			if (!parsed.ok) return parsed;
			const areas = facts.areas.flatMap(({ areaId }) => {
				const organisationId = parsed.command[`area-${areaId}`];
				return organisationId ? [{ areaId, organisationId }] : [];
			});
			return { ok: true, command: { part: 'areas', areas } };
		},
	};
}

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
			'It is made from the reporting periods: the value in equal parts, the odd pence with the last.',
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

export function describeTargets({ version: { terms }, names }: AgreementVersionFacts): TermsPage {
	const offered = names.kpis.filter(({ denominator }) => denominator !== null);
	const others = terms.targets.filter(({ kpiKey }) => !offered.some(({ key }) => key === kpiKey));
	const boxes = offered.map(({ key, name }) => ({ box: `kpi-${key}`, name }));
	return {
		title: 'Change the targets',
		saved: 'The targets have been saved',
		intro: [
			'What the provider promises. It stands beside the specification’s own target and what was really reached.',
		],
		questions: offered.map(({ key, name, target }) => {
			return {
				kind: 'text',
				name: `kpi-${key}`,
				label: name,
				hint: `The specification asks for ${writeTarget(target)}. Leave this empty to promise just that.`,
				suffix: '%',
				width: 4,
				inputMode: 'decimal',
			};
		}),
		stored: Object.fromEntries(
			terms.targets.map((target) => [`kpi-${target.kpiKey}`, [writeTarget(target).replace('%', '')]]),
		),
		parse: (typed) => {
			const parsed = parseTargets(typed, boxes);
			if (!parsed.ok) return parsed;
			const targets = offered.flatMap(({ key }) => {
				const tenths = parsed.command[`kpi-${key}`] ?? null;
				if (tenths === null) return [];
				return [
					tenths % 10 === 0
						? { kpiKey: key, numerator: tenths / 10, denominator: 100 }
						: { kpiKey: key, numerator: tenths, denominator: 1000 },
				];
			});
			return { ok: true, command: { part: 'targets', targets: [...targets, ...others] } };
		},
	};
}
