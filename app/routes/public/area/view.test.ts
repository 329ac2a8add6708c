import { expect, test } from 'vitest';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import type {
	ReferralOfProgramme,
	ReferralServiceFacts,
} from '../../../operations/referral/show-referral.ts';
import { referralView } from './view.ts';

const TODAY = isoDate('2026-10-20');
const QUARTER = { startsOn: isoDate('2026-04-01'), endsOn: isoDate('2026-06-30') };

const service = (provider: string, given: Partial<ReferralServiceFacts> = {}): ReferralServiceFacts => ({
	agreementId: provider,
	strand: 'perpetrator',
	strandName: 'Perpetrator work',
	provider,
	answer: { takesNew: true },
	wait: { weeks: 5.6, period: QUARTER },
	nextStartOn: null,
	...given,
});

const programme = (given: Partial<ReferralOfProgramme> = {}): ReferralOfProgramme => ({
	programmeId: 'programme' as never,
	words: {
		name: 'A programme',
		whoItIsFor: 'Adults.',
		howToRefer: 'By the form.',
		contact: 'The service, 01632 960 001',
		interventions: [{ name: 'Group', strand: 'Perpetrator work', description: 'Sessions.', weeks: 26 }],
	},
	startsOn: isoDate('2023-01-01'),
	endsOn: isoDate('2026-12-31'),
	accessRule: 'priority',
	commissioner: 'West Midlands PCC',
	answer: { takesNew: true },
	services: [service('Turning North')],
	...given,
});

const said = (given: Partial<ReferralOfProgramme>, today = TODAY): ReadonlyMap<string, string> => {
	const { blocks } = referralView({ area: 'Birmingham', today, programmes: [programme(given)] });
	return new Map(
		blocks.flatMap((block) =>
			block.kind === 'facts' ? block.rows.map(({ key, value }) => [key, textOf(value)] as const) : [],
		),
	);
};
const textOf = (value: unknown): string =>
	typeof value === 'string' ? value : (value as { written: string }).written;

test('all who deliver are named, each with its own answer and its own wait, and no mean over them', () => {
	const facts = said({
		services: [
			service('Turning North'),
			service('South Bank', {
				answer: { takesNew: false, since: isoDate('2026-10-03'), why: 'no-place' },
				wait: { weeks: 6.7, period: QUARTER },
			}),
			service('Alliance', { strand: 'support', strandName: 'Support', answer: null, wait: null }),
			service('Lantern Rooms', { strand: 'support', strandName: 'Support', answer: null, wait: null }),
			service('Lantern Rooms', { strand: 'support', strandName: 'Support', answer: null, wait: null }),
		],
	});
	expect(facts.get('Perpetrator work')).toBe(
		'Turning North: takes new people\nSouth Bank: not at the moment, since 3 October 2026',
	);
	expect(facts.get('Support')).toBe('Alliance\nLantern Rooms');
	expect(facts.get('Typical wait before starting (median)')).toBe(
		[
			'Turning North: 5.6 weeks, as at 30 June 2026 (people who started from April to June 2026)',
			'South Bank: 6.7 weeks, as at 30 June 2026 (people who started from April to June 2026)',
		].join('\n'),
	);
});

test('a wait that is not told says why', () => {
	const facts = said({
		services: [service('North', { wait: 'too-few' }), service('South', { wait: 'not-received' })],
	});
	expect(facts.get('Typical wait before starting (median)')).toBe(
		'North: too few people started to publish it\nSouth: not received',
	);
});

test('where an area buys its places, the authority pays, and the next start is the offer’s', () => {
	const facts = said({
		accessRule: 'purchase-only',
		services: [service('South Bank', { wait: null, nextStartOn: isoDate('2026-11-02') })],
	});
	expect(facts.get('Can I refer?')).toMatch(/^Only if the local authority buys a place/);
	expect(facts.get('Paid for by')).toBe('The local authority, which buys each place');
	expect(facts.get('Next start')).toBe('South Bank: 2 November 2026');
	expect(facts.has('Typical wait before starting (median)')).toBe(false);
});

test('with nothing in force it is “not at the moment”, since when and why, and nobody is named', () => {
	const answer = { takesNew: false, since: isoDate('2027-01-01'), why: 'no-agreement' } as const;
	const facts = said({ answer, services: [] }, isoDate('2027-02-01'));
	expect(facts.get('Can I refer?')).toBe(
		'Not at the moment: no agreement for this work is in force, and the programme ended on 31 December 2026. Nobody new has been able to start since 1 January 2027. Ring the service to ask when that will change. People who have already started carry on.',
	);
	expect(facts.get('Who delivers it')).toBe('Nobody has an agreement in force for this area today.');
});

test('before it begins it says from when, and a no that was never a yes says no day', () => {
	const answer = { takesNew: false, since: null, why: 'conditions' } as const;
	expect(said({ answer }, isoDate('2022-12-01')).get('Can I refer?')).toBe(
		'Not yet. The programme begins on 1 January 2023.',
	);
	expect(said({ answer }).get('Can I refer?')).toMatch(/^Not at the moment: the conditions/);
});
