import { expect, test } from 'vitest';
import { found } from '../../../../test/setup/found.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import type { OpenReturn } from '../../../operations/kpi-return/open-return.type.ts';
import { papersOf } from './papers.ts';

const period = (number: number, startsOn: string, endsOn: string, dueOn: string): Period => ({
	id: `p${number}`,
	number,
	startsOn: isoDate(startsOn),
	endsOn: isoDate(endsOn),
	opensOn: isoDate(endsOn),
	dueOn: isoDate(dueOn),
});
const SPRING = period(14, '2026-04-01', '2026-06-30', '2026-07-29');
const SUMMER = period(15, '2026-07-01', '2026-09-30', '2026-10-29');
const open = (leadName: string, of: Period): OpenReturn => ({
	id: found(`${leadName} ${of.number}`),
	state: 'draft',
	version: 1,
	programmeId: found<'programme'>('one'),
	programmeName: 'Programme one',
	programmeSlug: 'one',
	bodyId: 'body',
	bodyName: 'The commissioner',
	agreementId: found(leadName),
	agreementTitle: leadName,
	agreementEndsOn: isoDate('2018-12-31'),
	strand: 'perpetrator',
	leadId: leadName,
	leadName,
	specificationId: found('s'),
	period: of,
	latestSubmissionId: null,
	acceptedSubmissionId: null,
	startedAt: null,
	sentBackReason: null,
	extendedTo: null,
	closed: null,
	programmeEndsOn: isoDate('2026-12-31'),
	submittedAt: null,
	submissionNumber: null,
	complete: 0,
	openQueries: 0,
	answeredQueries: 0,
});
const meeting = (boardName: string, heldOn: string, papersDueOn: string) => ({
	programmeId: found<'programme'>('one'),
	boardName,
	heldOn: isoDate(heldOn),
	papersDueOn: isoDate(papersDueOn),
});

test('a paper lacks the returns of the quarter that it is about and of those before, and no later one', () => {
	const papers = papersOf({
		returns: [open('North', SUMMER), open('South', SPRING)],
		contacts: [],
		extensions: [],
		meetings: [
			meeting('Early board', '2026-10-22', '2026-10-15'),
			meeting('Late board', '2026-12-01', '2026-11-24'),
		],
		periods: new Map([['one', [SPRING, SUMMER]]]),
		today: isoDate('2026-10-20'),
	});
	expect(
		papers.map(({ heading, meetings, lacks }) => [heading, meetings[0]?.split(':')[0], ...lacks]),
	).toEqual([
		['Programme one: papers on April to June 2026', 'Early board', 'South, April to June 2026 (draft)'],
		[
			'Programme one: papers on July to September 2026',
			'Late board',
			'South, April to June 2026 (draft)',
			'North, July to September 2026 (draft)',
		],
	]);
});
