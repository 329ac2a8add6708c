import type { HowLongLeft } from '../../../domain/calendar/due.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { dueBy } from '../../../domain/kpi-return/return-due.ts';
import type { ReturnState } from '../../../domain/kpi-return/return-state.ts';
import type { ChaseFacts } from '../../../operations/kpi-return/show-chase.ts';
import { channelWords, promiseWords } from '../contact-words.ts';

export interface ChaseLogView {
	readonly returnId: string;
	readonly heading: string;
	readonly caption: string;
	readonly provider: string;
	readonly state: ReturnState;
	readonly dueOn: string;
	readonly left: HowLongLeft | null;
	readonly mayRecord: boolean;
	readonly mayExtend: boolean;
	readonly extensions: readonly {
		readonly key: string;
		readonly newDueOn: string;
		readonly agreed: string;
		readonly reason: string;
	}[];
	readonly contacts: readonly {
		readonly key: string;
		readonly when: string;
		readonly who: string;
		readonly words: string;
		readonly promise: string;
	}[];
}

export function chaseLogView(
	{ row, contacts, extensions, today }: ChaseFacts,
	mayRecord: boolean,
): ChaseLogView {
	const isIn = row.submissionNumber !== null;
	return {
		returnId: row.id,
		heading: `Chasing the return for ${monthsLabel(row.period)}`,
		caption: row.agreementTitle,
		provider: row.leadName,
		state: row.state,
		dueOn: writeDay(row.period.dueOn),
		left: dueBy({ dueOn: row.period.dueOn, extendedTo: row.extendedTo, isIn }, today).left,
		mayRecord,
		mayExtend: mayRecord && !isIn,
		extensions: extensions.map(({ agreedAt, agreedByName, agreedWith, newDueOn, reason }) => ({
			key: agreedAt,
			newDueOn: writeDay(newDueOn),
			agreed: `${agreedByName} with ${agreedWith}, ${writeInstant(agreedAt)}`,
			reason,
		})),
		contacts: [...contacts].reverse().map(({ at, byName, channel, spokeTo, words, promisedOn }) => ({
			key: at,
			when: writeInstant(at),
			who: `${byName} with ${spokeTo} (${channelWords(channel).toLowerCase()})`,
			words,
			promise: promisedOn === null ? 'None' : promiseWords(promisedOn, isIn, today),
		})),
	};
}
