import { writeTarget } from '../../../domain/grant/write-target.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { parseAreas, parseMembers, parseTargets } from './money-form.ts';
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
				hint: `The specification asks for ${writeTarget(target, 'share')}. Leave this empty to promise just that.`,
				suffix: '%',
				width: 4,
				inputMode: 'decimal',
			};
		}),
		stored: Object.fromEntries(
			terms.targets.map((target) => [
				`kpi-${target.kpiKey}`,
				[writeTarget(target, 'share').replace('%', '')],
			]),
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
