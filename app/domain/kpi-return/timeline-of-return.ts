import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import type { ClosedReason } from './closed-reason.ts';

/** What happened to a return, or is still to come, on a day. */
export type TimelineEvent =
	| { readonly kind: 'opened' | 'due' | 'started' | 'marked-ready' | 'sent-back' | 'opened-again' }
	| { readonly kind: 'extended'; readonly to: IsoDate }
	| { readonly kind: 'submitted' | 'accepted' | 'restated' | 'reopened'; readonly submission: number }
	| { readonly kind: 'queried'; readonly questions: number }
	| { readonly kind: 'closed'; readonly why: ClosedReason };

export type TimelineStep = TimelineEvent & {
	readonly key: string;
	readonly on: IsoDate;
	/** Null where it is nobody's doing. */
	readonly by: string | null;
	/** It is still to come, or has not been done by its day. */
	readonly isAhead: boolean;
};

/** What the records of a return say of its life. */
export interface ReturnLife {
	readonly period: { readonly opensOn: IsoDate; readonly dueOn: IsoDate };
	readonly startedAt: Instant | null;
	readonly handedOver: readonly Happened<'marked-ready' | 'sent-back'>[];
	readonly extensions: readonly {
		readonly agreedAt: Instant;
		readonly agreedByName: string;
		readonly newDueOn: IsoDate;
	}[];
	readonly submissions: readonly {
		readonly number: number;
		readonly submittedAt: Instant;
		readonly certifiedByName: string;
		readonly acceptedAt: Instant | null;
		readonly acceptedByName: string | null;
		readonly reopenedAt: Instant | null;
		readonly reopenedByName: string | null;
	}[];
	readonly queries: readonly { readonly raisedAt: Instant }[];
	readonly closings: readonly {
		readonly closedAt: Instant;
		readonly closedByName: string;
		readonly why: ClosedReason;
		readonly openedAgainAt: Instant | null;
		readonly openedAgainByName: string | null;
	}[];
}

interface Happened<Kind extends string> {
	readonly kind: Kind;
	readonly at: Instant;
	readonly byName: string;
}

type Dated = TimelineEvent & { readonly at: string; readonly on: IsoDate; readonly by: string | null };

/** The life of a return in the order in which it went, days that are still to come among it. A day that was set stands before what was done on it. */
export function timelineOfReturn(life: ReturnLife, today: IsoDate): readonly TimelineStep[] {
	const steps = [...daysOf(life), ...fillingIn(life), ...reviewOf(life), ...closingsOf(life)];
	return steps
		.map((step, index) => ({ step, index }))
		.sort((one, other) =>
			one.step.at === other.step.at ? one.index - other.index : one.step.at < other.step.at ? -1 : 1,
		)
		.map(({ step: { at: _, ...step }, index }) => ({
			...step,
			key: `${step.kind}-${index}`,
			isAhead: step.on > today,
		}));
}

const onDay = (event: TimelineEvent, on: IsoDate): Dated => ({ ...event, at: on, on, by: null });
const done = (event: TimelineEvent, at: Instant, by: string | null): Dated => ({
	...event,
	at,
	on: londonDay(at),
	by,
});

const daysOf = ({ period, extensions }: ReturnLife): readonly Dated[] => [
	onDay({ kind: 'opened' }, period.opensOn),
	onDay({ kind: 'due' }, period.dueOn),
	...extensions.map(({ agreedAt, agreedByName, newDueOn }) =>
		done({ kind: 'extended', to: newDueOn }, agreedAt, agreedByName),
	),
];

const fillingIn = ({ startedAt, handedOver }: ReturnLife): readonly Dated[] => [
	...(startedAt === null ? [] : [done({ kind: 'started' }, startedAt, null)]),
	...handedOver.map(({ kind, at, byName }) => done({ kind }, at, byName)),
];

/** A version accepted after another one restates it. Questions of one day are one step. */
function reviewOf({ submissions, queries }: ReturnLife): readonly Dated[] {
	const first = submissions.find(({ acceptedAt }) => acceptedAt !== null);
	return [
		...submissions.flatMap((each) => [
			done({ kind: 'submitted', submission: each.number }, each.submittedAt, each.certifiedByName),
			...(each.acceptedAt === null
				? []
				: [
						done(
							{ kind: each === first ? 'accepted' : 'restated', submission: each.number },
							each.acceptedAt,
							each.acceptedByName,
						),
					]),
			...(each.reopenedAt === null
				? []
				: [done({ kind: 'reopened', submission: each.number }, each.reopenedAt, each.reopenedByName)]),
		]),
		...[...Map.groupBy(queries, ({ raisedAt }) => londonDay(raisedAt)).values()].flatMap((asked) =>
			asked
				.slice(0, 1)
				.map(({ raisedAt }) => done({ kind: 'queried', questions: asked.length }, raisedAt, null)),
		),
	];
}

const closingsOf = ({ closings }: ReturnLife): readonly Dated[] =>
	closings.flatMap(({ closedAt, closedByName, why, openedAgainAt, openedAgainByName }) => [
		done({ kind: 'closed', why }, closedAt, closedByName),
		...(openedAgainAt === null ? [] : [done({ kind: 'opened-again' }, openedAgainAt, openedAgainByName)]),
	]);
