import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { decideInKind, type InKindContent } from './in-kind.ts';

const AROUND = {
	startsOn: isoDate('2023-01-01'),
	endsOn: isoDate('2026-12-31'),
	areaIds: ['wolverhampton'],
	contributorIds: ['council'],
};
const given = (changes: Partial<InKindContent> = {}): InKindContent => ({
	what: 'Office space',
	organisationId: 'council',
	areaId: 'wolverhampton',
	valuePence: 1_200_000,
	valuedHow: 'Rent of a like room.',
	startsOn: isoDate('2023-04-01'),
	endsOn: isoDate('2026-12-31'),
	...changes,
});

test.each([
	['what a council gives in its area is recorded', given(), 'accepted'],
	['for the whole programme too', given({ areaId: null }), 'accepted'],
	['nothing ends before it begins', given({ endsOn: isoDate('2023-03-31') }), 'ends-before-it-begins'],
	[
		'it falls into the programme',
		given({ startsOn: isoDate('2020-01-01'), endsOn: isoDate('2022-12-31') }),
		'outside-the-programme',
	],
	['from somebody who has a part in it', given({ organisationId: 'stranger' }), 'not-a-contributor'],
	['in one of its areas', given({ areaId: 'nottingham' }), 'not-an-area'],
])('%s', (_name, content, answer) => {
	const decided = decideInKind(content, AROUND);
	expect(decided.ok ? 'accepted' : decided.refusal).toBe(answer);
});
