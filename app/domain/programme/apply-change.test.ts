import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { applyChange, type ProgrammeChange } from './apply-change.ts';
import type { ProgrammeContent } from './programme.ts';

const area = (areaId: string, position = '') => ({
	areaId,
	accessRule: 'priority' as const,
	respectRequirement: 'principles' as const,
	existingProvision: 'None',
	position,
	frameworkShownOn: null,
});
const CONTENT: ProgrammeContent = {
	name: 'Programme',
	summary: 'Work.',
	whoItIsFor: 'Fathers.',
	startsOn: isoDate('2017-01-01'),
	endsOn: isoDate('2018-12-31'),
	decisionReference: null,
	legalBasis: 'As recorded.',
	legalBasisNote: null,
	referral: { howToRefer: null, contact: null },
	areas: [area('birmingham'), area('dudley')],
	strands: [{ strandId: 'p', kind: 'perpetrator', name: 'Perpetrator work' }],
	interventions: [],
	fundingStreams: [],
	boardIds: ['board'],
};

test.each<readonly [string, ProgrammeChange, Partial<ProgrammeContent>]>([
	['a detail', { part: 'details', details: { name: 'Drive' } }, { name: 'Drive' }],
	['the boards', { part: 'boards', boardIds: ['a', 'b'] }, { boardIds: ['a', 'b'] }],
	[
		'an area more',
		{ part: 'area', act: 'add', entry: area('walsall') },
		{ areas: [area('birmingham'), area('dudley'), area('walsall')] },
	],
	[
		'an area',
		{ part: 'area', act: 'change', entry: area('birmingham', 'May buy more') },
		{ areas: [area('birmingham', 'May buy more'), area('dudley')] },
	],
	['an area that is gone', { part: 'area', act: 'change', entry: area('walsall') }, {}],
	['an area less', { part: 'area', act: 'remove', id: 'birmingham' }, { areas: [area('dudley')] }],
	[
		'a strand’s name',
		{ part: 'strand', act: 'change', entry: { strandId: 'p', kind: 'perpetrator', name: 'Work' } },
		{ strands: [{ strandId: 'p', kind: 'perpetrator', name: 'Work' }] },
	],
	[
		'an intervention',
		{
			part: 'intervention',
			act: 'add',
			entry: { interventionId: 'i', strandId: 'p', name: 'Group', description: '', weeks: 26 },
		},
		{ interventions: [{ interventionId: 'i', strandId: 'p', name: 'Group', description: '', weeks: 26 }] },
	],
	['a funding stream that is not there', { part: 'funding', act: 'remove', id: 'f' }, {}],
])('%s is changed and everything else stays', (_what, change, expected) => {
	expect(applyChange(CONTENT, change)).toEqual({ ...CONTENT, ...expected });
});
