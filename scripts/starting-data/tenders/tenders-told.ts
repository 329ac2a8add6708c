import type { DemonstrationCode } from '../../../app/domain/access/demonstration-password.ts';
import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { takeTenderStep } from '../../../app/operations/tender/take-tender-step.ts';
import type { AProgramme } from '../factories/programme.ts';
import { PROVIDERS } from '../providers.ts';
import type { Region } from '../region.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { stepsOfAmendment } from './tell-amendment.ts';
import { recordingChallenge, recordingNotice, sendingLetters } from './tell-award.ts';
import { stepsOfBidder } from './tell-bidder.ts';
import { stepsOfClarifications } from './tell-clarifications.ts';
import { documentsAfter, stepsOfDocuments, stepsOfNewVersion } from './tell-documents.ts';
import { stepsOfAward, stepsOfScoring } from './tell-evaluation.ts';
import {
	type BidTold,
	slugOf,
	stepsOfDraft,
	type TenderTold,
	tenderOn,
	type WorkTold,
} from './tell-notice.ts';
import { stepsOfTender } from './tell-tender.ts';
import { stepsOfTenderOf2016 } from './tender-of-2016.ts';

const LIVE = 'demonstration-programme-west-midlands';
const DVPP = 'west-midlands-dvpp';

const WORK: WorkTold = {
	intervention: 'programme',
	lot: 'Perpetrator work',
	from: isoDate('2027-01-01'),
	to: isoDate('2028-12-31'),
	aboutPence: 180_000,
	promised: 72,
	legalNotice: '2026/S 000',
	questions: [21, 14],
};
const { turningNorth, southBank, canalside } = PROVIDERS;

/** What is tendered on the live programme, for the years after it: one tender in each state in which somebody has something to do. All invented. */
export function stepsOfTenders(
	world: World,
	region: Region,
	programme: AProgramme,
	codes: DemonstrationCode[],
): readonly Step[] {
	if (programme.slug === DVPP) return stepsOfTenderOf2016(world, region, programme, codes);
	if (programme.slug !== LIVE) return [];
	const office = region.westMidlands;
	const bidOf = (name: string, words: string, unitPricePence: number, isSubmitted = true): BidTold => ({
		by: region.staff(name),
		words,
		unitPricePence,
		isSubmitted,
	});
	const north = bidOf(turningNorth.name, 'A worker rings the partner before each session.', 178_000);
	const south = bidOf(southBank.name, 'Partners have a worker of their own from the first day.', 172_500);
	const canal = bidOf(canalside.name, 'We write to the partner each month.', 165_000);
	const tender = (
		told: Omit<TenderTold, 'world' | 'programme' | 'office' | 'codes' | 'description' | 'work'>,
	): TenderTold => ({
		world,
		programme,
		office,
		codes,
		work: WORK,
		description:
			'Group and one-to-one work with people who abuse their partners, for two years from January 2027. (Invented.)',
		...told,
	});
	const open = tender({
		title: 'Perpetrator work from 2027: Birmingham and Solihull',
		places: { Birmingham: 120, Solihull: 30 },
		startedOn: isoDate('2026-09-14'),
		closesOn: isoDate('2026-11-06'),
		bids: [
			// In, and to be confirmed since the amendment.
			{ ...south, fileName: 'How we work with partners.pdf' },
			{ ...north, confirmedOn: isoDate('2026-10-15') },
			{ ...canal, isSubmitted: false },
		],
	});
	const closed = tender({
		tellsSafe: true,
		title: 'Perpetrator work from 2027: Coventry',
		places: { Coventry: 48 },
		startedOn: isoDate('2026-08-24'),
		closesOn: isoDate('2026-10-19'),
		bids: [
			{ ...south, confirmedOn: isoDate('2026-10-08') },
			{ ...canal, confirmedOn: isoDate('2026-10-09') },
			{ ...north, hasLapsed: true },
		],
	});
	const scored = tender({
		title: 'Perpetrator work from 2027: Dudley and Sandwell',
		places: { Dudley: 36, Sandwell: 44 },
		startedOn: isoDate('2026-08-03'),
		closesOn: isoDate('2026-10-07'),
		bids: [
			{ ...north, fileName: 'Our worker’s first call.pdf' },
			{ ...south, fileName: 'How we work with partners.pdf' },
			canal,
		],
	});
	const standing = tender({
		title: 'Perpetrator work from 2027: Walsall and Wolverhampton',
		places: { Walsall: 24, Wolverhampton: 52 },
		startedOn: isoDate('2026-07-20'),
		closesOn: isoDate('2026-10-05'),
		bids: [north, canal],
	});
	const cancelled = tender({
		title: 'Evening groups over the winter, Birmingham',
		places: { Birmingham: 12 },
		startedOn: isoDate('2026-08-17'),
		closesOn: isoDate('2026-10-30'),
		bids: [],
	});
	const coming = {
		...tender({
			title: 'Evenings for fathers from April 2027',
			places: { Dudley: 1, Sandwell: 1 },
			startedOn: isoDate('2026-10-01'),
			opensOn: isoDate('2026-11-02'),
			closesOn: isoDate('2026-12-11'),
			grant: {
				lines: ['Salaries', 'Rooms and travel', 'Interpreters', 'Supervision and training'].map((name) => ({
					name,
				})),
				budgetPence: 9_600_000,
			},
			bids: [],
		}),
		work: {
			...WORK,
			lot: 'Evenings for fathers',
			from: isoDate('2027-04-01'),
			to: isoDate('2029-03-31'),
			legalNotice: null,
		},
		description:
			'A grant for evenings at which fathers who have finished the programme meet for another year. (Invented.)',
	};
	const draft = tender({
		title: 'Perpetrator work from 2027: in custody, Birmingham',
		places: { Birmingham: 20 },
		startedOn: isoDate('2026-10-12'),
		closesOn: isoDate('2026-12-04'),
		bids: [],
	});
	return [
		...stepsOfTender(coming),
		...stepsOfDraft(draft),
		...stepsOfDocuments(draft),
		...stepsOfTender(open),
		...stepsOfBidder(open),
		...stepsOfClarifications(open, [
			{
				by: region.staff(southBank.name),
				day: 16,
				words: 'May groups meet in the evening in Solihull? Our own rooms there close at six. (Invented.)',
				answered: {
					question: 'May groups meet in the evening in Solihull? (Invented.)',
					answer:
						'Yes. The service specification asks that people in work can attend, and says nothing of where. (Invented.)',
				},
			},
			{
				by: region.staff(canalside.name),
				day: 28,
				words: 'Does the number of words include tables? (Invented.)',
				answered: null,
			},
		]),
		...stepsOfNewVersion(open, isoDate('2026-10-12')),
		...stepsOfAmendment(
			open,
			isoDate('2026-10-12'),
			'A bidder asked whether partners who live elsewhere are to be reached too. (Invented.)',
			({ description, questions }) => ({
				description: `${description} Partners are reached wherever they live.`,
				questions: questions.map((question) => ({ ...question, wordLimit: question.wordLimit + 150 })),
			}),
			documentsAfter(open),
		),
		...stepsOfTender(closed),
		...stepsOfAmendment(
			closed,
			isoDate('2026-10-05'),
			'The criterion did not say that supervision counts. (Invented.)',
			({ questions }) => ({
				questions: questions.map((question) => ({
					...question,
					criterion: `${question.criterion} Supervision counts as much as training.`,
				})),
			}),
		),
		...stepsOfTender(scored),
		...stepsOfScoring(scored, isoDate('2026-10-08')),
		...stepsOfTender(standing),
		...stepsOfAward(standing, isoDate('2026-10-06')),
		sendingLetters(standing, isoDate('2026-10-14')),
		recordingNotice(standing, isoDate('2026-10-15'), 'award-notice', '2026/S 000-061234'),
		recordingChallenge(standing, isoDate('2026-10-16'), {
			kind: 'letter',
			from: canalside.name,
			words: 'They ask how the second answer was judged, and for the notes of the moderation. (Invented.)',
		}),
		recordingChallenge(standing, isoDate('2026-10-19'), {
			kind: 'claim',
			from: canalside.name,
			words: 'They say that the criterion was not applied as it was published. (Invented.)',
		}),
		...stepsOfTender(cancelled),
		cancelling(cancelled),
	];
}

const cancelling = (told: TenderTold): Step =>
	step(
		takeTenderStep,
		{
			at: londonInstant(isoDate('2026-10-12'), '16:00'),
			by: told.office.person('approver'),
			about: [told.title, 'cancelled'],
		},
		async (stage) => ({
			slug: slugOf(told),
			expectedVersion: (await tenderOn(stage, slugOf(told))).rowVersion,
			act: 'cancel' as const,
			words:
				'The additional fund pays for the evening groups by an agreement that is being written. (Invented.)',
		}),
	);
