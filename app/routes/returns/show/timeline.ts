import { only, type RecordBlock } from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { CLOSED_REASON_WORDS } from '../../../domain/kpi-return/closed-reason.ts';
import type { TimelineEvent, TimelineStep } from '../../../domain/kpi-return/timeline-of-return.ts';
import { plural } from '../../../domain/text/list-words.ts';

/** The return's life, from the day on which it opens. */
export const timelineBlocks = (steps: readonly TimelineStep[]): readonly RecordBlock[] =>
	only(
		steps.length > 0,
		{ kind: 'heading', text: 'Timeline', id: 'timeline' },
		{
			kind: 'timeline',
			steps: steps.map((step) => ({
				key: step.key,
				day: writeDay(step.on),
				what: whatOf(step),
				by: step.by,
				standing: step.isAhead ? ('to-come' as const) : ('done' as const),
			})),
		},
	);

function whatOf(event: TimelineEvent): string {
	switch (event.kind) {
		case 'opened':
			return 'Open to be certified and sent';
		case 'due':
			return 'Due';
		case 'started':
			return 'Started';
		case 'marked-ready':
			return 'Marked ready to certify';
		case 'sent-back':
			return 'Sent back to be changed';
		case 'extended':
			return `Extended to ${writeDay(event.to)}`;
		case 'submitted':
			return `Version ${event.submission} certified and sent`;
		case 'queried':
			return `The commissioner asked ${plural(event.questions, 'question')}`;
		case 'accepted':
			return `Version ${event.submission} accepted`;
		case 'restated':
			return `Version ${event.submission} accepted in place of the one before`;
		case 'reopened':
			return `Reopened by the commissioner`;
		case 'closed':
			return `Closed: ${CLOSED_REASON_WORDS[event.why]}`;
		case 'opened-again':
			return 'Opened again';
	}
}
