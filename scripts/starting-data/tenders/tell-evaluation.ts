import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { requirementsOf } from '../../../app/domain/tender/requirements.ts';
import { agreeScore } from '../../../app/operations/evaluation/agree-score.ts';
import { approveAward } from '../../../app/operations/evaluation/approve-award.ts';
import { checkRequirement } from '../../../app/operations/evaluation/check-requirement.ts';
import { declareInterest } from '../../../app/operations/evaluation/declare-interest.ts';
import { lockQuality } from '../../../app/operations/evaluation/lock-quality.ts';
import { nameEvaluators } from '../../../app/operations/evaluation/name-evaluators.ts';
import { recommendAward } from '../../../app/operations/evaluation/recommend-award.ts';
import { saveScore } from '../../../app/operations/evaluation/save-score.ts';
import { listReceivedBids } from '../../../db/read/received-bids.ts';
import { type Stage, type Step, step } from '../telling/step.ts';
import { countRequirements, lotOf, questionsOf, slugOf, type TenderTold, tenderOn } from './tell-notice.ts';
import { stepsOfOpening } from './tell-tender.ts';

/** The submission of the bidder at that place of the story. */
async function submissionOf(stage: Stage, told: TenderTold, at: number): Promise<string> {
	const received = await listReceivedBids(stage.reader, (await tenderOn(stage, slugOf(told))).id);
	const name = told.bids[at]?.by.organisation.name;
	const bid = received.find(({ organisationName }) => organisationName === name);
	if (bid === undefined) throw new Error(`no bid of ${name} was received`);
	return bid.submissionId;
}

/** Those that are opened; they come before those that have lapsed. */
const assessedOf = ({ bids }: TenderTold) => bids.filter(({ hasLapsed }) => !hasLapsed);

const SCORES = [
	[5, 4],
	[3, 4],
	[2, 3],
] as const;

/** Opened, and scored by the first evaluator: the second has yet to begin. */
export function stepsOfScoring(told: TenderTold, openedOn: IsoDate): readonly Step[] {
	const { office, title } = told;
	const sent = { slug: slugOf(told), lotId: lotOf(told) };
	const at = (days: number, time: string) => londonInstant(addDays(openedOn, days), time);
	const evaluators = [office.person('evaluator', 0), office.person('evaluator', 1)];
	return [
		...stepsOfOpening(told, 'quality', openedOn),
		step(
			nameEvaluators,
			{ at: at(0, '11:00'), by: office.person('officer'), about: [title] },
			{ ...sent, personIds: evaluators.map(({ id }) => id) },
		),
		...evaluators.map((evaluator, index) =>
			step(
				declareInterest,
				{ at: at(0, `14:${String(10 + index)}`), by: evaluator, about: [title, index] },
				{ slug: sent.slug, hasConflict: false, words: '' },
			),
		),
		...checksOf(told, openedOn),
		...scoresOf(told, openedOn, 0),
	];
}

async function requirementAt(stage: Stage, told: TenderTold, at: number): Promise<string> {
	const { notice } = await tenderOn(stage, slugOf(told));
	const requirement = requirementsOf(notice, notice.lots[0] ?? { areaIds: [] })[at];
	if (requirement === undefined) throw new Error('nothing of the kind is required');
	return requirement.requirementId;
}

function checksOf(told: TenderTold, openedOn: IsoDate): readonly Step[] {
	return assessedOf(told).flatMap((_bid, index) =>
		Array.from({ length: countRequirements(told) }, (_each, requirement) =>
			step(
				checkRequirement,
				{
					at: londonInstant(openedOn, '15:30'),
					by: told.office.person('officer'),
					about: [told.title, index, requirement],
				},
				async (stage) => ({
					slug: slugOf(told),
					lotId: lotOf(told),
					submissionId: await submissionOf(stage, told, index),
					requirementId: await requirementAt(stage, told, requirement),
					passes: true,
					expectedVersion: 0,
					reason: 'The certificates were seen. (Invented.)',
				}),
			),
		),
	);
}

function scoresOf(told: TenderTold, openedOn: IsoDate, evaluator: number): readonly Step[] {
	const at = londonInstant(addDays(openedOn, 1 + evaluator), '09:30');
	return assessedOf(told).flatMap((_bid, index) =>
		questionsOf(told).map((questionId, question) =>
			step(
				saveScore,
				{
					at,
					by: told.office.person('evaluator', evaluator),
					about: [told.title, evaluator, index, question],
				},
				async (stage) => ({
					slug: slugOf(told),
					lotId: lotOf(told),
					submissionId: await submissionOf(stage, told, index),
					questionId,
					score: SCORES[index]?.[question] ?? 3,
					reason: 'The evidence that is given supports it. (Invented.)',
					expectedVersion: 0,
				}),
			),
		),
	);
}

/** Scored by both, agreed, locked by two, its prices opened, recommended and approved. What follows is told by `tell-award.ts`. */
export function stepsOfAward(told: TenderTold, openedOn: IsoDate): readonly Step[] {
	const { office, title } = told;
	const officer = office.person('officer');
	const approver = office.person('approver');
	const sent = { slug: slugOf(told), lotId: lotOf(told) };
	const at = (days: number, time: string) => londonInstant(addDays(openedOn, days), time);
	const agreed = assessedOf(told).flatMap((_bid, index) =>
		questionsOf(told).map((questionId, question) =>
			step(
				agreeScore,
				{ at: at(3, '11:00'), by: officer, about: [title, index, question] },
				async (stage) => ({
					...sent,
					submissionId: await submissionOf(stage, told, index),
					questionId,
					score: SCORES[index]?.[question] ?? 3,
					reason: 'Both evaluators saw it alike. (Invented.)',
					expectedVersion: 0,
				}),
			),
		),
	);
	return [
		...stepsOfScoring(told, openedOn),
		...scoresOf(told, openedOn, 1),
		...agreed,
		step(lockQuality, { at: at(3, '15:00'), by: officer, about: [title, 1] }, sent),
		step(lockQuality, { at: at(3, '15:20'), by: approver, about: [title, 2] }, sent),
		...stepsOfOpening(told, 'price', addDays(openedOn, 6)),
		step(recommendAward, { at: at(6, '14:00'), by: officer, about: [title] }, async (stage) => ({
			...sent,
			submissionId: await submissionOf(stage, told, 0),
			reason: 'It has the most points by the notice’s formula. (Invented.)',
			expectedVersion: 0,
		})),
		step(approveAward, { at: at(7, '10:00'), by: approver, about: [title] }, { ...sent, expectedVersion: 1 }),
	];
}
