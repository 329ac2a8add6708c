import { expect, test } from 'vitest';
import { requirementsOf, standardRequirements } from './requirements.ts';

const AREAS = [
	{ areaId: 'bir', name: 'Birmingham', respectRequirement: 'accredited' },
	{ areaId: 'dud', name: 'Dudley', respectRequirement: 'principles' },
	{ areaId: 'war', name: 'Warwickshire', respectRequirement: 'not-stated' },
] as const;
const standard = standardRequirements(AREAS).map((each, index) => ({ ...each, requirementId: `r${index}` }));

test('a tender begins with what the programme asks of Respect’s standard in each area, insurance and safeguarding', () => {
	expect(standard.map(({ kind, areaId, asks }) => [kind, areaId, asks])).toEqual([
		[
			'respect',
			'bir',
			'Birmingham: accredited by Respect, or working towards it by a recorded and dated decision',
		],
		['respect', 'dud', 'Dudley: evidence that the work keeps to the principles of Respect’s standard'],
		['insurance', null, 'Public liability insurance of at least £5,000,000'],
		[
			'safeguarding',
			null,
			'A policy for safeguarding adults and children that a named trustee or director answers for',
		],
	]);
});

test('what is asked for one area is asked of bids for lots with work there alone', () => {
	const asked = (areaId: string) =>
		requirementsOf({ requirements: standard }, { areaIds: [areaId] }).map(
			({ requirementId }) => requirementId,
		);
	expect(asked('dud')).toEqual(['r1', 'r2', 'r3']);
	expect(asked('war')).toEqual(['r2', 'r3']);
});
