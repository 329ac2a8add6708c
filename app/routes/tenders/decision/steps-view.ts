import { type CellView, type TableView, words } from '../../../components/layout/record-view.ts';
import { howLongLeft, writeHowLongLeft } from '../../../domain/calendar/due.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import {
	type AwardLife,
	detailsDueOn,
	isStepDone,
	nextStep,
	stepsOf,
} from '../../../domain/evaluation/award-life.ts';
import { type AwardStep, type Regime, regimeOf } from '../../../domain/tender/regime.ts';
import { standstillStands, standstillWords } from '../../../domain/tender/standstill-words.ts';
import type { DecisionShown } from '../../../operations/award/show-decision.ts';

/** What follows an approved decision, in the order of its law. */
export function stepsTable({ tender, today }: DecisionShown, award: AwardLife): TableView {
	const chosen = regimeOf(tender.notice);
	const { regime } = chosen;
	const next = nextStep(regime, award, today);
	const steps = stepsOf(regime, award);
	const standstill = steps.includes('standstill') ? standstillWords(chosen) : null;
	return {
		id: 'steps',
		caption: 'What follows, in this order',
		large: true,
		columns: [words('Step'), words('State'), words('When')],
		rows: steps.map((step) => ({
			key: step,
			cells: [regime.names[step], stateOf(step, award, next, today), whenOf(step, regime, award, today)],
		})),
		...(standstill === null ? {} : { says: [standstill] }),
	};
}

function stateOf(
	step: AwardStep,
	award: AwardLife,
	next: string | null,
	today: DecisionShown['today'],
): CellView {
	if (isStepDone(award, step, today)) return { tag: 'Done', colour: 'green' };
	if (step === 'standstill' && award.standstillEndsOn !== null) return { tag: 'Running', colour: 'yellow' };
	if (step === 'agreement' && award.isSuspended) return { tag: 'Suspended', colour: 'red' };
	if (step === 'agreement' && award.agreement !== null) return { tag: 'Drafted', colour: 'yellow' };
	return step === next ? { tag: 'Next', colour: 'yellow' } : { tag: 'Not yet', colour: 'grey' };
}

function whenOf(step: AwardStep, regime: Regime, award: AwardLife, today: DecisionShown['today']): CellView {
	switch (step) {
		case 'letters':
			return award.lettersSentAt === null ? '' : `Sent ${writeInstant(award.lettersSentAt)}`;
		case 'award-notice':
		case 'details-notice': {
			const notice = award.notices[step];
			if (notice !== undefined) return `${notice.number}, published ${writeInstant(notice.publishedAt)}`;
			const dueOn = step === 'details-notice' ? detailsDueOn(regime, award) : null;
			return dueOn === null
				? ''
				: { lines: [`By ${writeDay(dueOn)}`, writeHowLongLeft(howLongLeft(dueOn, today))] };
		}
		case 'standstill':
			return award.standstillEndsOn === null ? '' : standstillStands(award.standstillEndsOn, today);
		case 'agreement':
			return award.agreement?.acceptedAt ? `Accepted ${writeInstant(award.agreement.acceptedAt)}` : '';
	}
}
