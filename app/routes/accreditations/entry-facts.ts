import type { FactView } from '../../components/layout/record-view.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { STATUS_WORDS } from '../../domain/grant/accreditation.ts';
import type { AccreditationShown } from '../../operations/accreditation/show-accreditation.ts';
import { lastDayWords } from './words.ts';

/** What the register holds of an entry. */
export const entryFacts = ({ row }: AccreditationShown): readonly FactView[] => [
	{ key: 'What is recorded', value: STATUS_WORDS[row.status] },
	{ key: 'Standard', value: row.standard },
	{ key: 'Decided on', value: writeDay(row.decidedOn) },
	{ key: 'Last day', value: lastDayWords(row.expiresOn) },
	...(row.withdrawnOn === null ? [] : [{ key: 'Withdrawn from', value: writeDay(row.withdrawnOn) }]),
];

/** The same with the evidence, for whoever was overtaken. */
export const entryInFull = (shown: AccreditationShown): readonly FactView[] => [
	...entryFacts(shown),
	{ key: 'Evidence', value: { written: shown.row.evidence } },
];
