import type { FactView } from '../../../components/layout/record-view.ts';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import type { AccessRule } from '../../../domain/programme/programme.ts';
import type { ReferralAnswer } from '../../../domain/purchase/answer-referral.ts';
import type { TakeNewRefusal } from '../../../domain/purchase/may-take-new.ts';
import type {
	ReferralOfProgramme,
	ReferralServiceFacts,
} from '../../../operations/referral/show-referral.ts';

const YES: Readonly<Record<AccessRule, string>> = {
	priority: 'Yes. People from this area have first call on its places.',
	'priority-cases':
		'Yes, if the case is a priority and the services already in this area are not right for it.',
	'purchase-only':
		'Only if the local authority buys a place. There is one to buy today. Ask the local authority first.',
	direct: 'Yes.',
};

const WHY_NOT: Readonly<Record<TakeNewRefusal, string>> = {
	'no-place': 'no place is free',
	conditions: 'the conditions for taking new people are not met',
	'no-agreement': 'no agreement for this work is in force',
	'not-for-this-area': 'there are no places for people from this area',
};

export const PAID_BY_AUTHORITY = 'The local authority, which buys each place';

/** Today's answer, and where it is no, since when and why. */
export function answerWords(
	{ answer, accessRule, startsOn, endsOn }: Omit<ReferralOfProgramme, 'services'>,
	today: IsoDate,
): string {
	if (answer.takesNew) return YES[accessRule];
	if (startsOn > today) return `Not yet. The programme begins on ${writeDay(startsOn)}.`;
	const ended = endsOn < today ? `, and the programme ended on ${writeDay(endsOn)}` : '';
	const why =
		accessRule === 'purchase-only' && answer.why === 'no-place'
			? 'no place is on offer'
			: WHY_NOT[answer.why];
	const since =
		answer.since === null ? '' : ` Nobody new has been able to start since ${writeDay(answer.since)}.`;
	return `Not at the moment: ${why}${ended}.${since} Ring the service to ask when that will change. People who have already started carry on.`;
}

const notNow = ({ since }: Extract<ReferralAnswer, { takesNew: false }>): string =>
	since === null ? 'Not at the moment' : `Not at the moment, since ${writeDay(since)}`;

/** With its own answer where another provider's may be a different one. */
export function providerWords({ provider, answer }: ReferralServiceFacts, areSeveral: boolean): string {
	if (answer === null || !areSeveral) return provider;
	return answer.takesNew ? `${provider}: takes new people` : `${provider}: ${lower(notNow(answer))}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Each provider's own, with its day: no mean over them. */
export function waitRows({ services }: Pick<ReferralOfProgramme, 'services'>): readonly FactView[] {
	const waits = services.filter(({ wait }) => wait !== null);
	const starts = services.filter(({ nextStartOn }) => nextStartOn !== null);
	return [
		...(waits.length === 0
			? []
			: [
					{
						key: 'Typical wait before starting (median)',
						value: { written: waits.map(waitWords).join('\n') },
					},
				]),
		...(starts.length === 0
			? []
			: [
					{
						key: 'Next start',
						value: {
							written: starts
								.flatMap(({ provider, nextStartOn }) =>
									nextStartOn === null ? [] : [`${provider}: ${writeDay(nextStartOn)}`],
								)
								.join('\n'),
						},
					},
				]),
	];
}

function waitWords({ provider, wait }: ReferralServiceFacts): string {
	if (wait === 'too-few') return `${provider}: too few people started to publish it`;
	if (wait === 'not-received' || wait === null)
		return `${provider}: ${missingReasonWords({ code: 'not-received' })}`;
	const weeks = wait.weeks === 1 ? '1 week' : `${wait.weeks} weeks`;
	return `${provider}: ${weeks}, as at ${writeDay(wait.period.endsOn)} (people who started from ${monthsLabel(wait.period)})`;
}
