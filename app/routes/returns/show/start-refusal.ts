import type { BoxError } from '../../../components/layout/question.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { StartRefusal } from '../../../domain/kpi-return/decide-start.ts';

export const startRefusal = (refusal: StartRefusal): BoxError => ({ field: '', message: wordsOf(refusal) });

function wordsOf(refusal: StartRefusal): string {
	switch (refusal.code) {
		case 'already-started':
			return 'Somebody has started this return already. You can continue it.';
		case 'closed':
			return 'The commissioner has closed this return, so it is no longer asked for';
		case 'period-not-begun':
			return `This return can be started from ${writeDay(refusal.startsOn)}`;
		case 'not-a-party':
			return 'This return belongs to another organisation';
	}
}
