import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import type { RespectRequirement } from '../programme/programme.ts';
import { type Accreditation, mayStart } from './may-start.ts';

const TERM = { startsOn: isoDate('2017-01-01'), endsOn: isoDate('2018-12-31'), terminatedOn: null };
const SUPPORT = { ...TERM, agreementId: 'support' };
const held = (
	status: Accreditation['status'],
	decidedOn: string,
	expiresOn: string | null = null,
	withdrawnOn: string | null = null,
): Accreditation => ({
	id: status,
	organisationId: 'o',
	status,
	decidedOn: isoDate(decidedOn),
	expiresOn: expiresOn === null ? null : isoDate(expiresOn),
	withdrawnOn: withdrawnOn === null ? null : isoDate(withdrawnOn),
});
const facts = (
	respect: RespectRequirement,
	accreditations: readonly Accreditation[],
	support = [SUPPORT],
) => ({
	respect,
	accreditations,
	support,
	agreement: TERM,
});

test.each([
	[
		'where Respect is not required nothing need be recorded',
		facts('not-required', []),
		'2017-05-01',
		'may-start',
	],
	[
		'an accredited provider may start people',
		facts('accredited', [held('accredited', '2017-02-01', '2018-01-31')]),
		'2017-05-01',
		'may-start',
	],
	[
		'on the last day of its accreditation too',
		facts('accredited', [held('accredited', '2017-02-01', '2018-01-31')]),
		'2018-01-31',
		'may-start',
	],
	[
		'and not on the day after',
		facts('accredited', [held('accredited', '2017-02-01', '2018-01-31')]),
		'2018-02-01',
		'not-accredited',
	],
	[
		'not before it begins',
		facts('accredited', [held('accredited', '2017-02-01')]),
		'2017-01-31',
		'not-accredited',
	],
	[
		'a recorded, dated decision that it works towards it is enough',
		facts('accredited', [held('working-towards', '2016-12-12')]),
		'2017-01-02',
		'may-start',
	],
	[
		'evidence of the principles is not, where accreditation is asked',
		facts('accredited', [held('evidences-principles', '2016-12-12')]),
		'2017-01-02',
		'not-accredited',
	],
	[
		'and is, where the principles are asked',
		facts('principles', [held('evidences-principles', '2016-12-12')]),
		'2017-01-02',
		'may-start',
	],
	[
		'nothing recorded is not enough where the principles are asked',
		facts('principles', []),
		'2017-01-02',
		'no-evidence-of-principles',
	],
	[
		'a withdrawn accreditation does not count from its day on',
		facts('accredited', [held('accredited', '2017-01-01', null, '2017-06-01')]),
		'2017-06-01',
		'not-accredited',
	],
	[
		'without a support agreement in the area nobody starts',
		facts('not-required', [], []),
		'2017-05-01',
		'no-partner-support',
	],
	[
		'nor after the support agreement was ended',
		facts('not-required', [], [{ ...SUPPORT, terminatedOn: isoDate('2017-06-30') } as never]),
		'2017-07-01',
		'no-partner-support',
	],
	['nor before the agreement begins', facts('not-required', []), '2016-12-31', 'agreement-not-in-force'],
])('%s', (_name, given, day, answer) => {
	const decided = mayStart(given, isoDate(day));
	expect(decided.ok ? decided.value : decided.refusal.code).toBe(answer);
});

test('a refusal says when the accreditation lapsed', () => {
	expect(
		mayStart(facts('accredited', [held('accredited', '2017-02-01', '2018-01-31')]), isoDate('2018-03-01')),
	).toEqual({
		ok: false,
		refusal: { code: 'not-accredited', lapsedOn: '2018-01-31' },
	});
});
