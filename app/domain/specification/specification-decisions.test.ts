import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { quartersFrom } from '../calendar/quarters.ts';
import { chooseContent } from './choose-content.ts';
import {
	chooseToChangeContent,
	demonstrationContent,
	driveContent,
	dvppContent,
	nottinghamshireContent,
} from './contents-of-programmes.ts';
import { decideEditSpecification } from './decide-edit-specification.ts';
import { decideHandOver } from './decide-hand-over.ts';
import { decideNextVersion } from './decide-next-version.ts';
import { decidePublication, type Publication } from './decide-publication.ts';
import { decideSendBack } from './decide-send-back.ts';
import type { KpiDefinition, Measure, SpecificationVersion } from './specification.ts';
import type { SpecificationDraft } from './specification-draft.ts';
import { specificationProblems } from './specification-problems.ts';
import { withDefinitionVersions } from './with-definition-versions.ts';

const PERIODS: readonly Period[] = quartersFrom(isoDate('2017-01-01'), 8).map(
	({ startsOn, endsOn }, index) => ({
		id: `period-${index + 1}`,
		number: index + 1,
		startsOn,
		endsOn,
		opensOn: addDays(endsOn, 1),
		dueOn: addDays(endsOn, 30),
	}),
);
const first: SpecificationVersion = {
	id: 'v1',
	programmeId: 'dvpp',
	number: 1,
	state: 'published',
	effectiveFrom: 1,
	changeNote: '',
	...dvppContent(),
};
const second: SpecificationVersion = {
	...first,
	id: 'v2',
	number: 2,
	state: 'draft',
	effectiveFrom: 5,
	changeNote: 'Ask for fewer referrals.',
};
const DRAFT: SpecificationDraft = {
	specification: second,
	rowVersion: 3,
	drafterIds: ['officer'],
	handedOver: true,
	previous: first,
	earlier: [first],
};
const PUBLICATION: Publication = {
	personId: 'approver',
	expectedVersion: 3,
	longReturnAgreed: false,
	periods: PERIODS,
	newestSubmitted: 3,
};
const NOVEMBER = instant('2017-11-15T10:00:00.000Z');

const publish = (
	state: Partial<SpecificationDraft> = {},
	change: Partial<Publication> = {},
	now = NOVEMBER,
) => {
	const result = decidePublication({ ...DRAFT, ...state }, { ...PUBLICATION, ...change }, now);
	return result.ok ? result.value : result.refusal;
};
const withChange = (change: Partial<SpecificationVersion>) => ({ specification: { ...second, ...change } });

test('a second person publishes, and the version before is superseded', () => {
	expect(publish()).toEqual({
		type: 'specification-published',
		personId: 'approver',
		at: NOVEMBER,
		specificationId: 'v2',
		effectiveFrom: 5,
		supersedes: 'v1',
	});
});

test.each([
	['by somebody who drafted it', {}, { personId: 'officer' }, 'approver-drafted-it'],
	['when it was changed meanwhile', { rowVersion: 4 }, {}, 'changed-meanwhile'],
	[
		'before it is handed over, or once it has been changed since',
		{ handedOver: false },
		{},
		'not-handed-over',
	],
	['when it is published already', withChange({ state: 'published' }), {}, 'not-a-draft'],
	['without a word on what changes', withChange({ changeNote: ' ' }), {}, 'change-note-missing'],
	['from a period that there is not', withChange({ effectiveFrom: 9 }), {}, 'no-such-period'],
	['from the period of the published one', withChange({ effectiveFrom: 1 }), {}, 'not-after-previous'],
	['from a period with a return that is in', withChange({ effectiveFrom: 3 }), {}, 'period-submitted'],
	['from a period that has ended', withChange({ effectiveFrom: 3 }), { newestSubmitted: 2 }, 'period-ended'],
	[
		'with a KPI whose measure is not asked',
		withChange({ measures: second.measures.filter(({ key }) => key !== 'partner-cases-contacted') }),
		{},
		'problems',
	],
	['with a return longer than an hour', withChange(demonstrationContent()), {}, 'long-return'],
])('it is not published %s', (_name, state, change, code) => {
	expect(publish(state, change)).toMatchObject({ code });
});

test.each([
	['when it was changed meanwhile', { rowVersion: 4 }, 'changed-meanwhile'],
	['when it is published already', withChange({ state: 'published' }), 'not-a-draft'],
	['twice', { handedOver: true }, 'handed-over-already'],
	['without a word on what changes', withChange({ changeNote: ' ' }), 'change-note-missing'],
	['from a period with a return that is in', withChange({ effectiveFrom: 3 }), 'period-submitted'],
	['half-written', withChange({ measures: [] }), 'problems'],
])('it is not handed over %s', (_name, state, code) => {
	const command = { personId: 'officer', expectedVersion: 3, periods: PERIODS, newestSubmitted: 3 };
	const given = { ...DRAFT, handedOver: false, ...state };
	expect(decideHandOver(given, command, NOVEMBER)).toMatchObject({ refusal: { code } });
	expect(decideHandOver({ ...DRAFT, handedOver: false }, command, NOVEMBER)).toMatchObject({
		value: { specificationId: 'v2', rowVersion: 3, personId: 'officer' },
	});
});

test('the period that runs is early enough, to its last day', () => {
	const running = withChange({ effectiveFrom: 4 });
	expect(publish(running, {}, instant('2017-12-31T23:59:00.000Z'))).toMatchObject({ effectiveFrom: 4 });
	expect(publish(running, {}, instant('2018-01-01T00:00:00.000Z'))).toMatchObject({
		code: 'period-ended',
		endsOn: '2017-12-31',
	});
});

test('a programme’s first version may reach back to periods that nobody reported on, and needs no word on what changes', () => {
	const programmesFirst = { previous: null, specification: { ...second, effectiveFrom: 1, changeNote: '' } };
	expect(publish(programmesFirst, { newestSubmitted: null })).toMatchObject({
		effectiveFrom: 1,
		supersedes: null,
	});
	expect(publish(programmesFirst, { newestSubmitted: 1 })).toMatchObject({ code: 'period-submitted' });
});

test('a longer return is published when the approver says that the providers can bear it', () => {
	expect(publish(withChange(demonstrationContent()), { longReturnAgreed: true })).toMatchObject({
		type: 'specification-published',
	});
});

test('only a draft is edited, and two people do not overwrite each other', () => {
	const content = { measures: second.measures, kpis: second.kpis, effectiveFrom: 6, changeNote: ' More. ' };
	const edit = { personId: 'officer', expectedVersion: 3, content };
	expect(decideEditSpecification(DRAFT, edit, NOVEMBER)).toMatchObject({
		ok: true,
		value: { content: { effectiveFrom: 6, changeNote: 'More.' } },
	});
	expect(decideEditSpecification({ ...DRAFT, specification: first }, edit, NOVEMBER)).toMatchObject({
		refusal: { code: 'not-a-draft' },
	});
	expect(decideEditSpecification(DRAFT, { ...edit, expectedVersion: 2 }, NOVEMBER)).toMatchObject({
		refusal: { code: 'changed-meanwhile', version: 3 },
	});
});

const contact = second.kpis.find(({ key }) => key === 'partner-contact') as KpiDefinition;
const versionsOf = (
	kpis: readonly KpiDefinition[],
	{ measures = first.measures, earlier = [first] as readonly Pick<typeof first, 'measures' | 'kpis'>[] } = {},
) => withDefinitionVersions({ kpis, measures }, earlier).map(({ definitionVersion }) => definitionVersion);

test.each([
	['another target', { target: { numerator: 85, denominator: 100 } }, 1],
	['other words', { name: 'Partners contacted' }, 1],
	['another denominator', { denominator: ['partner-cases-contacted'] }, 2],
	['another maturity', { maturity: 0 }, 2],
	['a version typed by hand', { definitionVersion: 9 }, 1],
])('a KPI with %s has definition version %3$i', (_name, change, version) => {
	expect(versionsOf([{ ...contact, ...change }])).toEqual([version]);
});

test('a KPI that is new begins at definition version 1', () => {
	expect(versionsOf([{ ...contact, key: 'new', definitionVersion: 4 }])).toEqual([1]);
});

test('a KPI counts otherwise when what it counts does, and goes on from the newest version that had it', () => {
	const redefined = first.measures.map((measure) =>
		measure.key === 'partner-cases-contacted' ? { ...measure, definitionVersion: 2 } : measure,
	);
	expect(versionsOf([contact], { measures: redefined })).toEqual([2]);
	const without = { measures: first.measures, kpis: [] };
	expect(versionsOf([contact], { earlier: [without, first] })).toEqual([1]);
	expect(
		versionsOf([{ ...contact, maturity: 0 }], {
			earlier: [without, { ...first, kpis: [{ ...contact, definitionVersion: 3 }] }],
		}),
	).toEqual([4]);
});

test('the next version begins as a copy of the newest; a programme’s first from the standard; one draft at a time', () => {
	const next = { id: 'v3', programmeId: 'dvpp', effectiveFrom: 6, standard: chooseContent() };
	expect(decideNextVersion([first], next)).toMatchObject({
		value: { number: 2, state: 'draft', measures: first.measures, kpis: first.kpis, changeNote: '' },
	});
	expect(decideNextVersion([], next)).toMatchObject({
		value: { number: 1, measures: next.standard.measures },
	});
	expect(decideNextVersion([first, second], next)).toEqual({
		ok: false,
		refusal: { code: 'draft-exists', draft: 'v2' },
	});
});

test.each([
	dvppContent(),
	driveContent(),
	chooseToChangeContent(),
	nottinghamshireContent(),
	demonstrationContent(),
])('what the programmes in the sources ask can be published', (content) => {
	expect(specificationProblems(content)).toEqual([]);
});

const measure = (key: string, change: Partial<Measure>) => ({
	...first,
	measures: first.measures.map((each) => (each.key === key ? { ...each, ...change } : each)),
});
const kpi = (change: Partial<KpiDefinition>) => ({
	...first,
	kpis: first.kpis.map((each) => (each.key === 'partner-contact' ? { ...each, ...change } : each)),
});
test.each([
	[
		{ ...first, measures: [...first.measures, first.measures[0]!] },
		{ code: 'measure-twice', measure: 'referrals' },
	],
	[measure('starts', { label: ' ' }), { code: 'measure-unnamed', measure: 'starts' }],
	[measure('starts', { hint: '' }), { code: 'measure-without-hint', measure: 'starts' }],
	[
		measure('starts', { partOf: 'beginnings', breakdown: 'kind' }),
		{ code: 'measure-unknown-other', measure: 'starts', other: 'beginnings' },
	],
	[
		measure('referrals-police', { frequency: 'yearly' }),
		{ code: 'measure-unlike-other', measure: 'referrals-police', other: 'referrals', in: ['frequency'] },
	],
	[
		measure('starts', { atMost: 'on-programme' }),
		{ code: 'measure-unlike-other', measure: 'starts', other: 'on-programme', in: ['kind'] },
	],
	[
		measure('referrals', { partOf: 'referrals-police', breakdown: 'source' }),
		{ code: 'measure-goes-round', measure: 'referrals' },
	],
	[measure('starts', { atMost: 'starts' }), { code: 'measure-goes-round', measure: 'starts' }],
	[
		measure('referrals-police', { breakdown: null }),
		{ code: 'measure-breakdown', measure: 'referrals-police' },
	],
	[
		measure('entered-in-error', { frequency: 'yearly' }),
		{ code: 'cohort-not-quarterly', measure: 'entered-in-error' },
	],
	[
		measure('support-equality-people', { byArea: true }),
		{ code: 'equality-too-fine', measure: 'support-equality-people' },
	],
	[
		{ ...first, measures: first.measures.filter(({ strand }) => strand === 'support') },
		{ code: 'asks-nothing', strand: 'perpetrator' },
	],
	[
		{ ...first, kpis: [contact, contact] },
		{ code: 'kpi-twice', kpi: 'partner-contact' },
	],
	[kpi({ name: '' }), { code: 'kpi-unnamed', kpi: 'partner-contact' }],
	[kpi({ howMany: '' }), { code: 'kpi-without-words', kpi: 'partner-contact' }],
	[kpi({ numerator: [] }), { code: 'kpi-counts-nothing', kpi: 'partner-contact' }],
	[kpi({ denominator: [] }), { code: 'kpi-counts-nothing', kpi: 'partner-contact' }],
	[
		kpi({ numerator: ['contacts'] }),
		{ code: 'kpi-unknown-measure', kpi: 'partner-contact', measure: 'contacts' },
	],
	[kpi({ numerator: ['starts'] }), { code: 'kpi-other-strand', kpi: 'partner-contact', measure: 'starts' }],
	[
		kpi({ denominator: ['children-in-scope'] }),
		{ code: 'kpi-wrong-kind', kpi: 'partner-contact', measure: 'children-in-scope' },
	],
	[
		kpi({ basis: 'period', maturity: 0 }),
		{ code: 'kpi-wrong-kind', kpi: 'partner-contact', measure: 'partner-cases-contacted' },
	],
	[
		kpi({
			basis: 'period',
			maturity: 0,
			denominator: null,
			target: { numerator: 9, denominator: 1 },
			numerator: ['safety-plans', 'support-spend-staff'],
		}),
		{ code: 'kpi-mixed-units', kpi: 'partner-contact', measure: 'support-spend-staff' },
	],
	[kpi({ maturity: 2 }), { code: 'kpi-maturity', kpi: 'partner-contact' }],
	[kpi({ target: { numerator: 101, denominator: 100 } }), { code: 'kpi-target', kpi: 'partner-contact' }],
	[kpi({ target: { numerator: 80, denominator: 0 } }), { code: 'kpi-target', kpi: 'partner-contact' }],
	[kpi({ target: { numerator: 0, denominator: 100 } }), { code: 'kpi-target', kpi: 'partner-contact' }],
	[kpi({ target: { numerator: 0.8, denominator: 1 } }), { code: 'kpi-target', kpi: 'partner-contact' }],
	[
		kpi({ bands: { approaching: 15, requiresImprovement: 5 } }),
		{ code: 'kpi-bands', kpi: 'partner-contact' },
	],
	[kpi({ minimumBase: 0 }), { code: 'kpi-bases', kpi: 'partner-contact' }],
	[kpi({ headlineBase: 10 }), { code: 'kpi-bases', kpi: 'partner-contact' }],
])('problem %#: it is named', (specification, problem) => {
	expect(specificationProblems(specification)).toContainEqual(problem);
});

test('a count that should be none at most may have 0 for a target', () => {
	const none = kpi({
		basis: 'period',
		maturity: 0,
		numerator: ['incidents-escalated'],
		denominator: null,
		direction: 'at-most',
		target: { numerator: 0, denominator: 1 },
	});
	expect(specificationProblems(none)).toEqual([]);
});

test.each([
	['a version that is published', { specification: first }, {}, 'not-a-draft'],
	['a draft that does not wait', { handedOver: false }, {}, 'not-handed-over'],
	['one’s own draft', {}, { personId: 'officer' }, 'approver-drafted-it'],
	['without a reason', {}, { reason: '  ' }, 'no-reason'],
])('an approver does not send back %s', (_what, state, command, code) => {
	const given = { personId: 'approver', reason: ' Too long. ', ...command };
	expect(decideSendBack({ ...DRAFT, ...state }, given, NOVEMBER)).toMatchObject({ refusal: { code } });
	expect(decideSendBack(DRAFT, { personId: 'approver', reason: ' Too long. ' }, NOVEMBER)).toMatchObject({
		value: { specificationId: 'v2', reason: 'Too long.' },
	});
});
