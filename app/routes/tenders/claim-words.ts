import type { FactView } from '../../components/layout/record-view.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { ClaimInHand } from './claim-of-address.ts';

export const claimFacts = ({ challenge }: ClaimInHand): readonly FactView[] => [
	{ key: 'Who brought it', value: { written: challenge.madeBy } },
	{ key: 'Issued', value: writeDay(challenge.madeOn) },
	...(challenge.notifiedOn === null
		? []
		: [{ key: 'The office was notified', value: writeDay(challenge.notifiedOn) }]),
	{ key: 'What it says', value: { written: challenge.words } },
];
