import { addMinutes } from '../../../app/domain/calendar/instant.ts';
import type { Instant } from '../../../app/domain/calendar/iso-date.ts';
import { figureKey } from '../../../app/domain/kpi-return/figure.ts';
import { acceptReturn } from '../../../app/operations/kpi-return/accept-return.ts';
import { acceptSection } from '../../../app/operations/kpi-return/accept-section.ts';
import { agreeExtension } from '../../../app/operations/kpi-return/agree-extension.ts';
import { answerQuery } from '../../../app/operations/kpi-return/answer-query.ts';
import { askAgain } from '../../../app/operations/kpi-return/ask-again.ts';
import { logContact } from '../../../app/operations/kpi-return/log-contact.ts';
import { markReturnReady } from '../../../app/operations/kpi-return/mark-return-ready.ts';
import { raiseQuery } from '../../../app/operations/kpi-return/raise-query.ts';
import { reopenReturn } from '../../../app/operations/kpi-return/reopen-return.ts';
import { startReturn } from '../../../app/operations/kpi-return/start-return.ts';
import { submitReturn } from '../../../app/operations/kpi-return/submit-return.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { QueryStory, SubmissionStory } from '../factories/return-story.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { returnIdOf } from './return-id.ts';
import { stepsOfCorrection, stepsOfDraft } from './steps-of-draft.ts';
import type { ToldReturn } from './told-return.ts';

/** Everything that was done with a return, by whom and when. */
export function stepsOfReturn(world: World, programme: AProgramme, told: ToldReturn): readonly Step[] {
	const { draft, submissions, queries, extensions, contacts } = told.story;
	const about = wordsOf(told);
	const [first] = submissions;
	return [
		...(draft === null
			? []
			: [
					step(startReturn, { at: draft.startedAt, by: draft.by[0]!, about }, returnIdOf(told, {})),
					...stepsOfDraft(programme, told, draft, first ?? draft),
				]),
		...(draft === null || first === undefined
			? []
			: [ready(told, addMinutes(draft.savedAt, 10), draft.by[0]!, 1)]),
		...submissions.flatMap((submission, index) => stepsOfSubmission(programme, told, submission, index + 1)),
		...queries.flatMap((query, index) => stepsOfQuery(world, told, query, index + 1)),
		...extensions.map(({ agreedAt, agreedBy, agreedWith, ...agreed }, index) =>
			step(
				agreeExtension,
				{ at: agreedAt, by: agreedBy, about: [...about, index + 1] },
				returnIdOf(told, {
					agreedWith: agreedWith.name,
					dueOnSeen: extensions[index - 1]?.newDueOn ?? told.period.dueOn,
					...agreed,
				}),
			),
		),
		...contacts.map(({ at, by, ...contact }, index) =>
			step(logContact, { at, by, about: [...about, index + 1] }, returnIdOf(told, contact)),
		),
	];
}

export const wordsOf = ({
	agreement,
	period,
}: Pick<ToldReturn, 'agreement' | 'period'>): readonly (string | number)[] => [
	agreement.facts.reference,
	period.number,
];

const ready = (told: ToldReturn, at: Instant, by: { readonly id: string }, submission: number): Step =>
	step(markReturnReady, { at, by, about: [...wordsOf(told), submission] }, returnIdOf(told, {}));

function stepsOfSubmission(
	programme: AProgramme,
	told: ToldReturn,
	submission: SubmissionStory,
	number: number,
): readonly Step[] {
	const { at, certifiedBy, accepted, sectionsAccepted, reopened } = submission;
	const about = [...wordsOf(told), number];
	const before = told.story.submissions[number - 2];
	const by = told.story.draft?.by[0];
	return [
		...(before === undefined || by === undefined
			? []
			: [
					...stepsOfCorrection(programme, told, {
						before,
						after: submission,
						at: addMinutes(at, -50),
						by,
						number,
					}),
					ready(told, addMinutes(at, -25), by, number),
				]),
		step(submitReturn, { at, by: certifiedBy, about }, returnIdOf(told, { declared: true })),
		...sectionsAccepted.map((section) =>
			step(
				acceptSection,
				{ at: section.at, by: section.by, about: [...about, section.section] },
				returnIdOf(told, { section: section.section, submission: number }),
			),
		),
		...(accepted === null
			? []
			: [
					step(
						acceptReturn,
						{ at: accepted.at, by: accepted.by, about },
						returnIdOf(told, { submission: number, whole: true }),
					),
				]),
		...(reopened === null
			? []
			: [
					step(
						reopenReturn,
						{ at: reopened.at, by: reopened.by, about },
						returnIdOf(told, { reason: reopened.reason }),
					),
				]),
	];
}

/** Question, answer, and so on in turn; the office asks again where it is not content. */
function stepsOfQuery(
	world: World,
	told: ToldReturn,
	{ about: subject, submission, messages }: QueryStory,
	number: number,
): readonly Step[] {
	const about = [...wordsOf(told), number];
	const queryId = world.id('query', ...about.map(String));
	return messages.map(({ at, by, words }, index) => {
		const said = { at, by, about: [...about, index + 1] };
		if (index === 0)
			return step(
				raiseQuery,
				{ ...said, ids: [queryId] },
				returnIdOf(told, {
					about:
						typeof subject === 'string'
							? ({ kind: 'narrative', question: subject } as const)
							: ({ kind: 'figure', box: figureKey(subject) } as const),
					words,
					submission,
				}),
			);
		const message = returnIdOf(told, { queryId, words });
		return index % 2 === 1 ? step(answerQuery, said, message) : step(askAgain, said, message);
	});
}
