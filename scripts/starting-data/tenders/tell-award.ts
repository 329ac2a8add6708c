import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { NoticeStep } from '../../../app/domain/evaluation/award-life.ts';
import { recordAwardNotice } from '../../../app/operations/award/record-award-notice.ts';
import { recordChallenge } from '../../../app/operations/award/record-challenge.ts';
import { sendOutcomeLetters } from '../../../app/operations/award/send-outcome-letters.ts';
import { type Stage, type Step, step } from '../telling/step.ts';
import { lotOf, slugOf, type TenderTold, tenderOn } from './tell-notice.ts';

/** The lot with the version of its newest decision, as it stands on the officer's screen. */
async function seenOf(stage: Stage, told: TenderTold) {
	const { version } = await stage.reader
		.selectFrom('awardDecision')
		.select('version')
		.where('tenderId', '=', (await tenderOn(stage, slugOf(told))).id)
		.where('lotId', '=', lotOf(told))
		.orderBy('number', 'desc')
		.executeTakeFirstOrThrow();
	return { slug: slugOf(told), lotId: lotOf(told), expectedVersion: version };
}

const officer = (told: TenderTold) => told.office.person('officer');

/** Bidders are written to on the day. */
export const sendingLetters = (told: TenderTold, on: IsoDate): Step =>
	step(
		sendOutcomeLetters,
		{ at: londonInstant(on, '10:00'), by: officer(told), about: [told.title] },
		(stage) => seenOf(stage, told),
	);

/** A notice that stands on Find a Tender since nine o'clock of the day. */
export const recordingNotice = (told: TenderTold, on: IsoDate, kind: NoticeStep, number: string): Step =>
	step(
		recordAwardNotice,
		{ at: londonInstant(on, '09:40'), by: officer(told), about: [told.title, kind] },
		async (stage) => ({
			...(await seenOf(stage, told)),
			step: kind,
			notice: { number, publishedAt: londonInstant(on, '09:00') },
		}),
	);

/** A letter of challenge, or a claim that was issued and of which the office has not been notified. */
export const recordingChallenge = (
	told: TenderTold,
	on: IsoDate,
	challenge: { readonly kind: 'letter' | 'claim'; readonly from: string; readonly words: string },
): Step =>
	step(
		recordChallenge,
		{ at: londonInstant(on, '15:00'), by: officer(told), about: [told.title, challenge.kind] },
		{ slug: slugOf(told), lotId: lotOf(told), madeOn: on, notifiedOn: null, ...challenge },
	);
